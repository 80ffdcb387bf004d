import type { MutationSolveArgs, TryOutcome } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { findAnswer, findPost } from '../posts/find.ts'
import { byIds, type VisibleAnswer, visiblePosts } from '../posts/gate.ts'
import { writeAnswer } from '../posts/write-answer.ts'
import { maySayOutcome } from './policy.ts'

/** Tells what takes a barrier away, or around it. */
export async function solve(ctx: Context, input: MutationSolveArgs['input']): Promise<VisibleAnswer> {
  const row = await writeAnswer(ctx, await findPost(ctx, input.barrier, 'BARRIER'), input)
  await ctx.database.pool.query('insert into solution (answer_id, way) values ($1, $2) on conflict do nothing', [
    row.id,
    input.way ?? 'SOLUTION',
  ])
  return row
}

/** What came of a solution in the viewer's team; null takes it back. */
export async function sayOutcome(
  ctx: Context,
  id: string,
  outcome: TryOutcome | null | undefined,
): Promise<VisibleAnswer> {
  const viewer = signedIn(ctx)
  const row = await findAnswer(ctx, id)
  const [barrier] = await visiblePosts(ctx.database, viewer, byIds([row.postId]))
  if (barrier?.kind !== 'BARRIER') throw notFound()
  const verdict = maySayOutcome(viewer, row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, async (client) => {
    if (outcome)
      await client.query(
        `insert into solution_outcome (answer_id, team_id, person_id, outcome, at) values ($1, $2, $3, $4, $5)
         on conflict (answer_id, team_id) do update set outcome = excluded.outcome, person_id = excluded.person_id, at = excluded.at`,
        [row.id, viewer.teamId, viewer.id, outcome, ctx.now()],
      )
    else
      await client.query('delete from solution_outcome where answer_id = $1 and team_id = $2', [row.id, viewer.teamId])
    await client.query(
      outcome === 'WORKED'
        ? 'insert into answer_helped (answer_id, team_id, at) values ($1, $2, $3) on conflict do nothing'
        : 'delete from answer_helped where answer_id = $1 and team_id = $2 and $3::timestamptz is not null',
      [row.id, viewer.teamId, ctx.now()],
    )
    await client.query(
      'update answer set helped_teams = (select count(*) from answer_helped where answer_id = $1) where id = $1',
      [row.id],
    )
    await client.query('insert into outbox (event, payload) values ($1, $2)', [
      outcome === 'WORKED' ? 'answer.helped' : 'answer.changed',
      { post: row.postId, answer: row.id, actor: viewer.id },
    ])
  })
  ctx.poke()
  return findAnswer(ctx, id)
}
