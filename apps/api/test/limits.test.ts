import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from './build.ts'
import { codeOf } from './helpers.ts'
import { makeWorld, type World } from './world.ts'

const nested = (depth: number): string => (depth === 0 ? '{ id }' : `{ team { members ${nested(depth - 1)} } }`)

describe('documents', () => {
  let world: World
  let nurse: Built
  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
  })
  afterAll(() => world.close())
  const post = (payload: object, headers: Record<string, string> = {}) =>
    world.app.inject({ method: 'POST', url: '/graphql', payload, headers })

  it.each([
    ['too deep', `{ me ${nested(8)} }`],
    ['too many aliases', `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: me { id }`).join(' ')} }`],
    ['too long', `{ me { ${'id '.repeat(10_000)} } }`],
    ['not GraphQL', '{ me { '],
    ['an unknown field', '{ secrets }'],
  ])('Kring refuses a document that is %s', async (_, query) => {
    expect(codeOf(await world.as(nurse).query(query))).toBe('BAD_INPUT')
  })

  it.each([
    ['a list', [{ query: '{ me { id } }' }]],
    ['a number', { query: 7 }],
    ['nothing', {}],
    ['an unknown operation', { query: '__proto__', persisted: true }],
  ])('Kring refuses %s as a body, without a fault of its own', async (_, payload) => {
    const answer = await post(payload)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.code).toBe('BAD_INPUT')
  })

  it('Kring gives strangers no introspection', async () => {
    expect(codeOf((await post({ query: '{ __schema { types { name } } }' })).json())).toBe('BAD_INPUT')
    expect(codeOf(await world.as(nurse).query('{ __schema { queryType { name } } }'))).toBeNull()
  })

  it('Kring refuses requests from other sites', async () => {
    expect((await post({ query: '{ me { id } }' }, { origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    expect((await post({ query: '{ me { id } }' }, { origin: 'http://localhost', host: 'localhost' })).statusCode).toBe(
      200,
    )
  })

  it('Kring sends its protecting headers with every answer', async () => {
    for (const url of ['/', '/healthz', '/graphql', '/assets/nothing.js', '/metrics']) {
      const { headers } = await world.app.inject({ url })
      expect(headers['content-security-policy'], url).toContain("default-src 'none'")
      expect(headers['x-content-type-options'], url).toBe('nosniff')
      expect(headers['referrer-policy'], url).toBe('same-origin')
    }
  })
})
