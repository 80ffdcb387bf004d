import type pg from 'pg'
import { forYou, myTeam, newest, ofKinds, ofTeam, ofTopic, savedByViewer, waiting } from '../src/feed/read.ts'
import type { OpenHouse } from '../src/house.ts'
import type { Viewer } from '../src/platform/context.ts'
import type { Cursor } from '../src/platform/cursor.ts'
import type { Database } from '../src/platform/database.ts'
import { byPublicId, type IdSource, visibleAnswers, visiblePosts, visibleWhole } from '../src/posts/gate.ts'
import { benchDatabase, openBench } from './database.ts'
import { usual } from './generate.ts'
import { databaseCpu } from './measure.ts'

const sizes = (process.env.KRING_BENCH_SIZES ?? '10000,100000,1000000').split(',').map(Number)
/** The bound of a list's CPU from the smallest to the largest network. */
const bound = 1.15

const viewerOf = (id: number): Viewer => ({
  id,
  publicId: '',
  teamId: 1 + (id % 1_000),
  locale: 'nl',
  roles: [],
  sessionHash: Buffer.alloc(0),
})
const viewers = { 'in many audiences': viewerOf(1), 'in few': viewerOf(2) }

type List = { name: string; source: (viewer: Viewer, deep: Cursor) => IdSource }
const lists: List[] = [
  { name: 'newest', source: () => newest(null, 21) },
  { name: 'newest, deep', source: (_, deep) => newest(deep, 21) },
  { name: 'tips', source: () => ofKinds(['TIP'], null, 21) },
  { name: 'for you', source: () => forYou(null, null, 21) },
  { name: 'for you, deep', source: (_, deep) => forYou(null, deep, 21) },
  { name: 'my team', source: () => myTeam(null, null, 21) },
  { name: 'waiting', source: () => waiting(null, 21) },
  { name: 'topic', source: () => ofTopic(24, null, null, 21) },
  { name: 'topic, deep', source: (_, deep) => ofTopic(24, null, deep, 21) },
  { name: 'team', source: (viewer) => ofTeam(viewer.teamId ?? 1, null, null, null, 21) },
  { name: 'saved', source: () => savedByViewer(null, 21) },
]

type Cost = Map<string, number>

/** CPU of one page, this process and the database together, in microseconds. */
async function cost(database: Database, viewer: Viewer, source: IdSource, rounds = 300): Promise<number> {
  for (let round = 0; round < 30; round++) await visiblePosts(database, viewer, source)
  const [own, theirs] = [process.cpuUsage(), databaseCpu()]
  for (let round = 0; round < rounds; round++) await visiblePosts(database, viewer, source)
  const used = process.cpuUsage(own)
  return (used.user + used.system + (databaseCpu() - theirs) * 1_000_000) / rounds
}

async function measure(open: OpenHouse, middle: Date): Promise<Cost> {
  const costs: Cost = new Map()
  const deep = { at: middle.getTime(), id: 0 }
  for (const [who, viewer] of Object.entries(viewers))
    for (const list of lists)
      costs.set(`${list.name}, ${who}`, await cost(open.house.database, viewer, list.source(viewer, deep)))
  return costs
}

/** Tables that a page may never read from end to end. */
const large = [
  'post',
  'post_topic',
  'post_count',
  'answer',
  'comment',
  'thanks',
  'saved',
  'me_too',
  'audience_member',
  'person',
]

/** The generic plan of every page statement; returns those that read a large table from end to end. */
async function scans(client: pg.Client, statements: Map<string, string>): Promise<string[]> {
  const found: string[] = []
  await client.query('set plan_cache_mode = force_generic_plan')
  for (const [name, text] of statements) {
    await client.query(`prepare look as ${text}`)
    const { rows: types } = await client.query<{ count: number }>(
      `select coalesce(array_length(parameter_types, 1), 0) as count from pg_prepared_statements where name = 'look'`,
    )
    const nulls = Array.from({ length: types[0]?.count ?? 0 }, () => 'null').join(', ')
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute look${nulls ? `(${nulls})` : ''}`,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    for (const [, table] of plan.matchAll(/Seq Scan on (\w+)/g))
      if (table && large.includes(table)) found.push(`${name}: ${table}`)
    await client.query('deallocate look')
  }
  return found
}

/** Every statement that the lists and pages send, by name. */
async function statementsOf(open: OpenHouse, deep: Cursor): Promise<Map<string, string>> {
  const sent = new Map<string, string>()
  const { pages } = open.house.database
  const real = pages.query.bind(pages)
  const watched = (config: pg.QueryConfig) => {
    sent.set(config.name ?? config.text, config.text)
    return real(config)
  }
  Object.assign(pages, { query: watched })
  const viewer = viewers['in few']
  for (const list of lists) await visiblePosts(open.house.database, viewer, list.source(viewer, deep))
  await visiblePosts(open.house.database, viewer, ofTopic(24, ['TIP'], null, 21))
  await visiblePosts(open.house.database, viewer, forYou(['QUESTION'], null, 21))
  const [post] = await visibleWhole(open.house.database, viewer, byPublicId('p_bench000000000001'))
  await visibleAnswers(open.house.database, viewer, post?.id ?? 1, null, 21)
  Object.assign(pages, { query: real })
  return sent
}

/** Every list at growing sizes of the network, for the viewer in many audiences and the one in few. */
export async function run(): Promise<void> {
  const all = new Map<number, Cost>()
  for (const size of sizes) {
    const database = await benchDatabase(usual(size))
    const open = await openBench(database.url)
    try {
      const { rows } = await database.client.query<{ at: Date }>(
        'select created_at as at from post order by id offset $1 limit 1',
        [Math.floor(size / 2)],
      )
      const middle = rows[0]?.at ?? new Date()
      all.set(size, await measure(open, middle))
      const seen = await scans(database.client, await statementsOf(open, { at: middle.getTime(), id: 0 }))
      console.log(
        seen.length
          ? `  READ FROM END TO END: ${seen.join('; ')}`
          : '  no statement reads a large table from end to end',
      )
    } finally {
      await open.close()
      await database.close()
    }
  }
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (first === undefined || last === undefined) return
  console.log(
    `  CPU of a page in µs at ${sizes.map((size) => size.toLocaleString('en')).join(', ')} posts; the last beside the first (bound ${bound})`,
  )
  for (const name of all.get(first)?.keys() ?? []) {
    const costs = sizes.map((size) => all.get(size)?.get(name) ?? 0)
    const growth = (costs.at(-1) ?? 0) / (costs[0] || 1)
    console.log(
      `  ${name.padEnd(34)} ${costs.map((each) => each.toFixed(0).padStart(6)).join(' ')}   ${growth.toFixed(2)}${growth > bound ? '  over' : ''}`,
    )
  }
}
