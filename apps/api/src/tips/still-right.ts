import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden } from '../platform/errors.ts'
import { findPost } from '../posts/find.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { mayEditPost } from '../posts/policy.ts'
import { takeReviewOn } from './take-record.ts'

/** The team that keeps a tip looked at it: it is still right. It is asked again after the usual time. */
export async function stillRight(ctx: Context, id: string): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const tip = await findPost(ctx, id, 'TIP')
  const verdict = mayEditPost(viewer, tip)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const now = ctx.now()
  const next = takeReviewOn(null, tip.record ?? {}, now)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      `update post set review_on = $2::date, record = jsonb_set(coalesce(record, '{}'), '{checkedOn}', to_jsonb($3::text))
       where id = $1 and audience_id <> 0`,
      [tip.id, next, now.toISOString().slice(0, 10)],
    )
    await client.query(`insert into outbox (event, payload) values ('post.changed', $1)`, [
      { post: tip.id, actor: viewer.id },
    ])
  })
  ctx.poke()
  return findPost(ctx, id, 'TIP')
}
