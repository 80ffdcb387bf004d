import { limits } from '@kring/contract/limits'
import type { MutationTellWhatHelpedArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { comment } from '../posts/comment.ts'
import { findPost } from '../posts/find.ts'
import type { VisibleComment } from '../posts/gate.ts'
import { guardFor } from '../posts/guarding.ts'
import { openFollowUp } from './read.ts'

/** Headings in the language of what it stands under. */
const headings = {
  nl: { did: 'Wat we deden', came: 'Wat ervan kwam' },
  en: { did: 'What we did', came: 'What came of it' },
}

/** What was done and what came of it, for the readers of the post; then it is not asked again. */
export async function tellWhatHelped(
  ctx: Context,
  input: MutationTellWhatHelpedArgs['input'],
): Promise<VisibleComment> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, input.post)
  const guard = await guardFor(ctx, post.audienceKind, { ...post, notAClient: input.notAClient })
  const length = { min: 1, max: limits.cameOfIt.max }
  const { did, came } = takeTexts({ did: input.did, came: input.came }, { did: length, came: length }, guard)
  const asked = await openFollowUp(ctx.database, viewer, post.id)
  if (!asked) throw notFound()
  const words = headings[post.language === 'en' ? 'en' : 'nl']
  const row = await comment(ctx, {
    post: input.post,
    answer: asked.answer,
    body: `**${words.did}**\n\n${did}\n\n**${words.came}**\n\n${came}`,
    clientKey: input.clientKey,
    notAClient: input.notAClient,
  })
  await ctx.database.pool.query('update follow_up set answered_at = $2 where id = $1', [asked.id, ctx.now()])
  return row
}

/** Not now: it is never asked again. */
export async function declineFollowUp(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, id)
  await ctx.database.pool.query(
    'update follow_up set declined_at = $3 where person_id = $1 and post_id = $2 and answered_at is null and declined_at is null',
    [viewer.id, post.id, ctx.now()],
  )
  return true
}
