// What a curious colleague with the endpoint would try: documents that cost much. Over HTTP and over a socket alike, and
// refused before anything of them runs.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'graphql'
import { documentLimits } from '../src/platform/document.ts'
import { measure } from '../src/platform/measure.ts'
import { readFileSync } from 'node:fs'
import { makeToken } from '../src/tokens/add.ts'
import type { Built } from './build.ts'
import { openSocket } from './socket.ts'
import { type Answered, makeWorld, type World } from './world.ts'

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ')
const members = (depth: number): string => (depth ? `team { members { ${members(depth - 1)} } }` : 'id')
/** A hundred posts, of each the colleagues of the colleagues of its team. */
const pages = `edges { node { team { members { team { members { ${'id '.repeat(30)} } } } } } }`

/** Selections that go too far, on a person and on what a subscription gives; with the reason that is told. */
const bad: [name: string, reason: string, onPerson: string][] = [
  ['goes too deep', 'too_deep', members(6)],
  ['has many aliases', 'too_many_aliases', repeat(16, (i) => `a${i}: id`)],
  ['has many directives', 'too_many_directives', repeat(21, () => 'id @include(if: true)')],
  ['has many tokens', 'BAD_INPUT', repeat(2_100, () => 'id')],
  ['is too long', 'document_too_long', 'id '.repeat(10_000)],
  ['asks for too much', 'too_costly', `team { posts(first: 100) { ${pages} } }`],
  ['asks for the types of types', 'too_deep', 'id'],
]

describe('documents that go too far', () => {
  let world: World
  let nurse: Built
  let address: string
  let cookie: string
  const statements: string[] = []
  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
    address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    cookie = `kring_session=${(await world.as(nurse).cookies()).kring_session}`
    await ask('{ me { id } }')
    for (const pool of [world.house.database.pool, world.house.database.pages]) {
      const query = pool.query.bind(pool)
      // what a resolver would do
      pool.query = ((...given: Parameters<typeof query>) => {
        statements.push(JSON.stringify(given[0]).slice(0, 80))
        return query(...given)
      }) as typeof pool.query
    }
  })
  afterAll(() => world.close())

  type Answer = { data: unknown; errors?: { message: string; extensions: { code: string; reason?: string } }[] }
  const ask = async (query: unknown, headers: Record<string, string> = { cookie }) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(typeof query === 'string' ? { query } : query),
    })
    return { status: answer.status, body: (await answer.json()) as Answer }
  }
  const introspection = `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} } '.repeat(10)} } } }`

  it.each(bad)('Kring refuses one over HTTP that %s', async (name, reason, selection) => {
    statements.length = 0
    const { status, body } = await ask(name.includes('types') ? introspection : `{ me { ${selection} } }`)
    expect(status).toBe(400)
    const { extensions } = body.errors?.[0] ?? { extensions: undefined }
    expect(extensions?.reason ?? extensions?.code).toBe(reason)
    expect(statements).toEqual([])
  })

  it.each(bad)('Kring refuses one over a socket that %s', async (name, reason, selection) => {
    const { heard, send, socket } = await openSocket(address, { cookie })
    await expect.poll(() => heard.some(({ type }) => type === 'connection_ack')).toBe(true)
    statements.length = 0
    send('a', name.includes('types') ? introspection : `subscription { notified { actor { ${selection} } } }`)
    await expect.poll(() => heard.find(({ id }) => id === 'a')?.type).toBe('error')
    expect(JSON.stringify(heard.find(({ id }) => id === 'a')?.payload)).toContain(reason)
    expect(statements).toEqual([])
    socket.close()
  })

  it.each([
    ['itself', 'query { me { ...a } } fragment a on Person { team { members { ...a } } }'],
    [
      'twice itself, and so on',
      `query { me { ...f0 } } ${repeat(25, (i) => `fragment f${i} on Person { ...f${i + 1} team { members { ...f${i + 1} } } }`)} fragment f25 on Person { id }`,
    ],
  ])('Kring refuses a fragment that holds %s', async (_, query) => {
    const { status, body } = await ask(query)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'BAD_INPUT'])
  })

  it('Kring takes the size of a page from the variables too, and gives no page of more than a hundred', async () => {
    const query = `query ($n: Int) { feed(first: $n) { ${pages} } }`
    expect((await ask({ query, variables: { n: 100 } })).body.errors?.[0]?.extensions.reason).toBe('too_costly')
    expect((await ask({ query, variables: { n: 2_147_483_647 } })).status).toBe(400)
    expect((await ask({ query: '{ feed(first: 2147483648) { edges { node { id } } } }' })).status).toBe(400)
    expect(
      (await ask({ query: '{ feed(first: -1) { edges { node { id } } } }' })).body.errors?.[0]?.extensions.code,
    ).toBe('BAD_INPUT')
  })

  it('Kring takes no list of operations, and no subscription over HTTP', async () => {
    expect((await ask([{ query: '{ me { id } }' }, { query: '{ me { id } }' }])).status).toBe(400)
    const { body } = await ask('subscription { feedChanged { kind } }')
    expect(body.errors?.[0]?.extensions.reason).toBe('only_over_socket')
  })

  it('Kring tells a stranger nothing of the schema: no introspection, no suggestion, no name of a type', async () => {
    for (const query of [
      '{ __schema { types { name } } }',
      '{ ...x } fragment x on Query { __type(name: "Person") { name } }',
      '{ mee { id } }',
      '{ me { nam } }',
      'query ($x: Persn) { me { id } }',
      '{ me { id ',
    ]) {
      const { status, body } = await ask(query, {})
      expect(status, query).toBe(400)
      expect(body.errors?.[0]?.message, query).toBe('BAD_INPUT')
      expect(JSON.stringify(body), query).not.toMatch(/did you mean|"me"|Person|Query|Syntax/i)
    }
    // who is signed in may look, and is helped
    expect((await ask('{ mee { id } }')).body.errors?.[0]?.message).toContain('Did you mean')
  })

  it('Kring lets all operations of the web stay within its own limits', () => {
    const file = new URL('../../../packages/contract/operations.json', import.meta.url)
    const operations: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
    for (const text of Object.values(operations)) {
      const size = measure(world.app.graphql.schema, parse(text), { first: 100 })
      const name = /\w+ \w+/.exec(text)?.[0]
      expect(size.depth, name).toBeLessThanOrEqual(documentLimits.depth)
      expect(size.aliases, name).toBeLessThanOrEqual(documentLimits.aliases)
      expect(size.cost, name).toBeLessThanOrEqual(documentLimits.cost / 4)
    }
  })
})

describe('free documents where Kring does not run embedded', () => {
  let world: World
  let address: string
  let cookie: string
  let nurse: Built
  beforeAll(async () => {
    world = await makeWorld({}, undefined, { embedded: false })
    nurse = await world.person()
    address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    cookie = `kring_session=${(await world.as(nurse).cookies()).kring_session}`
  })
  afterAll(() => world.close())
  const reason = async (headers: Record<string, string>) => {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ me { name } }' }),
    })
    const { data, errors } = (await answer.json()) as Answered<{ me: { name: string } }>
    return errors?.[0]?.extensions.reason ?? data.me.name
  }

  it('Kring runs them for nobody without a token, nor with one that it never made', async () => {
    expect(await reason({})).toBe('only_persisted')
    expect(await reason({ cookie })).toBe('only_persisted')
    expect(await reason({ authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' })).toBe('only_persisted')
    const made = await makeToken(world.house, nurse.id, { name: 'Rooster', scopes: ['READ'], days: 1 })
    expect(await reason({ authorization: `Bearer ${made.secret}` })).toBe(nurse.name)
    const { heard, send, socket } = await openSocket(address, { cookie })
    await expect.poll(() => heard.some(({ type }) => type === 'connection_ack')).toBe(true)
    send('a', 'subscription { feedChanged { kind } }')
    await expect.poll(() => JSON.stringify(heard.find(({ id }) => id === 'a') ?? null)).toContain('only_persisted')
    socket.close()
  })
})
