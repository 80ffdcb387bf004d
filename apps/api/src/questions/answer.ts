import { limits } from '@kring/contract/limits'
import type { MutationAnswerArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { forbidden } from '../platform/errors.ts'
import { keepStated } from '../platform/stated.ts'
import { takeTexts } from '../platform/text.ts'
import { findAnswer, findPost } from '../posts/find.ts'
import type { VisibleAnswer } from '../posts/gate.ts'
import { guardEdit } from '../posts/guarding.ts'
import { mayEdit } from '../posts/policy.ts'
import { writeAnswer } from '../posts/write-answer.ts'
import { refreshQuestion } from './refresh.ts'

/** Answers a question, once for each clientKey. */
export async function answer(ctx: Context, input: MutationAnswerArgs['input']): Promise<VisibleAnswer> {
  return writeAnswer(ctx, await findPost(ctx, input.question, 'QUESTION'), input)
}

/** Changes one's own answer. */
export async function editAnswer(ctx: Context, id: string, text: string, notAClient: boolean): Promise<VisibleAnswer> {
  const viewer = signedIn(ctx)
  const row = await ownAnswer(ctx, id)
  const post = await ctx.load.post(row.postId)
  const given = { language: post?.language ?? viewer.locale, notAClient }
  const guard = await guardEdit(ctx, { ...row, audienceKind: post?.audienceKind }, { body: row.body }, given)
  const { body } = takeTexts({ body: text }, { body: { min: 1, max: limits.body.max } }, guard)
  await ctx.database.pool.query({
    text: `with a as (update answer set body = $2, edited_at = $3 where id = $1 and audience_id <> 0 returning post_id)
      insert into outbox (event, payload) select 'answer.changed', json_build_object('post', post_id, 'answer', $1::bigint, 'actor', $4::int) from a`,
    values: [row.id, body, ctx.now(), viewer.id],
  })
  await keepStated(ctx, row.publicId, guard.passed, true)
  await refreshQuestion(ctx.database.pool, row.postId)
  ctx.poke()
  return findAnswer(ctx, id)
}

/** Takes one's own answer and the replies under it away, for everyone at once. */
export async function withdrawAnswer(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const row = await ownAnswer(ctx, id)
  await ctx.database.pool.query({
    text: `with a as (update answer set audience_id = 0, body = '' where id = $1 and audience_id <> 0 returning post_id, hidden_at),
      m as (update comment set audience_id = 0 where answer_id = $1 and audience_id <> 0 returning post_id, hidden_at),
      f as (update file set audience_id = 0 where answer_id = $1 and audience_id <> 0),
      c as (update post_count set answers = answers - (case when a.hidden_at is null then 1 else 0 end),
        comments = comments - (select count(*) from m where m.hidden_at is null) from a where post_count.post_id = a.post_id)
      insert into outbox (event, payload) select 'answer.withdrawn', json_build_object('post', post_id, 'answer', $1::bigint, 'actor', $2::int) from a`,
    values: [row.id, viewer.id],
  })
  await refreshQuestion(ctx.database.pool, row.postId)
  ctx.poke()
  return true
}

async function ownAnswer(ctx: Context, id: string): Promise<VisibleAnswer> {
  const row = await findAnswer(ctx, id)
  const verdict = mayEdit(signedIn(ctx), row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  return row
}
