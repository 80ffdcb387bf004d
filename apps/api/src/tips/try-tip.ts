import { limits } from '@kring/contract/limits'
import type { MutationTryTipArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import { findPost } from '../posts/find.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { guardFor } from '../posts/guarding.ts'

/** What came of a tip in the viewer's team; saying it again replaces it, so a retried send changes nothing. */
export async function tryTip(ctx: Context, input: MutationTryTipArgs['input']): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const tip = await findPost(ctx, input.tip, 'TIP')
  const teamId = viewer.teamId
  if (teamId === null) throw forbidden('no_team')
  const guard = await guardFor(ctx, tip.audienceKind, { ...tip, notAClient: input.notAClient })
  const { note } = takeTexts({ note: input.note ?? '' }, { note: limits.triedNote }, guard)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      `insert into tried (post_id, team_id, audience_id, person_id, outcome, note, at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (post_id, team_id) do update set outcome = excluded.outcome, note = excluded.note, person_id = excluded.person_id, at = excluded.at`,
      [tip.id, teamId, tip.audienceId, viewer.id, input.outcome, note, ctx.now()],
    )
    await client.query(
      `update post_count set (worked, partly, did_not) = (select count(*) filter (where outcome = 'WORKED'), count(*) filter (where outcome = 'PARTLY'),
         count(*) filter (where outcome = 'DID_NOT') from tried where post_id = $1) where post_id = $1`,
      [tip.id],
    )
    await client.query(`insert into outbox (event, payload) values ('tip.tried', $1)`, [
      { post: tip.id, actor: viewer.id },
    ])
  })
  ctx.poke()
  return findPost(ctx, input.tip, 'TIP')
}
