import { createClient } from 'graphql-ws'
import { generateSync } from 'otplib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { Built } from '../../test/build.ts'
import { codeOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { kindOfDevice } from '../people/device.ts'
import { makeAttempts, networkOf } from './attempts.ts'
import { stepOf } from './take-code.ts'

const SignIn = `mutation ($email: String!, $password: String!, $code: String, $shared: Boolean) {
  signIn(email: $email, password: $password, code: $code, shared: $shared) { name } }`
const Devices =
  '{ security { devices { id kind browser system shared way current } } session { shared way idleSeconds } }'
const password = 'een lange zin die niemand raadt'
const agents = {
  phone:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1',
  desk: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Safari/537.36 Edg/153.0.0.0',
}

describe('signing in', () => {
  let world: World
  let hash: string
  beforeAll(async () => {
    world = await makeWorld()
    hash = await world.password(password)
  })
  afterAll(() => world.close())

  type More = { cookies?: Record<string, string>; address?: string; agent?: string }
  const post = async (
    query: string,
    variables: object = {},
    { cookies = {}, address = '10.0.0.1', agent = '' }: More = {},
  ) => {
    const answer = await world.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: address,
      headers: { 'user-agent': agent },
      payload: { query, variables },
      cookies,
    })
    const set = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
    return { ...answer.json(), reason: answer.json().errors?.[0]?.extensions.reason, set, answer }
  }
  const enter = (who: Built, more: More & { shared?: boolean; code?: string; password?: string } = {}) =>
    post(SignIn, { email: who.email, password: more.password ?? password, shared: more.shared, code: more.code }, more)
  const isIn = async (cookies: Record<string, string>) =>
    (await post('{ me { id } }', {}, { cookies })).data.me !== null
  const nurse = () => world.person({ passwordHash: hash })

  it('Kring starts a new session at every sign-in, and ends the one that this browser had', async () => {
    const who = await nurse()
    const first = await enter(who)
    const second = await enter(who, { cookies: first.set })
    expect(second.set.kring_session).not.toBe(first.set.kring_session)
    await expect.poll(() => isIn(first.set)).toBe(false)
    expect(await isIn(second.set)).toBe(true)
  })

  it('Kring lists one’s own devices in plain words, and signs each out on its own', async () => {
    const who = await nurse()
    const phone = await enter(who, { agent: agents.phone })
    const desk = await enter(who, { agent: agents.desk })
    const { data } = await post(Devices, {}, { cookies: desk.set })
    expect(data.security.devices).toMatchObject([
      { kind: 'COMPUTER', browser: 'Edge', system: 'Windows', current: true, way: 'PASSWORD', shared: false },
      { kind: 'PHONE', browser: 'Safari', system: 'iPhone', current: false },
    ])
    const { id } = data.security.devices[1]
    const SignOut = 'mutation ($device: ID!) { signOutDevice(device: $device) }'
    const other = await enter(await nurse())
    expect(codeOf(await post(SignOut, { device: id }, { cookies: other.set }))).toBe('NOT_FOUND')
    expect((await post(SignOut, { device: id }, { cookies: desk.set })).data.signOutDevice).toBe(true)
    expect([await isIn(phone.set), await isIn(desk.set)]).toEqual([false, true])
    expect(codeOf(await post(SignOut, { device: id }, { cookies: desk.set }))).toBe('NOT_FOUND')
  })

  it('Kring keeps no address of a device', async () => {
    const { rows } = await world.house.database.pool.query<{ row: string }>(
      'select s::text as row from session s union all select k::text from known_device k',
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { row } of rows) expect(row).not.toMatch(/10\.0\.0|Mozilla|AppleWebKit/)
  })

  it('Kring closes the open socket of a device that is signed out elsewhere, within a second', async () => {
    const who = await nurse()
    const phone = await enter(who)
    const desk = await enter(who)
    const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    class WithCookie extends WebSocket {
      constructor(url: string, protocols: string | string[]) {
        super(url, protocols, { headers: { cookie: `kring_session=${phone.set.kring_session}` } })
      }
    }
    let code = 0
    let closedAt = 0
    const client = createClient({
      url: `${address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
    })
    client.on('closed', (event) => {
      code = (event as { code: number }).code
      closedAt = Date.now()
    })
    await new Promise((resolve) => client.on('connected', resolve))
    const { data } = await post(Devices, {}, { cookies: desk.set })
    const { id } = data.security.devices.find((each: { current: boolean }) => !each.current)
    const begun = Date.now()
    await post('mutation ($device: ID!) { signOutDevice(device: $device) }', { device: id }, { cookies: desk.set })
    await expect.poll(() => code).toBe(4403)
    expect(closedAt - begun).toBeLessThan(1_000)
    await client.dispose()
  })

  it('Kring ends a shared device after ten idle minutes, and tells its browser to forget everything', async () => {
    const who = await nurse()
    const { answer, set } = await enter(who, { shared: true })
    const cookie = answer.cookies.find(({ name }: { name: string }) => name === 'kring_session')
    expect(cookie).not.toHaveProperty('maxAge')
    expect(cookie).not.toHaveProperty('expires')
    expect(set).not.toHaveProperty('kring_known')
    expect((await post(Devices, {}, { cookies: set })).data.session).toEqual({
      shared: true,
      way: 'PASSWORD',
      idleSeconds: 600,
    })
    world.later(9)
    expect(await isIn(set)).toBe(true)
    world.later(9)
    expect(await isIn(set)).toBe(true)
    const again = await enter(who, { shared: true })
    const out = await post('mutation { signOut }', {}, { cookies: again.set })
    expect(out.answer.headers['clear-site-data']).toBe('"cache", "storage"')
    const own = await enter(who)
    expect((await post('mutation { signOut }', {}, { cookies: own.set })).answer.headers).not.toHaveProperty(
      'clear-site-data',
    )
    world.later(11)
    expect(await isIn(set)).toBe(false)
  })

  it('Kring asks for a code of the app, takes each once, and keeps the owner in with recovery codes', async () => {
    const who = await nurse()
    const { set: cookies } = await enter(who)
    const run = async (query: string, variables: object = {}) => post(query, variables, { cookies })
    const { key, address } = (await run('mutation { startCodeApp { key address } }')).data.startCodeApp
    expect(address).toMatch(new RegExp(`^otpauth://totp/.*secret=${key}`))
    const codeAt = () => generateSync({ secret: key, epoch: Math.floor(world.now().getTime() / 1000) })
    // not yet confirmed: the password alone still does
    expect((await enter(who)).data.signIn.name).toBe(who.name)
    const Confirm = 'mutation ($code: String!) { confirmCodeApp(code: $code) }'
    expect((await run(Confirm, { code: '000000' })).errors[0].extensions.fields).toEqual({ code: 'code_wrong' })
    const codes: string[] = (await run(Confirm, { code: codeAt() })).data.confirmCodeApp
    expect(codes).toHaveLength(10)
    expect((await run('mutation { startCodeApp { key } }')).reason).toBe('codes_on')

    expect((await enter(who)).reason).toBe('code_wanted')
    expect((await enter(who, { password: 'iets anders dat lang is' })).reason).toBe('wrong_credentials')
    // the code that confirmed the app was used
    expect((await enter(who, { code: codeAt() })).reason).toBe('code_wrong')
    world.later(1)
    const code = codeAt()
    const both = await Promise.all([enter(who, { code }), enter(who, { code })])
    expect(both.map(({ reason }) => reason ?? 'in').sort()).toEqual(['code_wrong', 'in'])

    const [recovery = ''] = codes
    expect((await enter(who, { code: ` ${recovery.toUpperCase()} ` })).data.signIn.name).toBe(who.name)
    expect((await enter(who, { code: recovery })).reason).toBe('code_wrong')
    expect((await run('{ security { recoveryCodesLeft } }')).data.security.recoveryCodesLeft).toBe(9)
    const { rows } = await world.house.database.pool.query<{ row: string }>(
      'select r::text as row from recovery_code r',
    )
    for (const { row } of rows) for (const each of codes) expect(row).not.toContain(each)

    world.later(1)
    expect(
      (await run('mutation ($code: String!) { stopCodeApp(code: $code) }', { code: '123456' })).errors[0].extensions
        .fields,
    ).toEqual({ code: 'code_wrong' })
    const renewed: string[] = (
      await run('mutation ($code: String!) { renewRecoveryCodes(code: $code) }', { code: codeAt() })
    ).data.renewRecoveryCodes
    expect((await enter(who, { code: codes[1] })).reason).toBe('code_wrong')
    expect(
      (await run('mutation ($code: String!) { stopCodeApp(code: $code) }', { code: renewed[0] })).data.stopCodeApp,
    ).toBe(true)
    expect((await enter(who)).data.signIn.name).toBe(who.name)
  })

  it('Kring lets nobody change how one signs in on a screen that was left open, nor with a token', async () => {
    const who = await nurse()
    const { set: cookies } = await enter(who)
    world.later(30)
    for (const query of [
      'mutation { startCodeApp { key } }',
      'mutation { startPasskey }',
      'mutation { removePasskey(passkey: "k_aaaaaaaaaaaaaaaaaaaa") }',
    ])
      expect((await post(query, {}, { cookies })).reason).toBe('sign_in_again')
  })

  it('Kring refuses passkeys that nobody has, answers to nothing and answers that come late', async () => {
    const In = 'mutation ($response: String!) { signInWithPasskey(response: $response) { id } }'
    const options = JSON.parse((await post('mutation { askPasskey }')).data.askPasskey)
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(options.allowCredentials ?? []).toEqual([])
    const answerTo = (challenge: string) => {
      const client = { type: 'webauthn.get', challenge, origin: 'http://localhost:3000' }
      const clientDataJSON = Buffer.from(JSON.stringify(client)).toString('base64url')
      return JSON.stringify({
        id: 'AAAA',
        rawId: 'AAAA',
        type: 'public-key',
        response: { clientDataJSON, authenticatorData: '', signature: '' },
        clientExtensionResults: {},
      })
    }
    expect((await post(In, { response: answerTo(options.challenge) })).reason).toBe('passkey_unknown')
    expect((await post(In, { response: answerTo(options.challenge) })).reason).toBe('passkey_late')
    const later = JSON.parse((await post('mutation { askPasskey }')).data.askPasskey)
    world.later(6)
    expect((await post(In, { response: answerTo(later.challenge) })).reason).toBe('passkey_late')
    for (const response of ['', '{}', 'null', '[]', '{"response":null}', '{"response":{"clientDataJSON":"e30"}}'])
      expect((await post(In, { response })).reason).toBe('passkey_refused')
  })

  it('Kring lets the owner in from a browser that is known, however many guess from wherever', async () => {
    const who = await nurse()
    const mine = await enter(who, { address: '192.0.2.1' })
    for (let time = 0; time < 101; time++)
      await post(SignIn, { email: who.email, password: `geraden wachtwoord ${time}` }, { address: `198.51.${time}.7` })
    expect(codeOf(await enter(who, { address: '203.0.113.9' }))).toBe('RATE_LIMITED')
    const known = { kring_known: mine.set.kring_known ?? '' }
    expect((await enter(who, { address: '203.0.113.9', cookies: known })).data.signIn.name).toBe(who.name)
    // known to one account is not known to another
    const other = await nurse()
    for (let time = 0; time < 10; time++)
      await enter(other, { address: '203.0.113.10', cookies: known, password: 'geraden wachtwoord' })
    expect(codeOf(await enter(other, { address: '203.0.113.10', cookies: known }))).toBe('RATE_LIMITED')
  }, 60_000)
})

describe('what is counted', () => {
  it('Kring counts an address with its network', () => {
    expect(networkOf('192.0.2.17')).toBe(networkOf('192.0.2.200'))
    expect(networkOf('192.0.2.17')).toBe(networkOf('::ffff:192.0.2.1'))
    expect(networkOf('192.0.2.17')).not.toBe(networkOf('192.0.3.17'))
    expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:db8:1:ffff::9'))
    expect(networkOf('2001:db8:1::1')).not.toBe(networkOf('2001:db8:2::1'))
    expect(networkOf('::1')).toBe(networkOf('::2'))
  })

  it('Kring forgets failed tries after a quarter of an hour, and a flood does not wipe them out', () => {
    let now = 0
    const attempts = makeAttempts(() => now)
    const who = { account: 'a', place: '192.0.2.1', known: null }
    for (let time = 0; time < 10; time++) attempts.failed(who)
    for (let other = 0; other < 40_000; other++)
      attempts.failed({ account: `${other}`, place: `10.${other % 250}.${other % 199}.1`, known: null })
    expect(attempts.wait(who)).toBe(900)
    now += 15 * 60_000
    expect(attempts.wait(who)).toBe(0)
  })

  it('Kring takes the codes of RFC 6238, a step early or late, and none twice', () => {
    const secret = Buffer.from('12345678901234567890')
    const at = (seconds: number) => new Date(seconds * 1000)
    // the last six digits of the eight that the RFC lists
    for (const [seconds, code] of [
      [59, '287082'],
      [1111111109, '081804'],
      [1234567890, '005924'],
      [20000000000, '353130'],
    ] as const) {
      const step = Math.floor(seconds / 30)
      expect(stepOf(secret, code, at(seconds), 0)).toBe(step)
      expect(stepOf(secret, code, at(seconds + 30), 0)).toBe(step)
      expect(stepOf(secret, code, at(seconds + 90), 0)).toBeNull()
      expect(stepOf(secret, code, at(seconds), step)).toBeNull()
    }
    expect(stepOf(secret, '000000', at(59), 0)).toBeNull()
  })

  it.each([
    [agents.phone, 'PHONE', 'Safari', 'iPhone'],
    [agents.desk, 'COMPUTER', 'Edge', 'Windows'],
    [
      'Mozilla/5.0 (Linux; Android 15; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36',
      'TABLET',
      'Samsung Internet',
      'Android',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0.0.0 Mobile Safari/537.36',
      'PHONE',
      'Chrome',
      'Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0',
      'COMPUTER',
      'Firefox',
      'Mac',
    ],
    ['curl/8', 'OTHER', '', ''],
  ])('Kring reads a browser’s own words: %s', (agent, kind, browser, system) => {
    expect(kindOfDevice(agent)).toEqual({ kind, browser, system })
  })
})
