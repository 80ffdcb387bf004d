import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden } from '../platform/errors.ts'
import { bump } from '../posts/bump.ts'
import { findAnswer } from '../posts/find.ts'
import { byIds, type VisibleAnswer, visiblePosts } from '../posts/gate.ts'
import { notFound } from '../platform/errors.ts'
import { mayMarkHelped } from './policy.ts'
import { refreshQuestion } from './refresh.ts'

/** The asker says that it helped; anyone else says it for their own team. Several answers may help. */
export async function markHelped(ctx: Context, id: string, helped: boolean): Promise<VisibleAnswer> {
  const viewer = signedIn(ctx)
  const row = await findAnswer(ctx, id)
  const [question] = await visiblePosts(ctx.database, viewer, byIds([row.postId]))
  if (!question) throw notFound()
  const verdict = mayMarkHelped(viewer, question, row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const asAsker = question.authorId === viewer.id
  await transaction(ctx.database.pool, async (client) => {
    if (asAsker) await client.query('update answer set helped_asker = $2 where id = $1', [row.id, helped])
    else {
      const change = helped
        ? 'insert into answer_helped (answer_id, team_id, at) values ($1, $2, $3) on conflict do nothing'
        : 'delete from answer_helped where answer_id = $1 and team_id = $2 and $3::timestamptz is not null'
      await client.query(change, [row.id, viewer.teamId, ctx.now()])
      await client.query(
        'update answer set helped_teams = (select count(*) from answer_helped where answer_id = $1) where id = $1',
        [row.id],
      )
    }
    await refreshQuestion(client, row.postId)
    if (helped && asAsker) await bump(client, row.postId, ctx.now())
    const event = helped ? 'answer.helped' : 'answer.changed'
    await client.query('insert into outbox (event, payload) values ($1, $2)', [
      event,
      { post: row.postId, answer: row.id, actor: viewer.id },
    ])
  })
  ctx.poke()
  return findAnswer(ctx, id)
}
