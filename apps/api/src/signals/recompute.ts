import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { findProblems } from './find.ts'
import { type Item, readItems, readMarks } from './items.ts'
import { WINDOW } from './kinds.ts'
import { thresholdsOf, type Voice } from './policy.ts'
import { type Known, type Page, publish, type Shown } from './publish.ts'

const MOST_POSTS = 12
const MOST_OF_A_TEAM = 2
const MOST_BESIDE = 5
/** A lock for the database, so that two processes do not make the page at once. */
const LOCK = 7_104_215

export type Made = { texts: number; shown: number }

/** Makes the page of the week anew: reads, groups, decides, writes. Reading goes in parts, writing in one transaction. */
export async function recompute(house: House): Promise<Made | null> {
  const today = Math.floor(house.now().getTime() / 86_400_000)
  const items = await readItems(house.database, today)
  const marks = new Map<number, Voice[]>()
  for (const mark of await readMarks(house.database, today - WINDOW, today)) {
    const had = marks.get(mark.post)
    if (had) had.push(mark)
    else marks.set(mark.post, [mark])
  }
  const found = findProblems(items, marks, today)
  return transaction(house.database.pool, async (client) => {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [LOCK])
    if (!rows[0]?.got) return null
    const page = publish(found, await knownSignals(client), today, thresholdsOf(house.config.signals), () => newId('g'))
    await write(client, page, await worked(client, page))
    await client.query(
      'insert into signal_run (id, day, at) values (1, $1, $2) on conflict (id) do update set day = excluded.day, at = excluded.at',
      [today, house.now()],
    )
    return { texts: items.length, shown: page.shown.length }
  })
}

/** Whether the page of this week is still to be made. A week begins on Monday. */
export async function isDue(house: House): Promise<boolean> {
  const { rows } = await house.database.pool.query<{ day: number }>('select day from signal_run')
  const last = rows[0]?.day
  const today = Math.floor(house.now().getTime() / 86_400_000)
  // day 4 of 1970 was a Monday
  return last === undefined || last < today - ((today - 4) % 7)
}

/** Whether there never was such a page. */
export async function neverMade(house: House): Promise<boolean> {
  const { rowCount } = await house.database.pool.query('select from signal_run')
  return !rowCount
}

async function knownSignals(client: PoolClient): Promise<Known[]> {
  const { rows } = await client.query<Known>(
    `select public_id as id, post_ids as posts, words, heard, teams, word_teams as "wordTeams", title_post_id as "titlePost",
       first_day as first, gone_day as gone, run_day as run from signal`,
  )
  return rows.map((row) => ({ ...row, posts: row.posts.map(Number) }))
}

async function write(client: PoolClient, page: Page, worked: ReadonlyMap<number, number>): Promise<void> {
  await client.query('update signal set place = null')
  await client.query('delete from signal_voice')
  await client.query('delete from signal_post')
  await client.query('delete from signal where not public_id = any($1)', [
    [...page.shown, ...page.gone].map(({ id }) => id),
  ])
  for (const { id, gone } of page.gone)
    await client.query('update signal set gone_day = $2 where public_id = $1', [id, gone])
  for (const [place, one] of page.shown.entries()) await writeOne(client, one, place, worked)
}

async function writeOne(client: PoolClient, one: Shown, place: number, worked: ReadonlyMap<number, number>) {
  const { rows } = await client.query<{ id: number }>(
    `insert into signal (public_id, place, title_post_id, words, heard, topic_ids, post_ids, teams, word_teams, first_day, gone_day, run_day)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, null, $11)
     on conflict (public_id) do update set place = excluded.place, title_post_id = excluded.title_post_id, words = excluded.words,
       heard = excluded.heard, topic_ids = excluded.topic_ids, post_ids = excluded.post_ids, teams = excluded.teams,
       word_teams = excluded.word_teams, first_day = excluded.first_day, gone_day = null, run_day = excluded.run_day
     returning id`,
    [
      one.id,
      place,
      one.titlePost,
      JSON.stringify(one.words),
      JSON.stringify(one.heard),
      topicsOf(one.candidate.items),
      one.posts,
      one.teams,
      one.wordTeams,
      one.first,
      one.run,
    ],
  )
  const id = rows[0]?.id
  const { items, voices } = one.candidate
  const written = new Set(items.map((item) => `${item.id} ${item.day}`))
  const isMark = ({ post, day }: Voice) => !written.has(`${post} ${day}`)
  await client.query(
    'insert into signal_voice (signal_id, post_id, team_id, person_id, mark) select $1, * from unnest($2::bigint[], $3::int[], $4::int[], $5::bool[])',
    [
      id,
      voices.map(({ post }) => post),
      voices.map(({ team }) => team),
      voices.map(({ person }) => person),
      voices.map(isMark),
    ],
  )
  await client.query(
    'insert into signal_post (signal_id, post_id, place) select $1, post, place from unnest($2::bigint[]) with ordinality as x(post, place)',
    [id, standsWith(one, worked)],
  )
}

/** The posts that stand with a problem: its name first, the most telling of now, then what helps and what is in the way. */
function standsWith({ candidate, titlePost }: Shown, worked: ReadonlyMap<number, number>): number[] {
  const { items, voices } = candidate
  const now = new Set(voices.map(({ post }) => post))
  const perTeam = new Map<number | null, number>()
  const told = items.filter(({ id, kind, team }) => {
    if (kind === 'TIP' || !now.has(id)) return false
    perTeam.set(team, (perTeam.get(team) ?? 0) + 1)
    return id === titlePost || (perTeam.get(team) ?? 0) <= MOST_OF_A_TEAM
  })
  const helps = (item: Item) => worked.get(item.id) ?? 0
  const best = (kind: Item['kind'], least: number) =>
    items
      .filter((item) => item.kind === kind && helps(item) >= least)
      .toSorted((a, b) => helps(b) - helps(a))
      .slice(0, MOST_BESIDE)
  const beside = [...best('TIP', 0), ...best('QUESTION', 1), ...best('BARRIER', 0), ...best('LEARNING', 0)]
  return [...new Set([titlePost, ...told.slice(0, MOST_POSTS).map(({ id }) => id), ...beside.map(({ id }) => id)])]
}

/** For how many teams the tips and answers about the shown problems worked, to put the best first. Never shown. */
async function worked(client: PoolClient, page: Page): Promise<Map<number, number>> {
  const ids = page.shown.flatMap(({ posts }) => posts)
  const { rows } = await client.query<{ id: number; n: number }>(
    `select p.id::float8 as id, coalesce(c.worked, 0) + coalesce(c.helped, 0) + (case when p.state = 'HELPED' then 1 else 0 end) as n
     from post p left join post_count c on c.post_id = p.id where p.id = any($1)`,
    [ids],
  )
  return new Map(rows.map(({ id, n }) => [id, n]))
}

/** Topics that a third of the texts have, at most three. */
function topicsOf(items: readonly Item[]): number[] {
  const counts = new Map<number, number>()
  for (const { topics } of items) for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  const common = [...counts].filter(([, count]) => count * 3 >= items.length)
  return common
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 3)
    .map(([topic]) => topic)
}
