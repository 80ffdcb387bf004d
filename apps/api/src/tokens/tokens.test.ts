import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { form } from '../../test/files.ts'
import { makeWorld, type World } from '../../test/world.ts'

const Add = `mutation ($input: TokenInput!) { addToken(input: $input) { token { id name scopes expiresAt } secret } }`
const Tokens = `{ tokens { id name scopes createdAt expiresAt usedAt } }`
const Revoke = `mutation ($token: ID!) { revokeToken(token: $token) }`
const Edit = `mutation { editProfile(input: { askMeAbout: "Wondzorg" }) { id } }`
type Made = { addToken: { token: { id: string; name: string; scopes: string[]; expiresAt: string }; secret: string } }

describe('tokens of integrations', () => {
  let world: World
  let nurse: Built
  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({ team: await world.team() })
  })
  afterAll(() => world.close())
  const add = async (input: object, who = nurse) =>
    dataOf(await world.as(who).query<Made>(Add, { input: { name: 'Rooster', ...input } })).addToken
  const with_ = async (secret: string, query: string, variables: object = {}) =>
    world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${secret}` },
      payload: { query, variables },
    })

  it('Kring shows a token once, and keeps only its hash', async () => {
    const { token, secret } = await add({ scopes: ['READ'] })
    expect(token).toMatchObject({ name: 'Rooster', scopes: ['READ'] })
    expect((await with_(secret, '{ me { name } }')).json().data.me.name).toBe(nurse.name)
    const listed = await world.as(nurse).query(Tokens)
    expect(JSON.stringify(listed)).not.toContain(secret)
    const { rows } = await world.house.database.pool.query('select t::text as row from token t')
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toContain(secret)
  })

  it('Kring lets a token that may only read do nothing else, whatever the way', async () => {
    const { secret } = await add({ scopes: ['READ'] })
    const refused = await with_(secret, Edit)
    expect([refused.statusCode, refused.json().errors[0].extensions]).toEqual([
      403,
      { code: 'FORBIDDEN', reason: 'not_in_scope' },
    ])
    const upload = await world.app.inject({
      method: 'POST',
      url: '/files',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'multipart/form-data; boundary=kring-form-edge' },
      payload: form(Buffer.from('x'), 'a.jpg'),
    })
    expect([upload.statusCode, upload.json().errors[0].extensions.reason]).toEqual([403, 'not_in_scope'])
    const writer = await add({ scopes: ['READ', 'WRITE'] })
    expect(codeOf((await with_(writer.secret, Edit)).json())).toBeNull()
    const only = await add({ scopes: ['WRITE'] })
    expect((await with_(only.secret, '{ me { name } }')).json().errors[0].extensions.reason).toBe('not_in_scope')
  })

  it('Kring lets no token make itself at home in the account', async () => {
    const { secret } = await add({ scopes: ['READ', 'WRITE'] })
    for (const query of [
      Tokens,
      `mutation { changePassword(current: "a", next: "b") }`,
      'mutation { signOutEverywhere }',
    ])
      expect((await with_(secret, query)).json().errors[0].extensions.reason, query).toBe('not_with_token')
    const more = await with_(secret, Add, { input: { name: 'Nog een', scopes: ['READ'] } })
    expect(more.json().errors[0].extensions.reason).toBe('not_with_token')
  })

  it('Kring ends a token when its owner says so or its time is over, also on open sockets', async () => {
    const { token, secret } = await add({ scopes: ['READ'], days: 1 })
    const other = await world.person()
    expect(codeOf(await world.as(other).query(Revoke, { token: token.id }))).toBe('NOT_FOUND')
    expect((await with_(secret, '{ me { name } }')).json().data.me).not.toBeNull()
    expect(dataOf(await world.as(nurse).query(Revoke, { token: token.id }))).toEqual({ revokeToken: true })
    expect((await with_(secret, '{ me { name } }')).json().data?.me ?? null).toBeNull()

    const short = await add({ scopes: ['READ'], days: 1 })
    world.later(24 * 60 + 1)
    expect((await with_(short.secret, '{ me { name } }')).json().data?.me ?? null).toBeNull()
  })

  it('Kring makes one only shortly after signing in', async () => {
    const person = await world.person()
    await world.as(person).cookies()
    const door = world.as(person)
    await door.query('{ me { id } }')
    world.later(11)
    expect(await door.query(Add, { input: { name: 'Rooster', scopes: ['READ'] } })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN', reason: 'sign_in_again' } }],
    })
  })

  it.each([
    [{ scopes: [] }, { scopes: 'required' }],
    [{ scopes: ['READ'], days: 366 }, { days: 'bad_number' }],
    [{ scopes: ['READ'], name: ' ' }, { name: 'required' }],
  ])('Kring says what is wrong with %o', async (input, fields) => {
    const answer = await world.as(nurse).query(Add, { input: { name: 'Rooster', ...input } })
    expect(answer.errors?.[0]?.extensions.fields).toEqual(fields)
  })

  it('Kring gives one person twenty at most', async () => {
    const person = await world.person()
    for (let count = 0; count < 20; count++) await add({ scopes: ['READ'] }, person)
    expect(codeOf(await world.as(person).query(Add, { input: { name: 'Te veel', scopes: ['READ'] } }))).toBe('CONFLICT')
  })
})
