import type { PoolClient } from 'pg'
import { limits } from '@kring/contract/limits'
import type { MutationEditPostArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { toExcerpt } from '../platform/markdown.ts'
import { keepStated } from '../platform/stated.ts'
import { type Place, takeTexts } from '../platform/text.ts'
import { topicIds } from '../teams/topics.ts'
import { findPost } from './find.ts'
import type { VisibleWhole } from './gate.ts'
import { guardEdit } from './guarding.ts'
import { mayEditPost } from './policy.ts'
import type { Ticc, TipRecord } from './record.ts'

export type Changes = {
  title: string
  body: string
  excerpt: string
  topicIds: number[]
  stated: readonly Place[]
  record?: TipRecord | Ticc | null
  reviewOn?: string | null
}

/** Changes one's own post; tips have a form of their own (edit-tip). */
export async function editPost(ctx: Context, input: MutationEditPostArgs['input']): Promise<VisibleWhole> {
  const post = await findPost(ctx, input.post)
  if (post.kind === 'TIP') throw badInput({ post: 'use_tip_form' })
  const guard = await guardEdit(
    ctx,
    post,
    { title: post.title, body: post.body },
    { ...post, notAClient: input.notAClient },
  )
  const { title, body } = takeTexts(
    { title: input.title ?? post.title, body: input.body ?? post.body },
    { title: limits.title, body: limits.body },
    guard,
  )
  return keepChanges(ctx, post, {
    title,
    body,
    excerpt: toExcerpt(body),
    topicIds: input.topics ? topicIds(input.topics) : post.topicIds,
    stated: guard.passed,
  })
}

/** Writes the changes and keeps the earlier version for the same audience. Throws FORBIDDEN for another's post. */
export async function keepChanges(ctx: Context, post: VisibleWhole, next: Changes): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const verdict = mayEditPost(viewer, post)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, async (client) => {
    // while it is hidden, what it said is what should go: no earlier version is kept of it
    await client.query(
      `insert into post_version (post_id, audience_id, title, body, record, replaced_at) select id, audience_id, title, body, record, $2 from post where id = $1 and audience_id <> 0 and hidden_at is null`,
      [post.id, ctx.now()],
    )
    await client.query(
      `update post set title = $2, body = $3, excerpt = $4, topic_ids = $5::smallint[], record = coalesce($6::jsonb, record), review_on = coalesce($7::date, review_on), edited_at = $8 where id = $1`,
      [
        post.id,
        next.title,
        next.body,
        next.excerpt,
        next.topicIds,
        next.record ? JSON.stringify(next.record) : null,
        next.reviewOn ?? null,
        ctx.now(),
      ],
    )
    await client.query('delete from post_topic where post_id = $1 and not topic_id = any($2::smallint[])', [
      post.id,
      next.topicIds,
    ])
    await client.query(
      `insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select id, unnest($2::smallint[]), audience_id, kind, active_at from post where id = $1 and audience_id <> 0 and hidden_at is null on conflict do nothing`,
      [post.id, next.topicIds],
    )
    await client.query(`insert into outbox (event, payload) values ('post.changed', $1)`, [
      { post: post.id, actor: viewer.id },
    ])
  })
  await keepStated(ctx, post.publicId, next.stated, true)
  ctx.poke()
  return findPost(ctx, post.publicId)
}

/** Takes one's own post away for everyone at once: it and all under it belong to nobody's audience from this commit on. */
export async function withdrawPost(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const post = await findPost(ctx, id)
  const verdict = mayEditPost(viewer, post)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, (client) => takeAway(client, post, viewer.id))
  ctx.poke()
  return true
}

type Leaving = Pick<VisibleWhole, 'id' | 'publicId' | 'kind' | 'audienceId'>
/** Takes a post and all under it away from everyone, inside the caller's transaction. */
export async function takeAway(client: PoolClient, post: Leaving, actor: number | null): Promise<void> {
  await client.query('update post set audience_id = 0 where id = $1', [post.id])
  for (const table of ['answer', 'comment', 'post_version', 'tried', 'file', 'handover'])
    await client.query(`update ${table} set audience_id = 0 where post_id = $1`, [post.id])
  for (const table of ['post_topic', 'notification'])
    await client.query(`delete from ${table} where post_id = $1`, [post.id])
  await client.query(`insert into outbox (event, payload) values ('post.withdrawn', $1)`, [
    { post: post.id, publicId: post.publicId, kind: post.kind, audience: post.audienceId, actor },
  ])
}
