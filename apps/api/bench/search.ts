import { existsSync } from 'node:fs'
import http from 'node:http'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { importFrom } from '../src/exchange/import.ts'
import { fileSource } from '../src/exchange/lines.ts'
import { reindex } from '../src/search/reindex.ts'
import { benchDatabase, openBench, signInAll } from './database.ts'
import { hashOf } from './feed.ts'
import { usual } from './generate.ts'
import { databaseCpu, type Program, program } from './measure.ts'

const usualContent = fileURLToPath(new URL('../../../../shared/data/real-network.jsonl', import.meta.url))
const size = Number(process.env.KRING_BENCH_POSTS ?? 100_000)
const port = 34_061

/** What people type: a word, a few, one with a typo, a whole question, a phrase; in both languages. */
const queries = [
  'steunkousen',
  'wond hiel',
  'medicatie lijst ontslag',
  'decubtus matras',
  'pressure ulcer heel',
  'insuline spuiten thuis',
  'wie heeft ervaring met een cliënt die zorg weigert',
  'side effects of antidepressants in pregnancy',
  'treatment of chronic cough',
  '"blood pressure" elderly',
  'valpreventie',
  'corona app werkt niet',
  'hoofdpijn kind koorts',
  'what is the best antibiotic for a urinary tract infection',
  'katheter verwisselen',
  'diabetes diet',
]

/**
 * The search page (audience, facets, marks) over HTTP as a signed-in person, and the box as one types, beside a bare
 * PostgreSQL statement for the same words in the same run: a plain ranked full-text search without rights, facets or typos.
 */
export async function run({ content }: { content?: string } = {}): Promise<void> {
  const file = content ?? (existsSync(usualContent) ? usualContent : null)
  const database = await benchDatabase(file ? null : usual(size))
  const servers: Program[] = []
  try {
    const open = await openBench(database.url)
    try {
      if (file) {
        await importFrom(open.house, [fileSource(file)], { skipBad: true, acceptClientData: true })
        await multiply(database.client, size)
      }
      const started = process.cpuUsage()
      await reindex(open.house)
      const used = process.cpuUsage(started)
      const { rows } = await database.client.query<{ docs: number }>('select count(*)::int as docs from search_doc')
      const docs = rows[0]?.docs ?? 0
      console.log(
        `  ${docs.toLocaleString('en')} texts made ready for search with ${((used.user + used.system) / 1_000 / docs).toFixed(2)} ms of CPU each`,
      )
    } finally {
      await open.close()
    }
    await database.client.query('vacuum analyze')
    const { rows: people } = await database.client.query<{ id: number }>('select id from person order by id limit 40')
    const secrets = await signInAll(
      database.client,
      people.map(({ id }) => id),
    )
    const env = {
      DATABASE_URL: database.url,
      PORT: `${port}`,
      KRING_ROLES: 'web',
      LOG_LEVEL: 'error',
      KRING_DATA: database.folder,
    }
    servers.push(await program(new URL('../src/main.ts', import.meta.url), [], env, port))
    await plain(database.client)
    const seconds = Number(process.env.KRING_BENCH_SECONDS ?? 10)
    const search = (query: string) => ({
      query: hashOf('Search'),
      persisted: true,
      variables: { query, filter: null, first: 20, after: null, correct: true },
    })
    const instant = (query: string) => ({ query: hashOf('Completions'), persisted: true, variables: { text: query } })
    const asTyped = queries.flatMap((query) => [query.slice(0, 3), query.slice(0, 5), query.slice(0, 8)])
    // the first requests of a server are slower than all others
    await times(secrets, queries.map(search), 2, 3)
    for (const [name, bodies] of [
      ['the search page', queries.map(search)],
      ['completions as one types', asTyped.map(instant)],
    ] as const)
      for (const users of [1, 16]) {
        const before = databaseCpu() + cpuOfServer(servers[0])
        const found = await times(secrets, bodies, users, seconds)
        const cpu = (databaseCpu() + cpuOfServer(servers[0]) - before) / found.length
        const bare = await bareTimes(database.client, 60)
        console.log(
          `  ${name.padEnd(26)} ${String(users).padStart(2)} at once: p50 ${at(found, 0.5)} ms  p95 ${at(found, 0.95)} ms  (${(Number(at(found, 0.95)) / Number(at(bare, 0.95))).toFixed(2)} of the bare statement's p95 of ${at(bare, 0.95)} ms)  CPU ${(cpu * 1_000).toFixed(1)} ms  ${(found.length / seconds).toFixed(0)}/s`,
        )
      }
  } finally {
    for (const server of servers) await server.stop()
    await database.close()
  }
}

const at = (list: readonly number[], share: number) =>
  (list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0).toFixed(1)

/** More posts of the same words: titles, texts and answers put together from halves of others, so that none is a copy. */
export async function multiply(client: pg.Client, wanted: number): Promise<void> {
  const { rows } = await client.query<{ n: number; last: number }>(
    'select count(*)::int as n, max(id)::int as last from post',
  )
  const { n = 1, last = 1 } = rows[0] ?? {}
  await client.query('set session_replication_role = replica; set synchronous_commit = off')
  await client.query('create temp table one as select row_number() over (order by id) as i, * from post')
  await client.query('create index on one (i); analyze one')
  const half = (side: 'left' | 'right', text: string) =>
    side === 'left' ? `left(${text}, length(${text}) / 2)` : `right(${text}, length(${text}) / 2)`
  await client.query(
    `insert into post (id, public_id, kind, audience_id, audience_kind, author_id, team_id, title, body, excerpt, language, topic_ids, record, review_on, state, created_at, active_at) overriding system value
     select ${last} + g, 'p_more' || lpad(g::text, 14, '0'), a.kind,
       case when g % 100 < 55 then 1 else t.audience_id end, case when g % 100 < 55 then 'EVERYONE' else 'TEAM' end, a.author_id, t.id,
       ${half('left', 'a.title')} || ${half('right', 'b.title')}, ${half('left', 'a.body')} || ${half('right', 'b.body')}, a.excerpt, a.language, a.topic_ids,
       a.record, a.review_on, a.state, a.created_at - (g % 700) * interval '1 day', a.active_at
     from generate_series(1, ${wanted - n}) g join one a on a.i = 1 + g % ${n} join one b on b.i = 1 + (g::bigint * 7919 + g / ${n}) % ${n}
       join lateral (select id, audience_id from team order by id offset g % (select count(*) from team) limit 1) t on true`,
  )
  await client.query('insert into post_count (post_id) select id from post on conflict do nothing')
  await client.query(
    `insert into answer (public_id, post_id, audience_id, author_id, team_id, body, created_at)
     select 'a_more' || lpad(p.id::text, 14, '0'), p.id, p.audience_id, a.author_id, a.team_id, a.body, p.created_at
     from post p join lateral (select * from answer order by id offset (p.id * 31) % 1000 limit 1) a on true where p.id > ${last} and p.kind = 'QUESTION'`,
  )
  await client.query('set session_replication_role = default')
  await client.query('vacuum analyze')
}

/** A plain index beside Kring's, for the bare statement. */
const plain = (client: pg.Client) =>
  client.query(
    `create table bare as select id, to_tsvector('english', title || ' ' || body) as words from post; create index on bare using gin (words); analyze bare`,
  )

async function bareTimes(client: pg.Client, rounds: number): Promise<number[]> {
  const found: number[] = []
  for (let round = 0; round < rounds; round++) {
    const query = (queries[round % queries.length] ?? '').replaceAll(/[^\p{L}]+/gu, ' | ').replace(/^ \| | \| $/g, '')
    const started = performance.now()
    await client.query({
      name: 'bare',
      text: `select id from bare where words @@ to_tsquery('english', $1) order by ts_rank(words, to_tsquery('english', $1)) desc limit 20`,
      values: [query],
    })
    found.push(performance.now() - started)
  }
  return found
}

const cpuOfServer = (server: Program | undefined) => server?.cpu() ?? 0

/** Asks in turn, so many at once, for so many seconds; the time of each answer. Throws when one is not right. */
async function times(
  secrets: readonly string[],
  bodies: readonly object[],
  users: number,
  seconds: number,
): Promise<number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: users })
  const found: number[] = []
  const until = performance.now() + seconds * 1_000
  let turn = 0
  const one = async () => {
    while (performance.now() < until) {
      const mine = turn++
      const started = performance.now()
      const text = await ask(agent, JSON.stringify(bodies[mine % bodies.length]), secrets[mine % secrets.length] ?? '')
      if (text.includes('"errors"')) throw new Error(text.slice(0, 300))
      found.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: users }, one))
  agent.destroy()
  return found
}

const ask = (agent: http.Agent, body: string, secret: string) =>
  new Promise<string>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie: `kring_session=${secret}` }
    const request = http.request(
      { agent, port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (part: string) => {
          text += part
        })
        answer.on('end', () => resolve(text))
      },
    )
    request.on('error', reject)
    request.end(body)
  })
