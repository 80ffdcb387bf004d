import { limits } from '@kring/contract/limits'
import type { MutationChangeBarrierStateArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { bump } from '../posts/bump.ts'
import { findPost } from '../posts/find.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { guardFor } from '../posts/guarding.ts'
import type { BarrierStepRow } from '../posts/record.ts'
import { mayChangeState } from './policy.ts'

/** Says where a barrier stands now. What cannot be lifted needs a reason. Teams that have it too are told. */
export async function changeState(ctx: Context, input: MutationChangeBarrierStateArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const barrier = await findPost(ctx, input.barrier, 'BARRIER')
  const verdict = mayChangeState(viewer, barrier)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const guard = await guardFor(ctx, barrier.audienceKind, { ...barrier, notAClient: input.notAClient })
  const { reason } = takeTexts({ reason: input.reason ?? '' }, { reason: limits.barrier.reason }, guard)
  if (input.state === 'CANNOT_BE_LIFTED' && !reason) throw badInput({ reason: 'required' })
  const team = viewer.teamId === null ? null : await ctx.load.team(viewer.teamId)
  const step: BarrierStepRow = {
    state: input.state,
    note: reason,
    by: viewer.publicId,
    team: team?.publicId ?? null,
    at: ctx.now().toISOString(),
  }
  await transaction(ctx.database.pool, async (client) => {
    // the same said twice, as by a retried send, is said once
    const { rowCount } = await client.query(
      `update post set state = $2, record = jsonb_set(coalesce(record, '{}'), '{steps}', coalesce(record -> 'steps', '[]') || $3::jsonb)
       where id = $1 and audience_id <> 0 and (state is distinct from $2 or coalesce(record -> 'steps' -> -1 ->> 'note', '') <> $4)`,
      [barrier.id, input.state, JSON.stringify([step]), reason],
    )
    if (!rowCount) return
    await bump(client, barrier.id, ctx.now())
    await client.query(`insert into outbox (event, payload) values ('post.changed', $1), ('barrier.moved', $1)`, [
      { post: barrier.id, actor: viewer.id },
    ])
  })
  ctx.poke()
  return findPost(ctx, input.barrier, 'BARRIER')
}
