import { EVERYONE } from '../audience/table.ts'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { findPost } from '../posts/find.ts'
import { byIds, byPublicId, type IdSource, visiblePosts, type VisiblePost, type VisibleWhole } from '../posts/gate.ts'
import type { Merged } from '../posts/record.ts'
import { ofWhole } from '../posts/resolvers.ts'
import { mayMerge } from './policy.ts'
import { refreshQuestion } from './refresh.ts'

const mergedOf = (post: VisibleWhole): string | null => (post.record as Merged | null)?.mergedInto ?? null

/** The question was asked before: put together, or proposed to its asker. Both threads stay readable. */
export async function mergeQuestion(ctx: Context, id: string, intoId: string): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const question = await findPost(ctx, id, 'QUESTION')
  const into = await findPost(ctx, intoId, 'QUESTION')
  const right = mayMerge(viewer, question, into)
  if (right === 'NO') throw forbidden('not_asked_by_you')
  if (into.id === question.id || mergedOf(into) || mergedOf(question)) throw badInput({ into: 'already_merged' })
  // who reads the one must be able to read the other
  if (into.audienceId !== EVERYONE && into.audienceId !== question.audienceId) throw badInput({ into: 'other_readers' })
  await (right === 'DECIDE' ? merge(ctx, viewer, question, into) : propose(ctx, viewer, question, into))
  ctx.poke()
  return findPost(ctx, id, 'QUESTION')
}

async function merge(ctx: Context, viewer: Viewer, question: VisibleWhole, into: VisibleWhole): Promise<void> {
  const merged: Merged = { mergedInto: into.publicId, mergedAt: ctx.now().toISOString() }
  const people = [question.authorId, into.authorId].filter((id) => id !== null)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      `update post set record = coalesce(record, '{}') || $2::jsonb, state = case state when 'OPEN' then 'ANSWERED' else state end
       where (id = $1 or (kind = 'QUESTION' and record ->> 'mergedInto' = $3)) and audience_id <> 0`,
      [question.id, JSON.stringify(merged), question.publicId],
    )
    await client.query('delete from merge_proposal where post_id = $1', [question.id])
    await client.query(
      `insert into outbox (event, payload) values ('post.changed', $1), ('post.changed', $2), ('question.merged', $3)`,
      [
        { post: question.id, actor: viewer.id },
        { post: into.id, actor: viewer.id },
        { post: into.id, people, actor: viewer.id },
      ],
    )
  })
}

async function propose(ctx: Context, viewer: Viewer, question: VisibleWhole, into: VisibleWhole): Promise<void> {
  await ctx.database.pool.query(
    `with p as (insert into merge_proposal (post_id, into_id, person_id, at) values ($1, $2, $3, $4)
        on conflict (post_id) do update set into_id = excluded.into_id, person_id = excluded.person_id, at = excluded.at returning post_id)
      insert into outbox (event, payload) select 'merge.proposed', json_build_object('post', post_id, 'people', array[$5::int], 'actor', $3::int) from p`,
    [question.id, into.id, viewer.id, ctx.now(), question.authorId],
  )
}

/** It is not the same question. */
export async function declineMerge(ctx: Context, id: string): Promise<VisibleWhole> {
  const question = await findPost(ctx, id, 'QUESTION')
  if (mayMerge(signedIn(ctx), question, null) === 'NO') throw forbidden('not_asked_by_you')
  await ctx.database.pool.query('delete from merge_proposal where post_id = $1', [question.id])
  return findPost(ctx, id, 'QUESTION')
}

/** Takes two questions apart again. */
export async function unmergeQuestion(ctx: Context, id: string): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const question = await findPost(ctx, id, 'QUESTION')
  if (mayMerge(viewer, question, null) === 'NO') throw forbidden('not_asked_by_you')
  const into = mergedOf(question)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(`update post set record = record - 'mergedInto' - 'mergedAt' where id = $1`, [question.id])
    await refreshQuestion(client, question.id)
    await client.query(
      `insert into outbox (event, payload) select 'post.changed', json_build_object('post', id, 'actor', $2::int) from post where public_id = any($1)`,
      [[question.publicId, into], viewer.id],
    )
  })
  ctx.poke()
  return findPost(ctx, id, 'QUESTION')
}

const one = (rows: VisiblePost[]) => rows[0] ?? null

/** The question it was put together with, if the viewer may see it. */
export const mergedInto = (row: VisiblePost, ctx: Context) => {
  const id = ofWhole(row, ctx, mergedOf)
  return id === null ? null : mergedById(ctx, id)
}
async function mergedById(ctx: Context, given: string | Promise<string | null>): Promise<VisiblePost | null> {
  const id = await given
  return id ? one(await visiblePosts(ctx.database, signedIn(ctx), byPublicId(id))) : null
}

const mergedWith = (publicId: string): IdSource => ({
  name: 'merged_from',
  order: 'oldest',
  text: `select p.id, p.created_at as at, null::int as why, null::int as topic from post p
    where p.kind = 'QUESTION' and p.record ->> 'mergedInto' = $3 and p.hidden_at is null and p.audience_id in (select key from keys)
    order by p.created_at, p.id limit 20`,
  values: [publicId],
})
/** Questions that were put together with this one. */
export const mergedFrom = (row: VisiblePost, ctx: Context) =>
  row.linked === false ? [] : visiblePosts(ctx.database, signedIn(ctx), mergedWith(row.publicId))

/** What somebody proposed, for who may decide or proposed it. */
export const mergeProposal = (row: VisiblePost, ctx: Context) =>
  row.linked === false || mayMerge(signedIn(ctx), row, null) === 'NO' ? null : proposalFor(row, ctx)

async function proposalFor(row: VisiblePost, ctx: Context): Promise<VisiblePost | null> {
  const viewer = signedIn(ctx)
  const { rows } = await ctx.database.pages.query<{ id: number }>({
    name: 'merge_proposal',
    text: 'select into_id as id from merge_proposal where post_id = $1',
    values: [row.id],
  })
  return rows[0] ? one(await visiblePosts(ctx.database, viewer, byIds([rows[0].id]))) : null
}

/** Tips that were made from a question or from one of its answers. */
export const tipsMadeFrom = (row: VisiblePost, ctx: Context) =>
  row.linked === false ? [] : visiblePosts(ctx.database, signedIn(ctx), madeFrom(row.publicId))

const madeFrom = (publicId: string): IdSource => ({
  name: 'tips_made_from',
  order: 'newest',
  text: `select p.id, p.created_at as at, null::int as why, null::int as topic from post p
    where p.kind = 'TIP' and p.record ->> 'adaptedFrom' = $3 and p.hidden_at is null and p.audience_id in (select key from keys)
    order by p.created_at desc, p.id desc limit 20`,
  values: [publicId],
})
