import { type Context, signedIn } from '../platform/context.ts'
import { findPost } from './find.ts'
import type { VisibleWhole } from './gate.ts'

/** Thanks the author, or takes it back. */
export async function thank(ctx: Context, id: string, on: boolean): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, id)
  const change = on
    ? 'insert into thanks (post_id, person_id) values ($1, $2) on conflict do nothing returning post_id'
    : 'delete from thanks where post_id = $1 and person_id = $2 returning post_id'
  await ctx.database.pool.query({
    text: `with x as (${change}), c as (update post_count set thanks = thanks + $3 from x where post_count.post_id = x.post_id)
      insert into outbox (event, payload) select 'post.marked', json_build_object('post', post_id, 'actor', $2::int) from x`,
    values: [post.id, viewer.id, on ? 1 : -1],
  })
  ctx.poke()
  return findPost(ctx, id)
}

/** Keeps a post for later, or lets it go. Nobody else knows. */
export async function save(ctx: Context, id: string, on: boolean): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, id)
  const text = on
    ? 'insert into saved (post_id, person_id, at) values ($1, $2, $3) on conflict do nothing'
    : 'delete from saved where post_id = $1 and person_id = $2 and $3::timestamptz is not null'
  await ctx.database.pool.query(text, [post.id, viewer.id, ctx.now()])
  return findPost(ctx, id)
}
