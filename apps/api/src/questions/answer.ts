import { limits } from '@kring/contract/limits'
import { takeFiles } from '../files/attach.ts'
import type { MutationAnswerArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { keepStated } from '../platform/stated.ts'
import { takeTexts } from '../platform/text.ts'
import { mentionsIn } from '../posts/comment.ts'
import { findAnswer, findPost } from '../posts/find.ts'
import { visibleAnswer, type VisibleAnswer } from '../posts/gate.ts'
import { guardEdit, guardFor } from '../posts/guarding.ts'
import { mayEdit } from '../posts/policy.ts'
import { firstResult, writeWithFiles } from '../posts/write.ts'
import { refreshQuestion } from './refresh.ts'

const insert = {
  name: 'answer_insert',
  text: `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'answer', $3, $4) on conflict do nothing returning result),
  a as (insert into answer (public_id, post_id, audience_id, author_id, team_id, body, created_at, photos) select result, $5, $6, $1, $7, $8, $4, $10 from once returning id, post_id),
  c as (update post_count set answers = answers + 1 from a where post_count.post_id = a.post_id),
  p as (update post set active_at = $4, state = case state when 'OPEN' then 'ANSWERED' else state end from a where post.id = a.post_id),
  t as (update post_topic set active_at = $4 from a where post_topic.post_id = a.post_id),
  o as (insert into outbox (event, payload, at, due_at)
    select 'answer.added', json_build_object('post', a.post_id, 'answer', a.id, 'actor', $1::int, 'mentions', $9::text[]), $4, $4 from a)
  select id from a`,
}

/** Answers a question, once for each clientKey. */
export async function answer(ctx: Context, input: MutationAnswerArgs['input']): Promise<VisibleAnswer> {
  const viewer = signedIn(ctx)
  const question = await findPost(ctx, input.question, 'QUESTION')
  const guard = await guardFor(ctx, question.audienceKind, { ...question, notAClient: input.notAClient })
  const { body } = takeTexts({ body: input.body }, { body: { min: 1, max: limits.body.max } }, guard)
  const photos = takeFiles(input.photos)
  const id = newId('a')
  const values = [
    viewer.id,
    input.clientKey.slice(0, 100),
    id,
    ctx.now(),
    question.id,
    question.audienceId,
    viewer.teamId,
    body,
    mentionsIn(body),
    photos.photos.length,
  ]
  const isNew = await writeWithFiles(ctx, { ...insert, values }, photos, (answerId) => ({
    audienceId: question.audienceId,
    postId: question.id,
    answerId,
  }))
  const written = isNew ? id : await firstResult(ctx, viewer.id, input.clientKey, 'answer')
  if (isNew) await keepStated(ctx, id, guard.passed)
  ctx.poke()
  const row = await visibleAnswer(ctx.database, viewer, written)
  if (!row) throw notFound()
  return row
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
