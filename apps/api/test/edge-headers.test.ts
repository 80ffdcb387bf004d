// Every answer, whatever it is, carries the protecting headers; and what comes from another site is turned away.
import { connect } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from './build.ts'
import { form, photo, type Uploaded } from './files.ts'
import { openSocket } from './socket.ts'
import { type Answered, makeWorld, type World } from './world.ts'

const folder = mkdtempSync(join(tmpdir(), 'kring-headers-'))
const expected: Record<string, RegExp> = {
  'content-security-policy': /default-src 'none'/,
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /camera=/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
}
type Send = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> }
type Row = [what: string, status: number, path: string, send?: Send]
const json = { 'content-type': 'application/json' }
const multipart = { 'content-type': 'multipart/form-data; boundary=kring-form-edge' }

describe('every answer', () => {
  let world: World
  let nurse: Built
  let address: string
  let cookie: string
  beforeAll(async () => {
    world = await makeWorld({ PUBLIC_URL: 'https://kring.example.org', FILES_URL: folder, KRING_DEMO: '0' })
    nurse = await world.person({
      team: await world.team(),
      passwordHash: await world.password('een lange zin die niemand raadt'),
    })
    address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    cookie = `__Host-kring=${(await world.as(nurse).cookies()).kring_session}`
  })
  afterAll(async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const ask = (path: string, send: Send = {}) => fetch(`${address}${path}`, { redirect: 'manual', ...send })
  const told = async (answer: Response) => (await answer.json()) as Answered<{ me: { id: string } | null }>
  const query = (text: string) => ({ method: 'POST', headers: { ...json }, body: JSON.stringify({ query: text }) })

  const rows: Row[] = [
    ['alive', 200, '/healthz'],
    ['ready', 200, '/readyz'],
    ['an operation', 200, '/graphql', query('{ me { id } }')],
    ['a refused document', 400, '/graphql', query('{ nothing }')],
    ['no JSON', 400, '/graphql', { method: 'POST', headers: json, body: '{"query":' }],
    ['a prototype', 400, '/graphql', { method: 'POST', headers: json, body: '{"__proto__":{"a":1}}' }],
    ['another type', 415, '/graphql', { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<a/>' }],
    ['too much', 413, '/graphql', { method: 'POST', headers: json, body: `"${'x'.repeat(600_000)}"` }],
    [
      'another site',
      403,
      '/graphql',
      { ...query('{ me { id } }'), headers: { ...json, origin: 'https://evil.example' } },
    ],
    ['GET', 404, '/graphql?query={me{id}}'],
    ['another method', 404, '/graphql', { method: 'PUT', headers: json, body: '{}' }],
    ['a file that is not there', 404, '/files/f_aaaaaaaaaaaaaaaaaaaa'],
    ['an upload by a stranger', 401, '/files', { method: 'POST', headers: multipart, body: new Uint8Array(10) }],
    ['no such asset', 404, '/assets/nothing.js'],
    ['an address that cannot be read', 400, '/%E0%A4%A'],
    ['a climb', 404, '/assets/..%2f..%2f..%2fpackage.json'],
    ['a way in by another service', 404, '/entry/callback?code=1'],
  ]
  it.each(rows)('Kring protects %s (%i)', async (_, status, path, send) => {
    const answer = await ask(path, send)
    const text = await answer.text()
    if (!path.startsWith('/entry')) expect(answer.status, text.slice(0, 200)).toBe(status)
    for (const [name, value] of Object.entries(expected)) expect(answer.headers.get(name) ?? '', name).toMatch(value)
    expect(text).not.toMatch(/\.ts:\d+|node_modules|at Object\./)
  })

  it('Kring protects an upload and what comes of it', async () => {
    const taken = await ask('/files', {
      method: 'POST',
      headers: { ...multipart, cookie },
      body: new Uint8Array(form(await photo(), 'a.jpg')),
    })
    expect(taken.status).toBe(201)
    const { url } = (await taken.json()) as Uploaded
    const shown = await ask(url, { headers: { cookie } })
    expect(shown.status).toBe(200)
    for (const answer of [taken, shown])
      for (const [name, value] of Object.entries(expected)) expect(answer.headers.get(name) ?? '', name).toMatch(value)
    expect(shown.headers.get('content-security-policy')).toContain('sandbox')
  })

  it.each([
    ['is not HTTP', 'NOTHING LIKE IT\r\n\r\n', '400'],
    ['has a head without end', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, '431'],
    [
      'says its length twice',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}',
      '400',
    ],
    [
      'says its length in two ways',
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
  ])('Kring protects the answer to what %s', async (_, sent, status) => {
    const answer = await raw(address, sent)
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status}`))
    for (const name of Object.keys(expected)) expect(answer.toLowerCase()).toContain(`${name}:`)
  })

  it('Kring keeps a session in a cookie that only this host, over TLS, sets and gets', async () => {
    const signIn = `mutation { signIn(email: "${nurse.email}", password: "een lange zin die niemand raadt") { id } }`
    const answer = await ask('/graphql', query(signIn))
    const set = answer.headers.getSetCookie().find((line) => line.startsWith('__Host-kring='))
    expect(set).toMatch(/; Path=\//)
    expect(set).toMatch(/; HttpOnly/)
    expect(set).toMatch(/; Secure/)
    expect(set).toMatch(/; SameSite=Lax/)
    expect(set).not.toMatch(/Domain/i)
    // the name of a cookie without TLS opens nothing here
    const secret = /__Host-kring=([^;]+)/.exec(set ?? '')?.[1]
    const asOther = await ask('/graphql', {
      ...query('{ me { id } }'),
      headers: { ...json, cookie: `kring_session=${secret}` },
    })
    expect((await told(asOther)).data.me).toBeNull()
  })

  const sites: [what: string, headers: Record<string, string>, status: number][] = [
    ['its own pages', { origin: 'https://kring.example.org', 'sec-fetch-site': 'same-origin' }, 200],
    ['a program', {}, 200],
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
    ['its own name without TLS', { origin: 'http://kring.example.org' }, 403],
    ['a name that begins like ours', { origin: 'https://kring.example.org.evil.example' }, 403],
    ['another port', { origin: 'https://kring.example.org:8443' }, 403],
  ]
  it.each(sites)('Kring answers a request from %s as it should', async (_, headers, status) => {
    const asked = await ask('/graphql', { ...query('{ me { id } }'), headers: { ...json, cookie, ...headers } })
    expect(asked.status).toBe(status)
    const sent = await ask('/files', {
      method: 'POST',
      headers: { ...multipart, cookie, ...headers },
      body: new Uint8Array(3),
    })
    expect(sent.status === 403).toBe(status === 403)
    const socket = await openSocket(address, { cookie, ...headers }).then(
      ({ socket: open }) => {
        open.close()
        return 200
      },
      (error: Error) => Number(/\d+$/.exec(error.message)?.[0]),
    )
    expect(socket).toBe(status)
  })

  it('Kring trusts no page of its own name that came without TLS', async () => {
    const from = (origin: string) =>
      world.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'kring.example.org', origin },
        payload: { query: '{ me { id } }' },
      })
    expect((await from('http://kring.example.org')).statusCode).toBe(403)
    expect((await from('https://kring.example.org')).statusCode).toBe(200)
  })

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'Kring takes no operation as %s, which a form on another site could send',
    async (type) => {
      const body = JSON.stringify({ query: 'mutation { signOutEverywhere }' })
      const answer = await ask('/graphql', { method: 'POST', headers: { 'content-type': type, cookie }, body })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(
        (await told(await ask('/graphql', { ...query('{ me { id } }'), headers: { ...json, cookie } }))).data.me,
      ).not.toBeNull()
    },
  )

  it('Kring believes a proxy beside it, and no address that a client wrote down itself', async () => {
    const signIn = (from: string) =>
      ask('/graphql', {
        ...query(`mutation { signIn(email: "nobody@example.org", password: "wrong password here") { id } }`),
        headers: { ...json, 'x-forwarded-for': from },
      }).then(async (answer) => (await told(answer)).errors?.[0]?.extensions.code)
    const codes: (string | undefined)[] = []
    for (let index = 0; index < 12; index++) codes.push(await signIn(`198.51.100.${index}, 203.0.113.7`))
    expect(codes.at(-1)).toBe('RATE_LIMITED')
    expect(await signIn('198.51.100.1, 203.0.113.8')).toBe('UNAUTHENTICATED')
  })
})

/** What a server answers to bytes that no HTTP client would send. */
function raw(address: string, bytes: string): Promise<string> {
  const { port } = new URL(address)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(bytes))
    let heard = ''
    socket.on('data', (chunk) => (heard += chunk))
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}
