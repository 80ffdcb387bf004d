// Clients that are slow, gone, or too many: the process stays free for the others.
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from './build.ts'
import { openSocket } from './socket.ts'
import { makeWorld, type World } from './world.ts'

let late = 0
const json = { 'content-type': 'application/json' }

describe('when there is too much', () => {
  let world: World
  let nurse: Built
  let address: string
  let cookie: string
  beforeAll(async () => {
    const pace = { headers: 600, body: 700, still: 3_000, ping: 300 }
    world = await makeWorld({}, undefined, { pace, lateness: () => late })
    nurse = await world.person({ team: await world.team() })
    address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    cookie = `kring_session=${(await world.as(nurse).cookies()).kring_session}`
  })
  afterAll(() => world.close())
  const ask = (query: string) =>
    fetch(`${address}/graphql`, { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify({ query }) })
  const wrong = `mutation { signIn(email: "x@example.org", password: "no such thing") { id } }`

  it('Kring sheds reading first, signing in and sending last, and says when to come back', async () => {
    late = 400
    const [page, read, entered] = await Promise.all([fetch(`${address}/`), ask('{ me { id } }'), ask(wrong)])
    expect([page.status, read.status, entered.status]).toEqual([503, 503, 200])
    for (const { headers } of [page, read]) expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(3)
    expect(await read.json()).toMatchObject({
      errors: [{ extensions: { code: 'UNAVAILABLE', reason: 'unavailable' } }],
    })
    late = 2_000
    expect((await ask(wrong)).status).toBe(503)
    // whoever watches over it must still see that it lives
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    late = 0
    expect((await ask('{ me { id } }')).status).toBe(200)
  })

  /** A client that sends this and then nothing; how it ends. */
  const wait = (bytes: string, drip?: string): Promise<{ heard: string; socket: Socket }> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes))
      const timer = drip ? setInterval(() => socket.writable && socket.write(drip), 100) : undefined
      let heard = ''
      socket.on('data', (chunk) => (heard += chunk))
      socket.on('error', () => undefined)
      socket.on('close', () => {
        clearInterval(timer)
        resolve({ heard, socket })
      })
    })
  const head = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 400000\r\n\r\n'

  it.each([
    ['a head', 'GET / HTTP/1.1\r\nhost: a\r\nx-a: ', 'b'],
    ['a body', head, ' '],
    [
      'a body in parts',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
      '1\r\n \r\n',
    ],
  ])(
    'Kring lets go of a client that sends %s drop by drop, and serves the others meanwhile',
    async (_, start, drop) => {
      const slow = Array.from({ length: 40 }, () => wait(start, drop))
      const others = await Promise.all(Array.from({ length: 5 }, () => ask('{ me { id } }')))
      expect(others.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      // they end by themselves
      expect(await Promise.all(slow)).toHaveLength(40)
    },
  )

  it('Kring lets go of a client that connects and says nothing', async () => {
    expect((await wait('')).heard).not.toContain('200')
  })

  it('Kring closes a half-open socket: one that answers no ping', async () => {
    const alive = await openSocket(address, { cookie })
    const gone = await openSocket(address, { cookie }, { autoPong: false })
    expect(await gone.closed).toBe(1006)
    expect(alive.socket.readyState).toBe(alive.socket.OPEN)
    alive.socket.close()
  })

  it('Kring closes a socket that floods, one that says nothing, and one too many of a person', async () => {
    const { socket, closed } = await openSocket(address, { cookie })
    for (let index = 0; index < 400; index++) socket.send('{"type":"ping"}')
    expect(await closed).toBe(4429)
    const heavy = await openSocket(address, { cookie })
    heavy.socket.send('x'.repeat(100_000))
    expect(await heavy.closed).toBe(1009)

    const person = await world.person()
    const own = `kring_session=${(await world.as(person).cookies()).kring_session}`
    const many = await Promise.all(Array.from({ length: 30 }, () => openSocket(address, { cookie: own })))
    expect(await (await openSocket(address, { cookie: own })).closed).toBe(4429)
    for (const { socket: open } of many) open.close()
  })
})
