// What the application writes down for those who run it holds no names, no addresses of devices, no texts and no secrets:
// stories are told, right and wrong, with faults of the database among them, and then the log is searched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Readable } from 'node:stream'
import { importFrom } from '../src/exchange/import.ts'
import type { Built } from './build.ts'
import * as doc from './documents.ts'
import { documentFor, everyPlace, type Usual } from './arguments.ts'
import { key } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

const word = 'Zwaluwnestelaar'
const password = 'zwaluwen nestelen onder de dakrand'
const device = '198.51.100.77'
const agent = 'Nestkastbrowser/7.0'

describe('the log', () => {
  let world: World
  let nurse: Built
  let cookies: Record<string, string>
  const log: string[] = []
  const secrets: string[] = []
  beforeAll(async () => {
    world = await makeWorld({ PUBLIC_URL: 'http://kring.example.org' }, (line) => void log.push(line))
    nurse = await world.person({
      name: `${word} de Vries`,
      team: await world.team({ name: `Team ${word}` }),
      roles: ['MEMBER', 'COACH', 'STEWARD', 'OPERATOR'],
      passwordHash: await world.password(password),
    })
    cookies = await world.as(nurse).cookies()
  })
  afterAll(() => world.close())

  const post = async (payload: object, headers: Record<string, string> = {}) =>
    world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: { 'x-forwarded-for': device, 'user-agent': agent, ...headers },
      cookies,
    })
  const usual: Usual = (name, type) => {
    if (name === 'topics') return ['phy.skin']
    if (name === 'clientKey') return key()
    if (/email/i.test(name)) return `${word}@example.org`
    if (type === 'ID') return 'p_aaaaaaaaaaaaaaaaaaaa'
    return {
      String: `${word} zegt iets over een mat`,
      Boolean: false,
      Int: 1,
      Float: 1,
      Date: '2027-01-01',
      DateTime: '2027-01-01T00:00:00Z',
    }[type]
  }
  const tellAll = async () => {
    for (const attempt of [password, `${word} fout`])
      await post({
        query: 'mutation ($e: String!, $p: String!) { signIn(email: $e, password: $p) { id } }',
        variables: { e: nurse.email, p: attempt },
      })
    // signing in ended the session before
    cookies = await world.as(nurse).cookies()
    for (const [query, input] of [
      [doc.Ask, { title: `Wie kent ${word}?`, body: `Over ${word}.` }],
      [doc.PostUpdate, { title: `Nieuws van ${word}`, body: `Over ${word}.` }],
      [doc.Ask, { title: 'kort', body: `BSN 123456782 van ${word}` }],
    ] as const)
      await post({ query, variables: { input: { ...input, notAClient: true, clientKey: key() } } })
    const made = await post({ query: 'mutation { addToken(input: { name: "Zwaluwen", scopes: [READ] }) { secret } }' })
    const { secret } = made.json().data.addToken
    secrets.push(secret, cookies.kring_session ?? '')
    await post({ query: '{ me { name } }' }, { authorization: `Bearer ${secret}` })
    // every field there is, once
    for (const place of everyPlace(world))
      await post(documentFor(world, place, [usual(place.path.at(-1) ?? '', place.type)], usual))
    await post({ query: `{ search(query: "${word}") { more } }` })
  }

  /** What goes wrong below us tells the values it went wrong with. */
  const failing = async () => {
    const { pool, pages } = world.house.database
    const told = Object.assign(new Error(`duplicate key (name)=(${word}) at ${device}`), { detail: word, where: word })
    for (const one of [pool, pages]) {
      const real = one.query
      one.query = (() => Promise.reject(told)) as typeof real // only ever rejects
      await post({ query: `{ search(query: "${word}") { more } teams { pageInfo { endCursor } } }` })
      await post({ query: doc.Ask, variables: { input: { title: `Wie kent ${word}?`, clientKey: key() } } })
      await world.app.inject({
        url: '/files/f_aaaaaaaaaaaaaaaaaaaa',
        cookies,
      })
      one.query = real
    }
    await world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: `{"${word}":`,
      headers: { 'content-type': 'application/json' },
    })
    await world.app.inject({ url: `/${word}/%E0%A4%A` })
  }

  it('Kring writes down no name, text, address of a device or secret, whatever is done and whatever fails', {
    timeout: 120_000,
  }, async () => {
    await tellAll()
    // known, so that what fails is beyond the door
    cookies = await world.as(nurse).cookies()
    await post({ query: '{ me { id } }' })
    await failing()
    const line = JSON.stringify({ type: 'person', ref: 'x', name: word, email: 'not an address' })
    await importFrom(world.house, [{ name: 'a.jsonl', open: () => Readable.from([Buffer.from(line)]) }], {
      skipBad: true,
    }).catch(() => undefined)
    await world.settle().catch(() => undefined)
    // it would be seen: faults were written down
    expect(log.length).toBeGreaterThan(2)
    expect(log.join('')).toContain('a resolver failed')
    const all = log.join('\n').toLowerCase()
    for (const never of [word, nurse.email, password, device, agent, '123456782', ...secrets])
      expect(all.includes(never.toLowerCase()), never).toBe(false)
  })
})
