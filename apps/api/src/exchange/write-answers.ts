import { newId } from '../platform/ids.ts'
import { inBatches } from './bulk.ts'
import type { Item } from './format.ts'
import { apart, count, known, type Line, pointMentions, signature, type Writing } from './writing.ts'

type Made = { ref: string; id: number; teamId: number | null; audienceId: number; parentId: number; publicId: string }

type Placed = { id: number; postId: number }
type AnswerLine = Line & { item: Item<'answer'> }

/** Writes answers, oldest first, with the marks "this helped us". Marks are only ever added. */
export async function writeAnswers(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'answer')
  const made = await addAnswers(writing, fresh)
  const changes = there.map(({ item }) => ({
    id: known(writing, item.ref).id,
    body: pointMentions(writing, item.body),
    helpedAsker: item.helpedAsker ?? false,
  }))
  const rows = await inBatches<Placed>(writing.client, changeAnswers, changes, [writing.now])
  const marked = await addHelped(writing, [...fresh, ...there])
  await addWays(writing, [...fresh, ...there])
  const changed = new Map([...rows, ...marked.filter((row) => !made.has(row.id))].map((row) => [row.id, row.postId]))
  await writing.client.query(countHelped, [[...made, ...changed.keys()]])
  count(writing, 'changed', 'answer', changed.size)
  for (const postId of changed.values()) writing.touched.add(postId)
}

async function addAnswers(writing: Writing, fresh: readonly AnswerLine[]): Promise<Set<number>> {
  const records = fresh.map(({ item }) => {
    const question = known(writing, item.to)
    return {
      ...signature(writing, item),
      publicId: newId('a'),
      ref: item.ref,
      postId: question.id,
      audienceId: question.audienceId,
      body: pointMentions(writing, item.body),
      helpedAsker: item.helpedAsker ?? false,
      at: item.at ?? writing.now,
      editedAt: item.editedAt ?? null,
    }
  })
  const rows = await inBatches<Made>(writing.client, insertAnswers, records)
  for (const { ref, ...row } of rows) {
    writing.names.set(ref, { ...row, type: 'answer', audienceKind: null, region: null, locale: null })
    writing.touched.add(row.parentId)
  }
  count(writing, 'added', 'answer', rows.length)
  return new Set(rows.map((row) => row.id))
}

/** What answers under barriers do to them. */
async function addWays(writing: Writing, lines: readonly AnswerLine[]): Promise<void> {
  const ways = lines.flatMap(({ item }) =>
    item.way ? [{ id: known(writing, item.ref).id, way: item.way.toUpperCase() }] : [],
  )
  const text = `insert into solution (answer_id, way) select id, way from json_to_recordset($1) as i(id bigint, way text)
    on conflict (answer_id) do update set way = excluded.way`
  await inBatches(writing.client, text, ways)
}

function addHelped(writing: Writing, lines: readonly AnswerLine[]): Promise<Placed[]> {
  const marks = lines.flatMap(({ item }) =>
    (item.helpedTeams ?? []).map((team) => ({ id: known(writing, item.ref).id, teamId: known(writing, team).id })),
  )
  return inBatches<Placed>(writing.client, insertHelped, marks)
}

const countHelped = `
  update answer a set helped_teams = h.teams
  from (select answer_id, count(*)::int as teams from answer_helped where answer_id = any($1) group by 1) h where a.id = h.answer_id`

const insertAnswers = `
  insert into answer (public_id, ref, post_id, audience_id, author_id, team_id, body, helped_asker, created_at, edited_at)
  select "publicId", ref, "postId", "audienceId", "authorId", "teamId", body, "helpedAsker", at, "editedAt"
  from json_to_recordset($1) as i("publicId" text, ref text, "postId" bigint, "audienceId" int, "authorId" int, "teamId" int, body text, "helpedAsker" boolean, at timestamptz, "editedAt" timestamptz)
  returning ref, id, public_id as "publicId", team_id as "teamId", audience_id as "audienceId", post_id as "parentId"`

const changeAnswers = `
  update answer a set body = i.body, helped_asker = a.helped_asker or i."helpedAsker", edited_at = case when a.body = i.body then a.edited_at else $2 end
  from json_to_recordset($1) as i(id bigint, body text, "helpedAsker" boolean)
  where a.id = i.id and a.redacted_at is null and a.hidden_at is null and (a.body <> i.body or (i."helpedAsker" and not a.helped_asker)) returning a.id, a.post_id as "postId"`

// When a team said so is not in the format: the answer's own time keeps the order of things.
const insertHelped = `
  with i as (select * from json_to_recordset($1) as i(id bigint, "teamId" int)),
  h as (insert into answer_helped (answer_id, team_id, at) select i.id, i."teamId", a.created_at from i join answer a on a.id = i.id on conflict do nothing returning answer_id)
  select distinct a.id, a.post_id as "postId" from h join answer a on a.id = h.answer_id`

/** Writes comments on posts and on answers, oldest first. */
export async function writeComments(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'comment')
  const records = fresh.map(({ item }) => {
    const parent = known(writing, item.to)
    const onAnswer = parent.type === 'answer'
    return {
      ...signature(writing, item),
      publicId: newId('c'),
      ref: item.ref,
      postId: onAnswer ? parent.parentId : parent.id,
      answerId: onAnswer ? parent.id : null,
      audienceId: parent.audienceId,
      body: pointMentions(writing, item.body),
      at: item.at ?? writing.now,
    }
  })
  const rows = await inBatches<{ postId: number }>(writing.client, insertComments, records)
  for (const { postId } of rows) writing.touched.add(postId)
  count(writing, 'added', 'comment', rows.length)
  const changes = there.map(({ item }) => ({
    id: known(writing, item.ref).id,
    body: pointMentions(writing, item.body),
  }))
  const changed = await inBatches<{ postId: number }>(writing.client, changeComments, changes)
  for (const { postId } of changed) writing.touched.add(postId)
  count(writing, 'changed', 'comment', changed.length)
}

const insertComments = `
  insert into comment (public_id, ref, post_id, answer_id, audience_id, author_id, team_id, body, created_at)
  select "publicId", ref, "postId", "answerId", "audienceId", "authorId", "teamId", body, at
  from json_to_recordset($1) as i("publicId" text, ref text, "postId" bigint, "answerId" bigint, "audienceId" int, "authorId" int, "teamId" int, body text, at timestamptz)
  returning post_id as "postId"`
const changeComments = `
  update comment c set body = i.body from json_to_recordset($1) as i(id bigint, body text)
  where c.id = i.id and c.redacted_at is null and c.hidden_at is null and c.body <> i.body returning c.post_id as "postId"`
