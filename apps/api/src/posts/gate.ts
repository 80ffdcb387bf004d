// The one place where rows of posts, answers and comments are selected for a reader (architecture, fences 1 to 3).
import type { QueryConfig } from 'pg'
import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import { type Lasting, lasts } from '../platform/lasting.ts'
import { gather, keptOf, type Version } from './cards.ts'
import {
  type AnswerRow,
  type CommentCard,
  type CommentRow,
  type LastingCard,
  type LiveRow,
  type PostCard,
  type PostWhole,
  withLive,
} from './rows.ts'

declare module '../platform/context.ts' {
  interface Loaders {
    /** A card by row id. */
    post: (id: number) => Promise<VisiblePost | null>
    /** A whole post by row id. */
    whole: (id: number) => Promise<VisibleWhole | null>
  }
}

declare const gated: unique symbol
/** A row that this viewer may see now. Only the gate makes one; GraphQL resolvers accept nothing else. */
export type Visible<Row> = Row & { readonly [gated]: true }

/**
 * Where ids come from: the body of a `page` statement giving id, at, why and topic, in the order of `order`.
 * It may use the table `keys(key)`, the viewer's audiences; $1 is the viewer, $2 the viewer's team; its own values start at $3.
 */
export type IdSource = { name: string; text: string; values: unknown[]; order: 'newest' | 'oldest' | 'given' }

/** What lists give; `body` and the rest are there when the whole post was asked for. */
export type VisiblePost = Visible<PostCard & Partial<Omit<PostWhole, keyof PostCard>>> & WithAnswers
export type VisibleWhole = Visible<PostWhole> & WithAnswers
/** A question's first page of answers and one more, when it was asked for. */
type WithAnswers = { firstAnswers?: VisibleAnswer[] }
export type VisibleAnswer = Visible<AnswerRow>
export type VisibleComment = Visible<CommentCard>

/** The viewer's audiences, read in the same statement as the rows: what was revoked a moment ago counts. */
export const keys =
  'keys as materialized (select 1 as key union all select audience_id from audience_member where person_id = $1)'

/** Who looks; a steward also sees what was hidden after a report. */
type Looker = Pick<Viewer, 'id' | 'teamId' | 'roles'>
/** The same person without what a role adds: verbs act on what a reader may see. */
export const asReader = <Person extends Looker>(viewer: Person): Person => ({ ...viewer, roles: [] })
const isSteward = (viewer: Looker) => viewer.roles.includes('STEWARD')
const named = (name: string, viewer: Looker) => (isSteward(viewer) ? `${name}_steward` : name)

/**
 * What this viewer may see of a table. What somebody reported is hidden from all but its author and stewards, who see it
 * while it is hidden whatever its audience (decision 7). Everything else of a closed audience stays closed to them.
 */
const seen = (row: string, viewer: Looker) =>
  isSteward(viewer)
    ? `(${row}.audience_id in (select key from keys) or (${row}.hidden_at is not null and ${row}.audience_id <> 0))`
    : `${row}.audience_id in (select key from keys) and ${open(row)}`
const open = (row: string) => `(${row}.hidden_at is null or ${row}.author_id = $1)`
/** What stands under a hidden text is not found by its own id either. */
const under = (row: string, viewer: Looker) => (isSteward(viewer) ? 'true' : `(${row}.id is null or ${open(row)})`)

const signed = (row: string) => `
  u.public_id as "authorPublicId", u.name as "authorName", u.initials as "authorInitials",
  ${row}.team_id as "teamId", t.public_id as "teamPublicId", t.slug as "teamSlug", t.name as "teamName", t.region as "teamRegion"`
const signers = (row: string) =>
  `left join person u on u.id = ${row}.author_id left join team t on t.id = ${row}.team_id`

const version = 'p.xmin as version'
/** What stays the same until the post or a name changes: kept in memory (cards.ts). */
const lasting = `
  p.id, p.public_id as "publicId", p.kind, p.audience_id as "audienceId", p.audience_kind as "audienceKind", p.title, p.excerpt, p.language,
  p.topic_ids as "topicIds", p.state, p.review_on as "reviewOn", p.asked_team_id as "askedTeamId",
  p.created_at as "createdAt", p.active_at as "activeAt", p.edited_at as "editedAt", p.hidden_at as "hiddenAt",
  p.photos, p.attachments, p.author_id as "authorId", ${signed('p')}`
/** What is read for every page: counts, the viewer's own marks, the place in the list. */
const live = `
  c.comments, c.thanks, c.answers, c.me_too as "meToo", c.helped, c.worked, c.partly, c.did_not as "didNot", c.best,
  th.person_id is not null as "viewerThanked", sv.person_id is not null as "viewerSaved", mt.team_id is not null as "viewerMeToo",
  page.at, page.why, page.topic as "whyTopic"`

/** How many people's marks a page of answers is ordered by: those that helped first, then as they came. */
const answerRank = '(case when a.helped_asker then 1000000 else 0 end + a.helped_teams)'
const lastingAnswer = `
  a.id, a.public_id as "publicId", a.post_id as "postId", a.audience_id as "audienceId", a.author_id as "authorId", a.body,
  a.helped_asker as "helpedAsker", a.helped_teams as "helpedTeams", a.created_at as "createdAt", a.edited_at as "editedAt",
  a.hidden_at as "hiddenAt", a.photos, ${answerRank}::int as rank, ${signed('a')}`
const answerColumns = (viewer: Looker) =>
  `${lastingAnswer}, h.team_id is not null as "viewerHelped", ${commentsJson('m.answer_id = a.id', viewer)} as replies`

const lastingComment = `m.id, m.public_id as "publicId", m.body, an.public_id as answer, m.created_at as "createdAt",
  m.hidden_at as "hiddenAt", m.author_id as "authorId", ${signed('m')}`
const commentsJson = (where: string, viewer: Looker) => `
  coalesce((select json_agg(j order by j."createdAt", j.id) from (
    select ${lastingComment} from comment m left join answer an on an.id = m.answer_id ${signers('m')}
    where ${where} and ${seen('m', viewer)} order by m.created_at, m.id limit 101) j), '[]')`

const whole = (viewer: Looker) => `${lasting}, ${live}, p.body, p.record, tr.outcome as "viewerTried",
  ${commentsJson('m.post_id = p.id and m.answer_id is null', viewer)} as "firstComments"`

/** Ids and versions of comments, the oldest first. */
const commentIds = (where: string, viewer: Looker) => `
  (select json_agg(json_build_array(j.id, j.version) order by j.created_at, j.id) from (
    select m.id, m.xmin as version, m.created_at from comment m where ${where} and ${seen('m', viewer)} order by m.created_at, m.id limit 101) j)`
/** Ids and versions of a question's first page of answers, with what is live of each. */
const answerIds = (viewer: Looker) => `
  case when p.kind = 'QUESTION' then (select json_agg(json_build_array(j.id, j.version, j.helped, j.replies) order by j.place, j.id) from (
    select a.id, a.xmin as version, h.team_id is not null as helped, -${answerRank} as place, ${commentIds('m.answer_id = a.id', viewer)} as replies
    from answer a left join answer_helped h on h.answer_id = a.id and h.team_id = $2
    where a.post_id = p.id and ${seen('a', viewer)} order by -${answerRank}, a.id limit 21) j) end`

const orders = {
  newest: 'order by page.at desc, page.id desc',
  oldest: 'order by page.at, page.id',
  given: 'order by page.at nulls last, page.id',
}

function statement(columns: string, source: IdSource, viewer: Looker, more: string): string {
  return `with ${keys}, page as materialized (${source.text})
    select ${columns} from page join post p on p.id = page.id
    join post_count c on c.post_id = p.id
    left join thanks th on th.post_id = p.id and th.person_id = $1
    left join saved sv on sv.post_id = p.id and sv.person_id = $1
    left join me_too mt on mt.post_id = p.id and mt.team_id = $2 ${more}
    where ${seen('p', viewer)} ${orders[source.order]}`
}

/** A statement's text is the same for its name: it is put together once. */
const known = new Map<string, string>()
function textOf(name: string, make: () => string): string {
  const text = known.get(name) ?? make()
  known.set(name, text)
  return text
}

const who = (viewer: Looker) => [viewer.id, viewer.teamId ?? -1]

/**
 * Cards of posts in the source's order, without those the viewer may not see. One statement for what this viewer may see
 * now; a second one when cards are not in memory.
 */
export async function visiblePosts(database: Database, viewer: Viewer, source: IdSource): Promise<VisiblePost[]> {
  const name = named(`posts_${source.name}`, viewer)
  const { rows } = await database.pages.query<LiveRow>({
    name,
    text: textOf(name, () => statement(`p.id, ${version}, ${live}`, source, viewer, '')),
    values: [...who(viewer), ...source.values],
    rowMode: 'array',
  })
  const kept = keptOf(database).card
  const cards = rows.map(([id, version]) => kept.find(id, version))
  const absent = rows.flatMap(([id], place) => (cards[place] ? [] : [id]))
  const made = absent.length ? await makeCards(database, absent) : null
  return rows.flatMap((row, place) => {
    const card = cards[place] ?? made?.get(row[0])
    return card ? [visible(withLive(card.row, row), card)] : []
  })
}

/** The one place where a kept part becomes visible: its id came out of the viewer's own statement. */
const visible = <Row extends object>(row: Row, lasting: Lasting): Visible<Row> => lasts(row, lasting) as Visible<Row>

/** Cards of ids that the gate has just let through; one withdrawn in between is left out. */
async function makeCards(database: Database, ids: readonly number[]): Promise<Map<number, Lasting<LastingCard>>> {
  const kept = keptOf(database).card
  const ticket = kept.ticket()
  const text = `select ${lasting}, ${version} from post p ${signers('p')} where p.id = any($1::bigint[]) and p.audience_id <> 0`
  const { rows } = await database.pages.query<LastingCard & { version: string }>({ name: 'cards', text, values: [ids] })
  return new Map(rows.map(({ version, ...card }) => [card.id, kept.keep(ticket, card.id, version, card)]))
}

/** Whole posts by row id or public id, without those the viewer may not see. One statement. */
export async function visibleWhole(database: Database, viewer: Viewer, source: IdSource): Promise<VisibleWhole[]> {
  const name = named(`whole_${source.name}`, viewer)
  const text = () => statement(whole(viewer), source, viewer, `${triedByTeam} ${signers('p')}`)
  const values = [...who(viewer), ...source.values]
  return (await database.pages.query<VisibleWhole>({ name, text: textOf(name, text), values })).rows
}
const triedByTeam = 'left join tried tr on tr.post_id = p.id and tr.team_id = $2'

/** Whether other posts point at a question: put together with it, proposed to be, or a tip made of it. They have gates of their own. */
const linked = `p.kind = 'QUESTION' and (exists (select from post x where x.kind = 'QUESTION' and x.record ->> 'mergedInto' = p.public_id)
    or exists (select from post x where x.kind = 'TIP' and x.record ->> 'adaptedFrom' = p.public_id) or exists (select from merge_proposal x where x.post_id = p.id))`

type PageRow = [
  ...LiveRow,
  tried: PostWhole['viewerTried'],
  linked: boolean,
  comments: Version[] | null,
  answers: [...Version, helped: boolean, replies: Version[] | null][] | null,
]
/**
 * A post's page by its public id: the whole post with its first comments and, of a question, its first answers. One
 * statement for what this viewer may see now; a second one when something is not in memory.
 */
export async function visiblePage(database: Database, viewer: Viewer, publicId: string): Promise<VisibleWhole | null> {
  const source = byPublicId(publicId)
  const name = named('page', viewer)
  const columns = () =>
    `p.id, ${version}, ${live}, tr.outcome, ${linked}, ${commentIds('m.post_id = p.id and m.answer_id is null', viewer)}, ${answerIds(viewer)}`
  const { rows } = await database.pages.query<PageRow>({
    name,
    text: textOf(name, () => statement(columns(), source, viewer, triedByTeam)),
    values: [...who(viewer), ...source.values],
    rowMode: 'array',
  })
  const [row] = rows
  if (!row) return null
  const [comments, answers] = [row[19] ?? [], row[20] ?? []]
  const parts = await gather(database, fetchParts, {
    whole: [[row[0], row[1]]],
    answer: answers.map(([id, made]) => [id, made]),
    comment: [...comments, ...answers.flatMap((answer) => answer[3] ?? [])],
  })
  const whole = parts.whole.get(row[0])
  if (!whole) return null
  const said = (list: readonly Version[]) =>
    list.flatMap(([id]) => {
      const found = parts.comment.get(id)
      return found ? [visible(found.row, found)] : []
    })
  const firstAnswers = answers.flatMap(([id, , viewerHelped, replies]) => {
    const found = parts.answer.get(id)
    return found ? [visible({ ...found.row, viewerHelped, replies: said(replies ?? []) }, found)] : []
  })
  const page = {
    ...withLive(whole.row, row),
    viewerTried: row[17],
    linked: row[18],
    firstComments: said(comments),
    firstAnswers,
  }
  return visible(page, whole)
}

/** What is not in memory of ids that the gate has just let through, by one statement. */
const fetchParts = `
  select (select json_agg(j) from (select ${lasting}, p.body, p.record, ${version} from post p ${signers('p')} where p.id = any($1::bigint[]) and p.audience_id <> 0) j) as whole,
    (select json_agg(j) from (select ${lastingAnswer}, a.xmin as version from answer a ${signers('a')} where a.id = any($2::bigint[]) and a.audience_id <> 0) j) as answer,
    (select json_agg(j) from (select ${lastingComment}, m.xmin as version from comment m left join answer an on an.id = m.answer_id ${signers('m')}
      where m.id = any($3::bigint[]) and m.audience_id <> 0) j) as comment`

/** The end of a statement that inserts a post as `p`: the row as its author sees it, who just wrote it for an audience of theirs. */
export const writtenPost = `select ${lasting}, 0 as comments, 0 as thanks, 0 as answers, 0 as "meToo", 0 as helped, 0 as worked, 0 as partly,
    0 as "didNot", null::jsonb as best, false as "viewerThanked", false as "viewerSaved", false as "viewerMeToo", null::timestamptz as at, null::int as why,
    null::int as "whyTopic", p.body, p.record, null::text as "viewerTried", '[]'::json as "firstComments" from p ${signers('p')}`
/** Runs such a statement; null when nothing was inserted. */
export async function visibleWritten(database: Database, insert: QueryConfig): Promise<VisibleWhole | null> {
  return (await database.pages.query<VisibleWhole>(insert)).rows[0] ?? null
}

const bare = 'null::timestamptz as at, null::int as why, null::int as topic'
/** Posts by row id, in the order given. */
export const byIds = (ids: readonly number[]): IdSource => ({
  name: 'ids',
  order: 'given',
  text: `select i.id, to_timestamp(i.place) as at, null::int as why, null::int as topic from unnest($3::bigint[]) with ordinality as i(id, place)`,
  values: [ids],
})
/** One post by its public id. */
export const byPublicId = (id: string): IdSource => ({
  name: 'public',
  order: 'given',
  text: `select id, ${bare} from post where public_id = $3`,
  values: [id],
})

const answerFrom = `from answer a ${signers('a')} left join answer_helped h on h.answer_id = a.id and h.team_id = $2`

/** A page of a question's answers. `after` is the last answer's rank and id. One statement. */
export async function visibleAnswers(
  database: Database,
  viewer: Viewer,
  postId: number,
  after: { rank: number; id: number } | null,
  count: number,
): Promise<VisibleAnswer[]> {
  const { rows } = await database.pages.query<VisibleAnswer>({
    name: named('answers_page', viewer),
    text: `with ${keys} select ${answerColumns(viewer)} ${answerFrom}
      where a.post_id = $3 and ${seen('a', viewer)} and (-${answerRank}, a.id) > ($4, $5)
      order by -${answerRank}, a.id limit $6`,
    values: [...who(viewer), postId, after ? -after.rank : -2_000_000_000, after?.id ?? 0, count],
  })
  return rows
}

/** One answer by its public id, or null. */
export async function visibleAnswer(
  database: Database,
  viewer: Viewer,
  publicId: string,
): Promise<VisibleAnswer | null> {
  const { rows } = await database.pages.query<VisibleAnswer>({
    name: named('answer_one', viewer),
    text: `with ${keys} select ${answerColumns(viewer)} ${answerFrom} join post p on p.id = a.post_id
      where a.public_id = $3 and ${seen('a', viewer)} and ${under('p', viewer)}`,
    values: [...who(viewer), publicId],
  })
  return rows[0] ?? null
}

/** Comments on a post itself, oldest first, after the given row id. */
export async function visibleComments(
  database: Database,
  viewer: Viewer,
  postId: number,
  after: number,
  count: number,
): Promise<Visible<CommentRow>[]> {
  const { rows } = await database.pages.query<Visible<CommentRow>>({
    name: named('comments_page', viewer),
    text: `with ${keys} ${commentSelect} where m.post_id = $2 and m.answer_id is null and m.id > $3 and ${seen('m', viewer)} order by m.id limit $4`,
    values: [viewer.id, postId, after, count],
  })
  return rows
}

const commentSelect = `select m.id, m.public_id as "publicId", m.post_id as "postId", m.audience_id as "audienceId", m.body, an.public_id as answer,
    m.created_at as "createdAt", m.hidden_at as "hiddenAt", m.author_id as "authorId", p.public_id as "postPublicId", ${signed('m')}
  from comment m join post p on p.id = m.post_id left join answer an on an.id = m.answer_id ${signers('m')}`

/** One comment by its public id, or null. */
export async function visibleComment(
  database: Database,
  viewer: Viewer,
  publicId: string,
): Promise<Visible<CommentRow> | null> {
  const { rows } = await database.pages.query<Visible<CommentRow>>({
    name: named('comment_one', viewer),
    text: `with ${keys} ${commentSelect}
      where m.public_id = $2 and ${seen('m', viewer)} and ${under('p', viewer)} and ${under('an', viewer)}`,
    values: [viewer.id, publicId],
  })
  return rows[0] ?? null
}

export type VersionRow = { title: string; body: string; replacedAt: Date }
/** Earlier versions of a post, newest first. */
export async function visibleVersions(
  database: Database,
  viewer: Viewer,
  postId: number,
): Promise<Visible<VersionRow>[]> {
  const { rows } = await database.pages.query<Visible<VersionRow>>({
    name: 'versions',
    text: `with ${keys} select title, body, replaced_at as "replacedAt" from post_version
      where post_id = $2 and audience_id in (select key from keys) order by id desc limit 100`,
    values: [viewer.id, postId],
  })
  return rows
}

export type TriedRow = { teamId: number; outcome: 'WORKED' | 'PARTLY' | 'DID_NOT'; note: string; at: Date }
/** What came of a tip in each team; failures first, so that they are seen. */
export async function visibleTried(database: Database, viewer: Viewer, postId: number): Promise<Visible<TriedRow>[]> {
  const { rows } = await database.pages.query<Visible<TriedRow>>({
    name: 'tried',
    text: `with ${keys} select team_id as "teamId", outcome, note, at from tried
      where post_id = $2 and audience_id in (select key from keys)
      order by case outcome when 'DID_NOT' then 0 when 'PARTLY' then 1 else 2 end, at desc limit 200`,
    values: [viewer.id, postId],
  })
  return rows
}
