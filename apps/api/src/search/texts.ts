import { NOBODY, EVERYONE } from '../audience/table.ts'
import type { Queryable } from '../platform/database.ts'
import type { TipRecord, Ticc } from '../posts/record.ts'
import { topicById, topicName } from '../teams/topics.ts'
import type { Text } from './document.ts'

type PostRow = Omit<Text, 'open' | 'everyone' | 'answers'> & {
  audienceKind: string
  answers: string | null
  record: (TipRecord & Ticc) | null
}

const posts = `
  select p.kind, p.id as "rowId", p.audience_id as "audienceId", p.audience_kind as "audienceKind", p.title, p.body, p.record, p.language,
    p.topic_ids as "topicIds", p.team_id as "teamId", p.author_id as "authorId", t.region, p.state, p.review_on as "reviewOn",
    p.created_at as "createdAt", a.bodies as answers
  from post p left join team t on t.id = p.team_id
  left join lateral (select string_agg(body, E'\\n' order by id) as bodies from (
    select id, body from answer where post_id = p.id and audience_id <> ${NOBODY} and hidden_at is null
    union all
    -- a question that was put together with this one is found here
    select m.id, concat_ws(E'\\n', m.title, m.body, (select string_agg(x.body, E'\\n' order by x.id) from answer x where x.post_id = m.id and x.audience_id <> ${NOBODY} and x.hidden_at is null))
      from post m where p.kind = 'QUESTION' and m.kind = 'QUESTION' and m.record ->> 'mergedInto' = p.public_id
        and m.audience_id <> ${NOBODY} and m.hidden_at is null and m.audience_id = p.audience_id) x) a on true
  where p.audience_id <> ${NOBODY} and p.hidden_at is null and p.record ->> 'mergedInto' is null`

/** The texts of these posts with their answers. Those that were withdrawn are not among them. For the index only: readers go through the gate. */
export async function postTexts(database: Queryable, ids: readonly number[]): Promise<Text[]> {
  const { rows } = await database.query<PostRow>({ text: `${posts} and p.id = any($1)`, values: [ids] })
  return rows.map(toText)
}

/** The next texts in the order of row ids, for a walk over all of them. */
export async function nextPostTexts(database: Queryable, after: number, count: number): Promise<Text[]> {
  const { rows } = await database.query<PostRow>({
    text: `${posts} and p.id > $1 order by p.id limit $2`,
    values: [after, count],
  })
  return rows.map(toText)
}

type TeamText = {
  rowId: number
  name: string
  region: string | null
  placeName: string | null
  trying: string
  languages: string[]
  topicIds: number[]
}

/** A topic in words of both languages. */
function named(id: number): string {
  const topic = topicById(id)
  return topic ? `${topicName(topic, 'nl')} ${topicName(topic, 'en')}` : ''
}

const teams = `
  select t.id as "rowId", t.name, t.region, t.place_name as "placeName", t.trying, t.languages,
    coalesce((select array_agg(topic_id order by topic_id) from team_topic where team_id = t.id), '{}') as "topicIds"
  from team t`

/** Teams as texts: those of the given row ids or, without, all of them. */
export async function teamTexts(database: Queryable, ids?: readonly number[]): Promise<Text[]> {
  const { rows } = await database.query<TeamText>({
    text: `${teams} where $1::int[] is null or t.id = any($1)`,
    values: [ids ?? null],
  })
  return rows.map((row) => ({
    kind: 'TEAM',
    rowId: row.rowId,
    audienceId: EVERYONE,
    open: true,
    everyone: true,
    title: row.name,
    body: [row.placeName, row.region, ...row.topicIds.map(named)].filter(Boolean).join('\n'),
    answers: row.trying,
    language: 'nl',
    topicIds: row.topicIds,
    teamId: row.rowId,
    authorId: null,
    region: row.region,
    state: null,
    reviewOn: null,
    createdAt: new Date(0),
  }))
}

function toText({ record, audienceKind, answers, ...row }: PostRow): Text {
  const tip = record && [record.situation, ...(record.whatWeDid ?? []), ...(record.materials ?? []), record.result]
  const stopped = row.kind === 'BARRIER' && record ? [row.body, record.stops, record.workAround] : [row.body]
  const body = (row.kind === 'TIP' && tip ? tip : stopped).filter(Boolean).join('\n')
  const why = record?.steps?.map((step) => step.note) ?? []
  const cautions = record
    ? [...(record.notWhen ?? []), ...(record.watchFor ?? []), ...why].filter(Boolean).join('\n')
    : ''
  return {
    ...row,
    open: audienceKind === 'EVERYONE' || audienceKind === 'REGION',
    everyone: row.audienceId === EVERYONE,
    body,
    // what cites a replaced source stands where an overdue tip stands
    reviewOn: row.kind === 'TIP' && row.state === 'SOURCE_REPLACED' ? '0001-01-01' : row.reviewOn,
    answers: [answers, cautions].filter(Boolean).join('\n'),
  }
}
