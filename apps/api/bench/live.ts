import { setTimeout as wait } from 'node:timers/promises'
import WebSocket, { WebSocketServer } from 'ws'
import { benchDatabase, signInAll } from './database.ts'
import { hashOf } from './feed.ts'
import { usual } from './generate.ts'
import { kringProgram, memoryOf } from './measure.ts'

const sockets = 1_000
const events = 12
const port = 34_053

type Times = { p50: number; p99: number; last: number }
const times = (list: number[]): Times => {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99), last: sorted.at(-1) ?? 0 }
}
const median = (list: Times[]) =>
  list.toSorted((a, b) => a.p99 - b.p99)[Math.floor(list.length / 2)] ?? { p50: 0, p99: 0, last: 0 }

/** A published post until each of a thousand open subscriptions has heard of it, beside bare sockets that send one frame to all. */
export async function run(): Promise<void> {
  const database = await benchDatabase(usual(10_000))
  const people = Array.from({ length: sockets }, (_, index) => 1 + index)
  const secrets = await signInAll(database.client, people)
  const env = { DATABASE_URL: database.url, PORT: String(port), LOG_LEVEL: 'error', KRING_DATA: database.folder }
  const kring = await kringProgram(env, port)
  const heard: (() => void)[] = []
  try {
    const open = await Promise.all(secrets.map((secret) => subscribe(secret, () => heard.at(-1)?.())))
    await wait(500)
    const rounds: Times[] = []
    for (let event = 0; event < events; event++) rounds.push(await publish(secrets[0] ?? '', event, heard))
    const own = median(rounds.slice(-5))
    console.log(
      `  Kring, ${sockets} sockets: p50 ${own.p50} ms, p99 ${own.p99} ms, last ${own.last} ms after the post was sent (goal p99 150 ms); server ${memoryOf(kring.pid)} MB (goal 200)`,
    )
    for (const socket of open) socket.terminate()
    const bare = await bareSockets()
    console.log(
      `  bare sockets, one frame for all: p50 ${bare.p50} ms, p99 ${bare.p99} ms; ratio of p99 ${(own.p99 / Math.max(bare.p99, 1)).toFixed(1)}`,
    )
  } finally {
    await kring.stop()
    await database.close()
  }
}

async function subscribe(secret: string, hear: () => void): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
    headers: { cookie: `kring_session=${secret}` },
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  socket.send('{"type":"connection_init"}')
  await new Promise((resolve) => socket.once('message', resolve))
  socket.on('message', (data) => String(data).includes('"next"') && hear())
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: hashOf('FeedChanged') } }))
  return socket
}

/** Sends one update and waits until all have heard. */
async function publish(secret: string, event: number, heard: (() => void)[]): Promise<Times> {
  const list: number[] = []
  const started = performance.now()
  const all = new Promise<void>((resolve) => {
    heard.push(() => {
      list.push(Math.round(performance.now() - started))
      if (list.length === sockets) resolve()
    })
  })
  const input = {
    title: `Een bericht voor iedereen ${event}`,
    body: 'Kort nieuws.',
    clientKey: `live-${process.pid}-${event}`,
  }
  await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `kring_session=${secret}` },
    body: JSON.stringify({ query: hashOf('PostUpdate'), persisted: true, variables: { input } }),
  })
  await Promise.race([all, wait(5_000)])
  if (list.length < sockets) throw new Error(`only ${list.length} of ${sockets} sockets heard of the post`)
  return times(list)
}

/** The ceiling: the same number of bare sockets, one buffer made once and sent to each. */
async function bareSockets(): Promise<Times> {
  const server = new WebSocketServer({ port: port + 1, host: '127.0.0.1' })
  const rounds: Times[] = []
  const clients = await Promise.all(
    Array.from({ length: sockets }, async () => {
      const client = new WebSocket(`ws://127.0.0.1:${port + 1}`)
      await new Promise((resolve) => client.once('open', resolve))
      return client
    }),
  )
  for (let event = 0; event < events; event++) {
    const started = performance.now()
    const all = clients.map(
      (client) =>
        new Promise<number>((resolve) =>
          client.once('message', () => resolve(Math.round(performance.now() - started))),
        ),
    )
    const frame = Buffer.from(
      '{"id":"1","type":"next","payload":{"data":{"feedChanged":{"kind":"ADDED","post":"p_aaaaaaaaaaaaaaaaaaaa"}}}}',
    )
    for (const socket of server.clients) socket.send(frame)
    rounds.push(times(await Promise.all(all)))
  }
  for (const client of clients) client.terminate()
  server.close()
  return median(rounds.slice(-5))
}
