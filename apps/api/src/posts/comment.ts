import { limits } from '@kring/contract/limits'
import type { MutationCommentArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { takeTexts } from '../platform/text.ts'
import { findAnswer, findPost } from './find.ts'
import { asReader, visibleComment, type VisibleComment } from './gate.ts'
import { guardFor } from './guarding.ts'
import { mayWithdrawComment } from './policy.ts'
import { forbidden } from '../platform/errors.ts'
import { firstResult } from './write.ts'

const insert = {
  name: 'comment_insert',
  text: `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'comment', $3, $4) on conflict do nothing returning result),
  m as (insert into comment (public_id, post_id, answer_id, audience_id, author_id, team_id, body, created_at)
    select result, $5, $6, $7, $1, $8, $9, $4 from once returning id, post_id),
  c as (update post_count set comments = comments + 1 from m where post_count.post_id = m.post_id),
  o as (insert into outbox (event, payload, at, due_at)
    select 'comment.added', json_build_object('post', m.post_id, 'comment', m.id, 'actor', $1::int, 'mentions', $10::text[]), $4, $4 from m)
  select id from m`,
}

/** People named in a text as @[Name](u_…): their public ids. */
export const mentionsIn = (text: string) => [
  ...new Set([...text.matchAll(/@\[[^\]\n]{1,80}\]\((u_[\w-]{8,40})\)/g)].map((match) => match[1] ?? '')),
]

/** Comments on a post, or replies to one of its answers, once for each clientKey. */
export async function comment(ctx: Context, input: MutationCommentArgs['input']): Promise<VisibleComment> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, input.post)
  const answer = input.answer ? await findAnswer(ctx, input.answer) : null
  if (answer && answer.postId !== post.id) throw notFound()
  const guard = await guardFor(ctx, post.audienceKind, { ...post, notAClient: input.notAClient })
  const { body } = takeTexts({ body: input.body }, { body: limits.comment }, guard)
  const id = newId('c')
  const values = [
    viewer.id,
    input.clientKey.slice(0, 100),
    id,
    ctx.now(),
    post.id,
    answer?.id ?? null,
    post.audienceId,
    viewer.teamId,
    body,
    mentionsIn(body),
  ]
  const { rowCount } = await ctx.database.pages.query({ ...insert, values })
  const written = rowCount ? id : await firstResult(ctx, viewer.id, input.clientKey, 'comment')
  ctx.poke()
  const row = await visibleComment(ctx.database, viewer, written)
  if (!row) throw notFound()
  return row
}

/** Takes one's own comment away, for everyone at once. */
export async function withdrawComment(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const row = await visibleComment(ctx.database, asReader(viewer), id)
  if (!row) throw notFound()
  const verdict = mayWithdrawComment(viewer, row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await ctx.database.pool.query({
    text: `with m as (update comment set audience_id = 0, body = '' where id = $1 and audience_id <> 0 returning post_id, hidden_at),
      c as (update post_count set comments = comments - 1 from m where post_count.post_id = m.post_id and m.hidden_at is null)
      insert into outbox (event, payload) select 'comment.withdrawn', json_build_object('post', post_id, 'comment', $1::bigint, 'actor', $2::int) from m`,
    values: [row.id, viewer.id],
  })
  ctx.poke()
  return true
}
