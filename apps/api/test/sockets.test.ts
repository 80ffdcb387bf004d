import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { Built } from './build.ts'
import { makeWorld, type World } from './world.ts'

type Heard = { type: string; id?: string; payload?: unknown }

describe('sockets', () => {
  let world: World
  let nurse: Built
  let address: string
  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
    address = (await world.app.listen({ port: 0, host: '127.0.0.1' })).replace('http', 'ws')
  })
  afterAll(() => world.close())

  /** A raw socket, so that a client can misbehave. */
  async function open(headers: Record<string, string>) {
    const socket = new WebSocket(`${address}/graphql`, 'graphql-transport-ws', { headers })
    const heard: Heard[] = []
    const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)))
    socket.on('message', (data) => heard.push(JSON.parse(String(data))))
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject))
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer nothing-that-counts-here' } }),
    )
    const send = (id: string, query: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }))
    return { socket, heard, closed, send }
  }
  const cookie = async (who: Built) =>
    Object.entries(await world.as(who).cookies())
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
  const acknowledged = (heard: Heard[]) =>
    expect.poll(() => heard.some((each) => each.type === 'connection_ack'), { timeout: 5_000 }).toBe(true)
  const errorFor = (heard: Heard[], id: string) =>
    expect.poll(() => heard.find((each) => each.id === id)?.type, { timeout: 5_000 }).toBe('error')

  it('Kring lets no stranger and no other site open one', async () => {
    expect(await (await open({})).closed).toBe(4403)
    await expect(open({ cookie: await cookie(nurse), origin: 'https://elsewhere.example' })).rejects.toThrow('403')
  })

  it('Kring runs nothing but subscriptions over it, under the same limits', async () => {
    const { heard, send, socket } = await open({ cookie: await cookie(nurse) })
    await acknowledged(heard)
    send('a', 'query { me { name } }')
    send(
      'b',
      `subscription { ${Array.from({ length: 20 }, (_, index) => `x${index}: feedChanged { kind }`).join(' ')} }`,
    )
    send('c', 'subscription { nothing }')
    for (const id of ['a', 'b', 'c']) await errorFor(heard, id)
    socket.close()
  })

  it('Kring takes twenty at once on one socket and no more', async () => {
    const { heard, send, socket } = await open({ cookie: await cookie(nurse) })
    await acknowledged(heard)
    for (let index = 0; index < 21; index++) send(`s${index}`, 'subscription { feedChanged { kind } }')
    await errorFor(heard, 's20')
    expect(heard.filter((each) => each.type === 'error')).toHaveLength(1)
    socket.close()
  })

  it('Kring closes it when the session ends, whoever ends it', async () => {
    const first = await open({ cookie: await cookie(nurse) })
    await acknowledged(first.heard)
    await world.as(nurse).query('mutation { signOutEverywhere }')
    expect(await first.closed).toBe(4403)

    const other = await world.person()
    const second = await open({ cookie: await cookie(other) })
    await acknowledged(second.heard)
    await world.house.database.pool.query('update person set disabled_at = now() where id = $1', [other.id])
    expect(await second.closed).toBe(4403)
  })
})
