import type { PoolClient } from 'pg'
import type { Chosen } from '../audience/choose.ts'
import { newId } from '../platform/ids.ts'
import { toExcerpt } from '../platform/markdown.ts'

export type QuestionType =
  | 'CLIENT_AND_FAMILY'
  | 'COLLEAGUE'
  | 'OTHER_PROFESSION'
  | 'OWN_BOUNDARIES'
  | 'ETHICS'
  | 'ORGANISATION'
/** What a learning adds to the spine. It says nothing of the room it came from. */
export type LearningRecord = {
  /** Key of the intervision method. */
  method?: string
  questionType?: QuestionType | null
  insight?: string
  whatIWillTry?: string
  whatCameOfIt?: string
  signer?: 'TEAM' | 'CIRCLE' | 'NOBODY'
}

const headings = {
  nl: { whatIWillTry: 'Wat ik ga proberen', whatCameOfIt: 'Wat ervan kwam' },
  en: { whatIWillTry: 'What I will try', whatCameOfIt: 'What came of it' },
}

/** A learning as one Markdown text with headings in its language. */
export function composeLearning(record: LearningRecord, language: 'nl' | 'en'): string {
  const parts = (['whatIWillTry', 'whatCameOfIt'] as const).flatMap((field) =>
    record[field] ? [`### ${headings[language][field]}\n\n${record[field]}`] : [],
  )
  return [record.insight ?? '', ...parts].join('\n\n')
}

export type NewLearning = {
  audience: Chosen
  teamId: number | null
  title: string
  language: 'nl' | 'en'
  topicIds: readonly number[]
  record: LearningRecord
  now: Date
}

// nobody stands under it: neither its row nor the outbox says who wrote it
const insert = `
  with p as (insert into post (public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, record, created_at, active_at)
    values ($1, 'LEARNING', $2, $3, null, $4, $5, $6, $7, $8, $9::smallint[], $10::jsonb, $11, $11) returning *),
  c as (insert into post_count (post_id) select id from p),
  t as (insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select p.id, topic, p.audience_id, p.kind, p.active_at from p, unnest(p.topic_ids) topic),
  o as (insert into outbox (event, payload, at, due_at) select 'post.added', json_build_object('post', id), $11, $11 from p)
  select id from p`

/** Publishes a learning without an author, inside the caller's transaction. Returns its row id. */
export async function insertLearning(client: PoolClient, learning: NewLearning): Promise<number> {
  const body = composeLearning(learning.record, learning.language)
  const { rows } = await client.query<{ id: number }>(insert, [
    newId('p'),
    learning.audience.id,
    learning.audience.kind,
    learning.teamId,
    learning.title,
    body,
    toExcerpt(body),
    learning.language,
    learning.topicIds,
    JSON.stringify(learning.record),
    learning.now,
  ])
  const row = rows[0]
  if (!row) throw new Error('a learning could not be written')
  return row.id
}

/** Adds to a published learning what came of it. */
export async function addWhatCame(
  client: PoolClient,
  post: { id: number; language: 'nl' | 'en'; record: LearningRecord },
  text: string,
): Promise<void> {
  const record = { ...post.record, whatCameOfIt: text }
  const body = composeLearning(record, post.language)
  await client.query(
    'update post set body = $2, excerpt = $3, record = $4::jsonb where id = $1 and audience_id <> 0 and hidden_at is null',
    [post.id, body, toExcerpt(body), JSON.stringify(record)],
  )
  await client.query(`insert into outbox (event, payload) values ('post.changed', $1)`, [{ post: post.id }])
}
