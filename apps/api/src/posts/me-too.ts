import { type Context, signedIn } from '../platform/context.ts'
import { forbidden } from '../platform/errors.ts'
import { findPost } from './find.ts'
import type { VisibleWhole } from './gate.ts'

/** The viewer's team has this too, or no longer; one per team. */
export async function meToo(
  ctx: Context,
  id: string,
  kind: 'QUESTION' | 'BARRIER',
  on: boolean,
): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, id, kind)
  if (viewer.teamId === null) throw forbidden('no_team')
  const change = on
    ? 'insert into me_too (post_id, team_id, person_id, at) values ($1, $2, $3, $4) on conflict do nothing returning post_id'
    : 'delete from me_too where post_id = $1 and team_id = $2 and $3::int is not null and $4::timestamptz is not null returning post_id'
  await ctx.database.pool.query({
    text: `with x as (${change}), c as (update post_count set me_too = me_too + $5 from x where post_count.post_id = x.post_id)
      insert into outbox (event, payload) select 'post.marked', json_build_object('post', post_id, 'actor', $3::int) from x`,
    values: [post.id, viewer.teamId, viewer.id, ctx.now(), on ? 1 : -1],
  })
  ctx.poke()
  return findPost(ctx, id)
}
