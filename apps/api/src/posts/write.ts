import type { QueryConfig } from 'pg'
import type { Chosen } from '../audience/choose.ts'
import { attach, type Files, hasFiles, type Taker, takeFiles } from '../files/attach.ts'
import type { Context } from '../platform/context.ts'
import { signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { conflict } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { toExcerpt } from '../platform/markdown.ts'
import { keepStated } from '../platform/stated.ts'
import type { Place } from '../platform/text.ts'
import { byPublicId, visibleWhole, type VisibleWhole, visibleWritten, writtenPost } from './gate.ts'
import type { Ticc, TipRecord } from './record.ts'
import type { PostCard } from './rows.ts'

export type NewPost = {
  kind: PostCard['kind']
  audience: Chosen
  title: string
  body: string
  excerpt?: string
  language: 'nl' | 'en'
  topicIds: number[]
  record?: TipRecord | Ticc
  reviewOn?: string
  askedTeamId?: number | null
  files?: Files
  clientKey: string
  /** What passed because the writer stated that it is not about a client. */
  stated: readonly Place[]
}

const firstState: Partial<Record<PostCard['kind'], string>> = { QUESTION: 'OPEN', BARRIER: 'RAISED' }

// One statement, one commit: the key that makes a retry happen once, the post, its counters, its topics, and what the worker reads.
const insert = {
  name: 'post_insert',
  text: `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning result),
  p as (insert into post (public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, record, review_on, state, asked_team_id, created_at, active_at, photos, attachments)
    select result, $3, $6, $7, $1, $8, $9, $10, $11, $12, $13::smallint[], $14::jsonb, $15::date, $16, $17, $5, $5, $18, $19 from once returning *),
  c as (insert into post_count (post_id) select id from p),
  t as (insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select p.id, topic, p.audience_id, p.kind, p.active_at from p, unnest(p.topic_ids) topic),
  o as (insert into outbox (event, payload, at, due_at) select 'post.added', json_build_object('post', id, 'actor', $1::int), $5, $5 from p)
  ${writtenPost}`,
}

/**
 * Writes a post as the viewer, once for each clientKey: a retried send gives the post of the first.
 * Returns the post as its author sees it.
 */
export async function writePost(ctx: Context, post: NewPost): Promise<VisibleWhole> {
  const viewer = signedIn(ctx)
  const id = newId('p')
  const files = post.files ?? takeFiles([])
  const values = [
    viewer.id,
    post.clientKey.slice(0, 100),
    post.kind,
    id,
    ctx.now(),
    post.audience.id,
    post.audience.kind,
    viewer.teamId,
    post.title,
    post.body,
    post.excerpt ?? toExcerpt(post.body),
    post.language,
    post.topicIds,
    post.record ? JSON.stringify(post.record) : null,
    post.reviewOn ?? null,
    firstState[post.kind] ?? null,
    post.askedTeamId ?? null,
    files.photos.length,
    files.attachments.length,
  ]
  if (!hasFiles(files)) {
    const row = await visibleWritten(ctx.database, { ...insert, values })
    if (row) return done(ctx, row, post.stated)
  }
  const isNew = await writeWithFiles(ctx, { ...insert, values }, files, (postId) => ({
    audienceId: post.audience.id,
    postId,
  }))
  const written = isNew ? id : await firstResult(ctx, viewer.id, post.clientKey, post.kind)
  const [row] = await visibleWhole(ctx.database, viewer, byPublicId(written))
  if (!row) throw conflict('already_sent')
  return done(ctx, row, isNew ? post.stated : [])
}

async function done(ctx: Context, row: VisibleWhole, stated: readonly Place[]): Promise<VisibleWhole> {
  if (stated.length) await keepStated(ctx, row.publicId, stated)
  ctx.poke()
  return row
}

/**
 * Runs a statement that writes one text and returns its row id, or nothing for a send that came before; with files, gives
 * them to the text in the same transaction. Says whether it was written. Throws BAD_INPUT when a file cannot be given.
 */
export async function writeWithFiles(
  ctx: Context,
  insert: QueryConfig,
  files: Files,
  taker: (id: number) => Taker,
): Promise<boolean> {
  if (!hasFiles(files)) return (await ctx.database.pages.query(insert)).rowCount === 1
  return transaction(ctx.database.pages, async (client) => {
    const { rows } = await client.query<{ id: number }>(insert)
    if (rows[0]) await attach(client, signedIn(ctx).id, files, taker(rows[0].id))
    return rows.length === 1
  })
}

/** What the first send with this key led to. Throws CONFLICT when the key was used for something else. */
export async function firstResult(ctx: Context, personId: number, clientKey: string, verb: string): Promise<string> {
  const text = 'select result from sent where person_id = $1 and client_key = $2 and verb = $3'
  const { rows } = await ctx.database.pages.query<{ result: string }>({
    name: 'sent_result',
    text,
    values: [personId, clientKey.slice(0, 100), verb],
  })
  const found = rows[0]
  if (!found) throw conflict('key_used')
  return found.result
}
