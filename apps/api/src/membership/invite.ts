import { limits } from '@kring/contract/limits'
import { belongToTeam } from '../audience/belong.ts'
import { writeLetter } from '../entry/letter.ts'
import type { InvitePersonInput } from '../generated/resolvers.ts'
import { initialsOf } from '../people/read.ts'
import type { Context } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, conflict, forbidden, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { clean, guardNames, lengthFault } from '../platform/text.ts'
import { actAs, changePerson } from './change.ts'
import { endOfDay } from './give-role.ts'
import { mayGive } from './policy.ts'
import { entryOf, looksAfter, type RosterRow } from './roster.ts'
import { teamFor } from './team-for.ts'

export const isEmail = (text: string) => text.length <= 320 && /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(text)

/** Makes an account and sends its person a letter with a link. */
export async function invite(ctx: Context, input: InvitePersonInput): Promise<RosterRow> {
  const name = clean(input.name).replace(/\s+/g, ' ')
  guardNames({ name }, ctx.viewer?.locale ?? 'nl')
  const viewer = looksAfter(ctx)
  const email = input.email.trim()
  const role = input.role ?? 'MEMBER'
  const fault = lengthFault(name, limits.profile.name)
  if (fault) throw badInput({ name: fault })
  if (!isEmail(email)) throw badInput({ email: 'bad_email' })
  const verdict = mayGive(viewer, role)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const until = role === 'MEMBER' ? null : endOfDay(input.until, ctx.now())
  const entry = await transaction(ctx.database.pool, async (client) => {
    await actAs(client, viewer)
    const team = input.team && role !== 'SHIELD' ? await teamFor(client, input.team) : null
    if (input.team && role !== 'SHIELD' && !team) throw notFound()
    const { rows } = await client.query<{ id: number }>(
      `insert into person (public_id, name, initials, email, team_id, roles, roles_until, locale, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (lower(email)) do nothing returning id`,
      [newId('u'), name, initialsOf(name), email, team?.id ?? null, [role], until, input.locale ?? 'nl', ctx.now()],
    )
    const made = rows[0]
    if (!made) throw conflict('email_taken')
    if (team) await belongToTeam(client, made.id, team.audiences)
    await writeLetter(ctx, client, made.id, 'INVITE')
    return entryOf(client, made.id)
  })
  ctx.poke()
  return entry
}

/** Sends the letter once more. */
export async function inviteAgain(ctx: Context, person: string): Promise<boolean> {
  if (!ctx.config.mail) throw forbidden('no_mail')
  await changePerson(ctx, person, async (client, row) => {
    if (row.membership === 'ENDED') throw conflict('account_ended')
    await writeLetter(ctx, client, row.id, 'INVITE')
  })
  return true
}
