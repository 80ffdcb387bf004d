import { type Context, signedIn } from '../platform/context.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { findPost } from '../posts/find.ts'
import { type SignalRow, signalBy } from './read.ts'

/** Somebody puts a tip in front of a problem, under their own name; who did, or a steward, takes it back. */
export async function putTipInFront(ctx: Context, signal: string, tip: string, on: boolean): Promise<SignalRow> {
  const viewer = signedIn(ctx)
  const row = await signalBy(ctx, signal)
  if (!row) throw notFound()
  const post = await findPost(ctx, tip, 'TIP')
  // the page is the same for everyone: so is what stands on it
  if (post.audienceKind !== 'EVERYONE') throw badInput({ tip: 'not_for_everyone' })
  if (on)
    await ctx.database.pool.query(
      'insert into signal_tip (signal_id, post_id, person_id, team_id, at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [row.id, post.id, viewer.id, viewer.teamId, ctx.now()],
    )
  else
    await ctx.database.pool.query(
      'delete from signal_tip where signal_id = $1 and post_id = $2 and (person_id = $3 or $4)',
      [row.id, post.id, viewer.id, viewer.roles.includes('STEWARD')],
    )
  return row
}
