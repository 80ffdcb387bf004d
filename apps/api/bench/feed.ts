import { readFileSync } from 'node:fs'
import { benchDatabase, signInAll } from './database.ts'
import { usual } from './generate.ts'
import { type Figures, kringProgram, line, load, type Program, program, type Request, sideBySide } from './measure.ts'

const people = Array.from({ length: 200 }, (_, index) => 1 + index * 79)
const persisted: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../../packages/contract/operations.json', import.meta.url), 'utf8'),
)

/** The hash of a persisted operation of the web. */
export function hashOf(name: string): string {
  const found = Object.entries(persisted).find(([, text]) =>
    new RegExp(`^(query|mutation|subscription) ${name}\\b`).test(text),
  )
  if (!found) throw new Error(`the web has no operation ${name}`)
  return found[0]
}

const asKring = (secrets: readonly string[], body: (index: number) => object) =>
  secrets.map((secret, index) => ({
    body: JSON.stringify(body(index)),
    headers: { cookie: `kring_session=${secret}` },
  }))
const asBare = (body: (person: number) => object) => people.map((person) => ({ body: JSON.stringify(body(person)) }))
const teamOf = (person: number) => 1 + (person % 1_000)

type Pair = {
  name: string
  goal: string
  kring: (connections: number) => Promise<Figures>
  bare: (connections: number) => Promise<Figures>
}

/** Kring's pages beside bare servers that answer the same from one statement. */
export async function run(): Promise<void> {
  const database = await benchDatabase(usual(Number(process.env.KRING_BENCH_POSTS ?? 100_000)))
  const servers: Program[] = []
  try {
    const secrets = await signInAll(database.client, people)
    const { rows } = await database.client.query<{ id: string }>(
      `select p.public_id as id from answer a join post p on p.id = a.post_id where a.public_id = 'a_long1'`,
    )
    const thread = rows[0]?.id ?? ''
    const kring = await kringProgram(
      {
        DATABASE_URL: database.url,
        PORT: '34051',
        KRING_ROLES: 'web',
        LOG_LEVEL: 'error',
        KRING_DATA: database.folder,
      },
      34051,
    )
    servers.push(kring)
    const bare = await program(new URL('./ceiling.ts', import.meta.url), [database.url, '34052'], {}, 34052)
    servers.push(bare)
    const seconds = Number(process.env.KRING_BENCH_SECONDS ?? 5)
    const through = (server: Program, path: string, requests: Request[]) => (connections: number) =>
      load(server, { path, requests, connections, seconds })
    const post = (name: string, variables: (index: number) => object) =>
      through(
        kring,
        '/graphql',
        asKring(secrets, (index) => ({ query: hashOf(name), persisted: true, variables: variables(index) })),
      )
    const pairs: Pair[] = [
      {
        name: 'feed of 20',
        goal: 'floor 0.75, aim 1.25',
        kring: post('Feed', () => ({ scope: 'NEWEST', first: 20 })),
        bare: through(
          bare,
          '/feed',
          asBare((person) => ({ viewer: person, team: teamOf(person) })),
        ),
      },
      {
        name: 'question with 20 answers',
        goal: '0.7',
        kring: post('WholeQuestion', () => ({ id: thread, first: 20 })),
        bare: through(
          bare,
          '/question',
          asBare((person) => ({ viewer: person, team: teamOf(person), id: thread })),
        ),
      },
    ]
    for (const pair of pairs) await compare(pair)
    let sends = 0
    const input = {
      title: 'Wie weet raad met een kous die afzakt?',
      body: 'Elke middag zakt de kous af.',
      topics: ['phy.skin'],
    }
    const asking: Pair = {
      name: 'asking',
      goal: '0.5',
      kring: through(
        kring,
        '/graphql',
        asKring(secrets, () => ({})).map((request) => ({
          ...request,
          body: () =>
            JSON.stringify({
              query: hashOf('Ask'),
              persisted: true,
              variables: { input: { ...input, clientKey: `${++sends}` } },
            }),
        })),
      ),
      bare: through(
        bare,
        '/ask',
        asBare((person) => ({ viewer: person, team: teamOf(person) })),
      ),
    }
    await report(asking, 16)
  } finally {
    for (const server of servers) await server.stop()
    await database.close()
  }
}

async function compare(pair: Pair): Promise<void> {
  await pair.kring(4)
  await pair.bare(4)
  for (const connections of [16, 64]) await report(pair, connections)
}
async function report(pair: Pair, connections: number, rounds = 3): Promise<void> {
  const { a, b, ratio } = await sideBySide(
    () => pair.kring(connections),
    () => pair.bare(connections),
    rounds,
  )
  console.log(line(`${pair.name}, ${connections} at once`, a))
  console.log(line('  bare', b))
  console.log(
    `    ratio ${ratio.toFixed(2)} (goal ${pair.goal}); CPU ${(a.cpu / b.cpu).toFixed(2)}; p99 ${(a.p99 / Math.max(b.p99, 1)).toFixed(2)} of the bare one's`,
  )
}
