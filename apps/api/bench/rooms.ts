import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import WebSocket, { WebSocketServer } from 'ws'
import { benchDatabase, signInAll } from './database.ts'
import { hashOf } from './feed.ts'
import { usual } from './generate.ts'
import { databaseCpu, kringProgram, memoryOf } from './measure.ts'

const rooms = 200
const inRoom = 7
const port = 34_057
const seconds = Number(process.env.KRING_BENCH_SECONDS ?? 20)
/** Each room hears something this often, in milliseconds: people think longer than they type. */
const pause = 8_000
/** How soon a device reads the room anew after it heard something, and how often it says that it is still there, as the web does. */
const reads = { after: 250, every: 20_000 }

type Times = { p50: number; p95: number; p99: number; count: number }
const times = (list: number[]): Times => {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}
const line = (name: string, t: Times) =>
  `  ${name.padEnd(44)} p50 ${t.p50} ms, p95 ${t.p95} ms, p99 ${t.p99} ms (${t.count} heard)`

/** Two hundred rooms of seven at once: from sending a contribution until each of the others has it on their device. */
export async function run(): Promise<void> {
  const database = await benchDatabase(usual(2_000))
  const env = { DATABASE_URL: database.url, PORT: String(port), LOG_LEVEL: 'error', KRING_DATA: database.folder }
  const kring = await kringProgram(env, port)
  try {
    const built = await buildRooms(database.client)
    const people = built.flatMap((room) => room.people)
    const secrets = new Map(
      (await signInAll(database.client, people)).map((secret, index) => [people[index] ?? 0, secret]),
    )
    const sockets = await listenAll(built, secrets)
    await wait(1_000)
    await warmUp(built, secrets)
    const bare = await bareRooms()
    console.log(line(`bare echo, ${rooms} rooms of ${inRoom}`, bare))
    for (const busy of [false, true]) {
      const before = kring.cpu() + databaseCpu()
      const own = await talk(built, secrets, sockets, busy)
      const cpu = (kring.cpu() + databaseCpu() - before) / seconds
      console.log(line(busy ? 'Kring, devices read the room after each' : 'Kring, contributions alone', own))
      console.log(
        `    goal p95 300 ms; ratio of p95 to the bare echo ${(own.p95 / Math.max(bare.p95, 0.1)).toFixed(1)}; ${cpu.toFixed(2)} of 2 cores; server ${memoryOf(kring.pid)} MB`,
      )
    }
    for (const socket of sockets.values()) socket.terminate()
  } finally {
    await kring.stop()
    await database.close()
  }
}

type Room = { id: string; session: string; people: number[] }

/** Running sessions, as the verbs leave them, without the hours that it would take to click them together. */
async function buildRooms(client: pg.Client): Promise<Room[]> {
  const { rows } = await client.query<Room>(
    `with n as (select r, 'i_bench' || lpad(r::text, 8, '0') as id, 'm_bench' || lpad(r::text, 8, '0') as session from generate_series(1, $1::int) r),
      a as (insert into audience (kind, name) select 'CIRCLE', id from n returning id, name),
      c as (insert into circle (public_id, audience_id, name, language, form, keep, opened_by, created_at)
        select n.id, a.id, 'Kring', 'nl', 'TOGETHER', 'YEAR', (n.r - 1) * $2::int + 1, now() from n join a on a.name = n.id returning id, public_id, audience_id),
      p as (select n.r, c.id as circle, c.audience_id, (n.r - 1) * $2::int + 1 + k as person from n join c on c.public_id = n.id, generate_series(0, $2::int - 1) k),
      am as (insert into audience_member (person_id, audience_id) select person, audience_id from p),
      m as (insert into circle_member (circle_id, person_id, state, invited_at, joined_at, agreed_at) select circle, person, 'JOINED', now(), now(), now() from p),
      s as (insert into circle_session (public_id, circle_id, audience_id, method, state, started_at, facilitator_id, presenter_id, phase, step, phase_started_at, phase_ms, created_at)
        select n.session, c.id, c.audience_id, 'five_step', 'RUNNING', now(), (n.r - 1) * $2::int + 1, (n.r - 1) * $2::int + 2, 1, 2, now(), 3600000, now() from n join c on c.public_id = n.id returning id, circle_id),
      k as (insert into circle_seat (session_id, person_id, came_at, seen_at) select s.id, p.person, now(), now() from s join p on p.circle = s.circle_id)
    select n.id, n.session, array_agg(p.person order by p.person) as people from n join p on p.r = n.r group by n.id, n.session`,
    [rooms, inRoom],
  )
  await client.query('analyze')
  return rows
}

const waiting = new Map<string, (person: number) => void>()

async function listenAll(
  built: readonly Room[],
  secrets: ReadonlyMap<number, string>,
): Promise<Map<number, WebSocket>> {
  const sockets = new Map<number, WebSocket>()
  for (const { id, people } of built)
    await Promise.all(
      people.map(async (person) => {
        const headers = { cookie: `kring_session=${secrets.get(person)}` }
        const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers })
        await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
        socket.send('{"type":"connection_init"}')
        await new Promise((resolve) => socket.once('message', resolve))
        socket.on('message', (data) => {
          const body = /"body":"(bench[^"]+)"/.exec(String(data))?.[1]
          if (body) waiting.get(body)?.(person)
        })
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: hashOf('CircleChanged'), variables: { id } },
          }),
        )
        sockets.set(person, socket)
      }),
    )
  return sockets
}

const post = (secret: string | undefined, name: string, variables: object) =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `kring_session=${secret}` },
    body: JSON.stringify({ query: hashOf(name), persisted: true, variables }),
  }).then((answer) => answer.json() as Promise<{ errors?: { message: string }[] }>)

const lettersOf = (number: number) => String(number).replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')

/** What a server does once (compiling an operation, reading its dictionaries) is not what a room waits for. */
async function warmUp(built: readonly Room[], secrets: ReadonlyMap<number, string>): Promise<void> {
  for (const [index, room] of built.slice(0, 40).entries()) {
    const words = `bench warm ${lettersOf(index)}`
    const input = { session: room.session, kind: 'QUESTION', body: words, clientKey: words }
    await post(secrets.get(room.people[2] ?? 0), 'Contribute', { input })
    await post(secrets.get(room.people[3] ?? 0), 'OneCircle', { id: room.id })
  }
}

/** Rooms talk, each a little after the other; with `busy`, every device reads the room anew and says that it is there. */
async function talk(
  built: readonly Room[],
  secrets: ReadonlyMap<number, string>,
  sockets: ReadonlyMap<number, WebSocket>,
  busy: boolean,
): Promise<Times> {
  const heard: number[] = []
  const faults: string[] = []
  let missed = 0
  const readAfter: Promise<unknown>[] = []
  const until = performance.now() + seconds * 1_000
  const speak = async (room: Room, turn: number) => {
    const speakers = room.people.slice(2)
    const speaker = speakers[turn % speakers.length] ?? 0
    // letters alone: the guard takes long numbers for somebody's
    const words = `bench ${busy ? 'druk' : 'stil'} ${lettersOf(Number(room.id.slice(-8)))} ${lettersOf(turn)}`
    const sent = performance.now()
    const others = new Set(room.people.filter((person) => person !== speaker && sockets.has(person)))
    const all = new Promise<void>((resolve) =>
      waiting.set(words, (person) => {
        if (!others.delete(person)) return
        heard.push(performance.now() - sent)
        if (busy) readAfter.push(wait(reads.after).then(() => post(secrets.get(person), 'OneCircle', { id: room.id })))
        if (!others.size) resolve()
      }),
    )
    const input = { session: room.session, kind: 'QUESTION', body: words, clientKey: words }
    const answered = await post(secrets.get(speaker), 'Contribute', { input })
    if (answered.errors) faults.push(JSON.stringify(answered.errors[0]))
    await Promise.race([all, wait(5_000)])
    waiting.delete(words)
    missed += others.size
  }
  const lives = built.map(async (room, index) => {
    await wait((index / built.length) * pause)
    for (let turn = 0; performance.now() < until; turn++) {
      const began = performance.now()
      await speak(room, turn)
      await wait(Math.max(0, pause - (performance.now() - began)))
    }
  })
  const beats = busy
    ? built.flatMap((room, index) =>
        room.people.map(async (person, seat) => {
          await wait(((index * inRoom + seat) / (rooms * inRoom)) * reads.every)
          if (performance.now() < until) await post(secrets.get(person), 'EnterSession', { session: room.session })
        }),
      )
    : []
  await Promise.all([...lives, ...beats])
  await Promise.all(readAfter)
  if (faults.length || missed)
    console.log(`  WRONG: ${faults.length} contributions were refused (${faults[0]}), ${missed} were not heard`)
  return times(heard)
}

/** The ceiling: the same rooms on bare sockets; what one sends, the others get as it is. */
async function bareRooms(): Promise<Times> {
  const server = new WebSocketServer({ port: port + 1, host: '127.0.0.1' })
  const members = new Map<string, Set<WebSocket>>()
  server.on('connection', (socket, request) => {
    const room = members.get(request.url ?? '') ?? new Set()
    members.set(request.url ?? '', room.add(socket))
    socket.on('message', (data) => {
      for (const other of room) if (other !== socket) other.send(String(data))
    })
  })
  const heard: number[] = []
  const all = await Promise.all(
    Array.from({ length: rooms }, (_, room) =>
      Promise.all(
        Array.from({ length: inRoom }, async () => {
          const client = new WebSocket(`ws://127.0.0.1:${port + 1}/${room}`)
          client.on('message', (data) => heard.push(performance.now() - Number(String(data).split('|')[0])))
          await new Promise((resolve) => client.once('open', resolve))
          return client
        }),
      ),
    ),
  )
  const until = performance.now() + Math.min(seconds, 10) * 1_000
  const text = 'Wat maakte dat je op dat moment niets zei?'.repeat(4)
  await Promise.all(
    all.map(async (room, index) => {
      await wait((index / rooms) * pause)
      for (let turn = 0; performance.now() < until; turn++) {
        room[turn % inRoom]?.send(`${performance.now()}|${text}`)
        await wait(pause)
      }
    }),
  )
  await wait(500)
  for (const client of all.flat()) client.terminate()
  server.close()
  return times(heard)
}
