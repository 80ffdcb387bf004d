import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { transaction } from '../platform/database.ts'
import { changePortrait } from '../files/attach.ts'
import { guardChange, keepStated } from '../platform/stated.ts'
import { skeleton } from '../platform/skeleton.ts'
import { guardNames, takeTexts } from '../platform/text.ts'
import type { MutationEditProfileArgs } from '../generated/resolvers.ts'
import { initialsOf, type PersonDetails, personDetails } from './read.ts'

const isTag = (tag: string) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/.test(tag)

/** Nobody takes a name that colleagues would read as somebody else's. Names that an organisation gives are its own affair. */
async function looksLikeAnother(ctx: Context, name: string, self: number): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{ name: string }>(
    'select name from person where id <> $1 and disabled_at is null',
    [self],
  )
  const wanted = skeleton(name)
  return rows.some((row) => skeleton(row.name) === wanted)
}

/** Changes one's own profile; what is left out stays. */
export async function editProfile(ctx: Context, input: MutationEditProfileArgs['input']): Promise<PersonDetails> {
  const viewer = signedIn(ctx)
  const [now] = await personDetails(ctx.database, [viewer.id])
  if (!now) throw notFound()
  const guard = await guardChange(
    ctx,
    viewer.publicId,
    { askMeAbout: now.askMeAbout },
    {
      language: viewer.locale,
      notAClient: input.notAClient ?? false,
    },
  )
  const { askMeAbout } = takeTexts(
    { askMeAbout: input.askMeAbout ?? now.askMeAbout },
    { askMeAbout: limits.profile.askMeAbout },
    guard,
  )
  const name = (input.name ?? now.name).normalize('NFC').replace(/\s+/g, ' ').trim()
  // one's own name is not a client's: only a number in it is
  guardNames({ name }, viewer.locale)
  const length = [...name].length
  if (length < limits.profile.name.min || length > limits.profile.name.max)
    throw badInput({ name: length ? 'too_long' : 'required' })
  if (name !== now.name && (await looksLikeAnother(ctx, name, viewer.id))) throw badInput({ name: 'name_taken' })
  const languages = [...new Set(input.languages ?? now.languages)]
  if (languages.length > limits.profile.languages.max) throw badInput({ languages: 'too_many' })
  if (!languages.every(isTag)) throw badInput({ languages: 'bad_language' })
  const next = {
    ...now,
    name,
    initials: initialsOf(name),
    languages,
    askMeAbout,
    locale: input.locale ?? now.locale,
    theme: input.theme ?? now.theme,
    photo: input.photo === undefined ? now.photo : input.photo,
  }
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      'update person set name = $2, initials = $3, languages = $4, ask_me_about = $5, locale = $6, theme = $7, photo = $8 where id = $1',
      [viewer.id, name, next.initials, languages, askMeAbout, next.locale, next.theme, next.photo],
    )
    if (next.photo !== now.photo) await changePortrait(client, viewer.id, next.photo)
  })
  await keepStated(ctx, viewer.publicId, guard.passed, true)
  ctx.poke()
  return next
}
