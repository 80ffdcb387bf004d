import { setTimeout as wait } from 'node:timers/promises'
import WebSocket from 'ws'
import { hashPassword } from '../src/people/password.ts'
import { benchDatabase, signInAll } from './database.ts'
import { hashOf } from './feed.ts'
import { usual } from './generate.ts'
import { memoryOf, program } from './measure.ts'

const port = 34_071
const signIns = 1_000
const sockets = 5_000
const tries = Number(process.env.KRING_BENCH_TRIES ?? 100_000)
const password = 'een lange zin die niemand raadt'
const query = hashOf('SignIn')

/** Many at the door: sign-ins at once against bare hashing, open sockets and their memory, and tries of stolen passwords. */
export async function run(): Promise<void> {
  const database = await benchDatabase(usual(1_000))
  const hash = await hashPassword(password)
  await database.client.query(`update person set password_hash = $1 where id <= ${signIns}`, [hash])
  const { rows } = await database.client.query<{ email: string }>(
    `select email from person where id <= ${signIns} order by id`,
  )
  const env = {
    DATABASE_URL: database.url,
    PORT: String(port),
    LOG_LEVEL: 'error',
    KRING_DATA: database.folder,
  }
  const kring = await program(
    new URL('../src/main.ts', import.meta.url),
    [],
    { ...env, PUBLIC_URL: `http://127.0.0.1:${port}` },
    port,
  )
  // as if each came from elsewhere: a proxy beside us says so
  const enter = async (email: string, secret: string, from: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ query, persisted: true, variables: { email, password: secret } }),
    }).catch(() => null)
    if (!answer) return 'LOST'
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
    return errors?.[0]?.extensions.code ?? 'IN'
  }
  // each from another network, as an organisation's people at home are
  const address = (index: number) => `${20 + (index % 150)}.${(index * 7) & 255}.${(index >> 8) & 255}.9`
  try {
    const bare = await hashing()
    const started = performance.now()
    const entered = await Promise.all(rows.map(({ email }, index) => enter(email, password, address(index))))
    const perSecond = (signIns * 1_000) / (performance.now() - started)
    console.log(
      `  ${signIns} sign-ins at once: ${counted(entered)}, ${perSecond.toFixed(0)} a second, ${(perSecond / bare).toFixed(2)} of bare hashing (${bare.toFixed(0)} a second); server ${memoryOf(kring.pid)} MB`,
    )
    await openMany(database, kring.pid)
    await stuff(enter, rows, address, kring.pid)
  } finally {
    await kring.stop()
    await database.close()
  }
}

const counted = (codes: readonly string[]) =>
  [...new Set(codes)].map((code) => `${codes.filter((one) => one === code).length} ${code}`).join(', ')

/** The ceiling: the same hashes and nothing else. */
async function hashing(): Promise<number> {
  const { verify } = await import('@node-rs/argon2')
  const hash = await hashPassword(password)
  const started = performance.now()
  await Promise.all(Array.from({ length: 100 }, () => verify(hash, password)))
  return 100_000 / (performance.now() - started)
}

async function openMany(database: Awaited<ReturnType<typeof benchDatabase>>, pid: number): Promise<void> {
  const secrets = await signInAll(
    database.client,
    Array.from({ length: sockets }, (_, index) => 1 + index),
  )
  const open: WebSocket[] = []
  for (let at = 0; at < sockets; at += 250)
    open.push(
      ...(await Promise.all(
        secrets.slice(at, at + 250).map(async (secret) => {
          const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
            headers: { cookie: `kring_session=${secret}` },
          })
          await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
          socket.send('{"type":"connection_init"}')
          await new Promise((resolve) => socket.once('message', resolve))
          return socket
        }),
      )),
    )
  await wait(2_000)
  const alive = open.filter((socket) => socket.readyState === socket.OPEN).length
  console.log(`  ${alive} of ${sockets} sockets open on one process: server ${memoryOf(pid)} MB (goal 1024)`)
  for (const socket of open) socket.terminate()
}

/** Stolen pairs against the accounts, from 200 places; the owner comes in all the while. */
async function stuff(
  enter: (email: string, secret: string, from: string) => Promise<string>,
  rows: readonly { email: string }[],
  address: (index: number) => string,
  pid: number,
): Promise<void> {
  const codes: Record<string, number> = {}
  const started = performance.now()
  let next = 0
  const worker = async () => {
    for (let index = next++; index < tries; index = next++) {
      const code = await enter(
        rows[index % rows.length]?.email ?? '',
        `gestolen wachtwoord ${index}`,
        address(100_000 + (index % 200)),
      )
      codes[code] = (codes[code] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: 64 }, worker))
  const owner = await enter(rows[0]?.email ?? '', password, address(7))
  const seconds = (performance.now() - started) / 1_000
  console.log(
    `  ${tries} tries of stolen passwords in ${seconds.toFixed(0)} s: ${Object.entries(codes)
      .map(([code, n]) => `${n} ${code}`)
      .join(
        ', ',
      )}; hashed ${(100 * (codes.UNAUTHENTICATED ?? 0)) / tries} %; the owner afterwards: ${owner}; server ${memoryOf(pid)} MB`,
  )
}
