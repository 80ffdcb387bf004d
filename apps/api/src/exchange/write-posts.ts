import { EVERYONE } from '../audience/table.ts'
import { newId } from '../platform/ids.ts'
import { toExcerpt } from '../platform/markdown.ts'
import type { TipRecord } from '../posts/record.ts'
import { topicIds } from '../teams/topics.ts'
import { composeTip } from '../posts/compose-tip.ts'
import { takeReviewOn } from '../tips/take-record.ts'
import { inBatches } from './bulk.ts'
import type { PostItem } from './format.ts'
import { recordOf } from './records.ts'
import { apart, count, known, type Line, pointMentions, signature, type Writing } from './writing.ts'
import { ImportStopped } from './stopped.ts'
import { regionAudiences } from './write-teams.ts'

type PostLine = Line & { item: PostItem }
const postTypes = ['question', 'tip', 'update', 'learning', 'barrier'] as const

/** Writes posts, oldest first, so that row ids rise with time. */
export async function writePosts(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, ...postTypes)
  // public ids are known before the rows are: a tip may be adapted from one that comes later in the file
  for (const { item } of fresh) writing.names.set(item.ref, { ...planned, type: item.type, publicId: newId('p') })
  const columns = await columnsFor(writing, lines)
  const rows = await inBatches<Made>(writing.client, insert, await withAudience(writing, fresh, columns))
  for (const { ref, ...row } of rows) {
    writing.names.set(ref, { ...known(writing, ref), ...row })
    writing.touched.add(row.id)
  }
  for (const { item } of fresh) count(writing, 'added', item.type)
  await changePosts(writing, there, columns)
}

const planned = { id: 0, teamId: null, audienceId: -1, audienceKind: null, parentId: null, region: null, locale: null }
type Made = {
  ref: string
  id: number
  teamId: number | null
  audienceId: number
  audienceKind: string
  locale: 'nl' | 'en'
}
type Columns = (line: PostLine) => {
  title: string
  body: string
  excerpt: string
  language: string
  topicIds: number[] | null
  record: object | null
  reviewOn: string | null
  askedTeamId: number | null
  /** A barrier's, when the line says it. */
  standing: string | null
}

/** How a line becomes a row's text. Tips that are there already lend what the line leaves out. */
async function columnsFor(writing: Writing, lines: readonly Line[]): Promise<Columns> {
  const questionOf = await questionsOfAnswers(writing, lines)
  const tips = lines
    .flatMap(({ item }) =>
      item.type === 'tip' || item.type === 'barrier' ? (writing.names.get(item.ref)?.id ?? 0) : [],
    )
    .filter(Boolean)
  const { rows } = await writing.client.query<{ id: number; record: TipRecord }>(
    'select id, record from post where id = any($1)',
    [tips],
  )
  const before = new Map(rows.map((row) => [row.id, row.record]))
  return ({ item, language }) => {
    const there = known(writing, item.ref)
    const record = recordOf(writing, item, before.get(there.id) ?? null, questionOf)
    const at = item.at ? new Date(item.at) : writing.now
    const tip = item.type === 'tip' ? (record as TipRecord) : null // recordOf makes a tip's record of a tip
    const body = pointMentions(writing, tip ? composeTip(tip, language) : 'body' in item ? (item.body ?? '') : '')
    return {
      title: item.title,
      body,
      excerpt: toExcerpt(tip ? (tip.situation ?? '') : body),
      language,
      topicIds: item.topics ? topicIds(item.topics, Number.POSITIVE_INFINITY) : null,
      record,
      reviewOn: item.type === 'tip' ? (item.reviewOn ?? (there.id ? null : takeReviewOn(null, tip ?? {}, at))) : null,
      askedTeamId: item.type === 'question' && item.askedTeam ? known(writing, item.askedTeam).id : null,
      standing: item.type === 'barrier' ? ((item.state ?? item.steps?.at(-1)?.state)?.toUpperCase() ?? null) : null,
    }
  }
}

/** The public id of the question that an answer, new or known, belongs to: a tip made from an answer names its question. */
async function questionsOfAnswers(
  writing: Writing,
  lines: readonly Line[],
): Promise<(answer: string) => string | undefined> {
  const inFile = new Map(lines.flatMap(({ item }) => (item.type === 'answer' ? [[item.ref, item.to]] : [])))
  const ids = lines.flatMap(({ item }) =>
    item.type === 'tip' && item.adaptedFrom ? (writing.names.get(item.adaptedFrom)?.parentId ?? []) : [],
  )
  const { rows } = await writing.client.query<{ id: number; publicId: string }>(
    'select id, public_id as "publicId" from post where id = any($1)',
    [ids],
  )
  const known = new Map(rows.map((row) => [row.id, row.publicId]))
  return (answer) =>
    writing.names.get(inFile.get(answer) ?? '')?.publicId ?? known.get(writing.names.get(answer)?.parentId ?? 0)
}

async function withAudience(writing: Writing, fresh: readonly PostLine[], columns: Columns): Promise<object[]> {
  const { rows } = await writing.client.query<{ id: number; audienceId: number; regionAudienceId: number | null }>(
    'select id, audience_id as "audienceId", region_audience_id as "regionAudienceId" from team',
  )
  const teams = new Map(rows.map((row) => [row.id, row]))
  const regions = await regionAudiences(
    writing,
    fresh.flatMap(({ item }) => (item.audience === 'region' ? (item.region ?? []) : [])),
  )
  return fresh.map((line) => {
    const { item } = line
    const signed = signature(writing, item)
    const team = teams.get(signed.teamId ?? 0)
    const byKind = {
      everyone: EVERYONE,
      team: team?.audienceId,
      region: item.region ? regions.get(item.region) : team?.regionAudienceId,
    }
    const audienceId = byKind[item.audience ?? 'everyone']
    if (!audienceId)
      throw new ImportStopped(
        `${line.file} line ${line.line}: the audience ${item.audience} does not exist for this author. Nothing was written.`,
      )
    return {
      ...columns(line),
      ...signed,
      publicId: known(writing, item.ref).publicId,
      ref: item.ref,
      kind: item.type.toUpperCase(),
      audienceId,
      audienceKind: (item.audience ?? 'everyone').toUpperCase(),
      state: item.type === 'question' ? 'OPEN' : item.type === 'barrier' ? 'RAISED' : null,
      at: item.at ?? writing.now,
      editedAt: item.editedAt ?? null,
    }
  })
}

const given =
  'title text, body text, excerpt text, language text, "topicIds" smallint[], record jsonb, "reviewOn" date, "askedTeamId" int, standing text'

const insert = `
  with p as (
    insert into post (public_id, ref, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, record, review_on, state, asked_team_id, created_at, active_at, edited_at)
    select "publicId", ref, kind, "audienceId", "audienceKind", "authorId", "teamId", title, body, excerpt, language, coalesce("topicIds", '{}'), record, "reviewOn", coalesce(standing, state), "askedTeamId", at, at, "editedAt"
    from json_to_recordset($1) as i("publicId" text, ref text, kind text, "audienceId" int, "audienceKind" text, "authorId" int, "teamId" int, state text, at timestamptz, "editedAt" timestamptz, ${given})
    returning *),
  c as (insert into post_count (post_id) select id from p),
  t as (insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select id, unnest(topic_ids), audience_id, kind, active_at from p)
  select ref, id, team_id as "teamId", audience_id as "audienceId", audience_kind as "audienceKind", language as locale from p`

// What readers saw before stays readable for them, as after an edit in the product. What was taken out of a text, or is
// hidden, does not come back through a file that still has it: such a text stays as it is.
const next = `i.title, i.body, i.excerpt, i.language, coalesce(i."topicIds", p.topic_ids), coalesce(i.record, p.record), coalesce(i."reviewOn", p.review_on), coalesce(i."askedTeamId", p.asked_team_id), coalesce(i.standing, p.state)`
const update = `
  with i as (select * from json_to_recordset($1) as i(id bigint, ${given})),
  v as (insert into post_version (post_id, audience_id, title, body, record, replaced_at)
    select p.id, p.audience_id, p.title, p.body, p.record, $2 from post p join i on i.id = p.id
    where p.redacted_at is null and p.hidden_at is null
      and (p.title, p.body, p.record) is distinct from (i.title, i.body, coalesce(i.record, p.record)))
  update post p set (title, body, excerpt, language, topic_ids, record, review_on, asked_team_id, state) = (select ${next}),
    edited_at = case when (p.title, p.body, p.record) is distinct from (i.title, i.body, coalesce(i.record, p.record)) then $2 else p.edited_at end
  from i where p.id = i.id and p.redacted_at is null and p.hidden_at is null
    and (p.title, p.body, p.excerpt, p.language, p.topic_ids, p.record, p.review_on, p.asked_team_id, p.state) is distinct from (${next})
  returning p.id, lower(p.kind) as type`

async function changePosts(writing: Writing, there: readonly PostLine[], columns: Columns): Promise<void> {
  const records = there.map((line) => ({ ...columns(line), id: known(writing, line.item.ref).id }))
  const rows = await inBatches<{ id: number; type: PostItem['type'] }>(writing.client, update, records, [writing.now])
  for (const { id, type } of rows) {
    writing.touched.add(id)
    count(writing, 'changed', type)
  }
  const ids = [rows.map((row) => row.id)]
  await writing.client.query(
    'delete from post_topic x using post p where p.id = x.post_id and p.id = any($1) and x.topic_id <> all(p.topic_ids)',
    ids,
  )
  await writing.client.query(
    `insert into post_topic (post_id, topic_id, audience_id, kind, active_at) select id, unnest(topic_ids), audience_id, kind, active_at from post where id = any($1) on conflict do nothing`,
    ids,
  )
}
