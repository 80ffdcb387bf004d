import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startProvider } from '../../test/provider.ts'
import type { BuiltTeam } from '../../test/build.ts'
import { makeWorld, type World } from '../../test/world.ts'

const home = 'http://kring.example'

describe('the single sign-on', () => {
  let world: World
  let team: BuiltTeam
  let provider: Awaited<ReturnType<typeof startProvider>>
  const log: string[] = []
  beforeAll(async () => {
    provider = await startProvider(`${home}/entry/oidc/back`, `${home}/sign-in`)
    world = await makeWorld(
      {
        PUBLIC_URL: home,
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: 'kring',
        OIDC_CLIENT_SECRET: 'a secret of the test',
        OIDC_NAME: 'Zorgpas',
        OIDC_ROLES: 'coach=team-coaches, steward=kring-admins',
        KRING_PASSWORDS: '0',
      },
      (line) => void log.push(line),
    )
    // the provider and this machine must agree on what time it is
    world.later((Date.now() - world.now().getTime()) / 60_000)
    team = await world.team({ name: 'Lombok-Oost' })
    Object.assign(provider.accounts, {
      fatima: {
        name: 'Fatima Benali',
        email: 'fatima@zorg.example',
        email_verified: true,
        team: 'lombok-oost',
        roles: ['nurse', 'team-coaches'],
      },
      joke: { name: 'Joke Vermeer', email: 'joke@zorg.example', email_verified: true },
      impostor: { name: 'Somebody Else', email: 'known@zorg.example', email_verified: false },
      nameless: { email_verified: true },
    })
  })
  afterAll(async () => {
    await world.close()
    await provider.away()
  })
  beforeEach(() => {
    provider.bend(null)
    provider.forge(false)
    provider.as('joke')
  })

  type Answer = Awaited<ReturnType<typeof get>>
  const get = (url: string, cookies: Record<string, string> = {}) =>
    world.app.inject({ method: 'GET', url: url.replace(home, ''), cookies })
  const cookieOf = (answer: Answer, name: string) => answer.cookies.find((each) => each.name === name)?.value ?? ''
  const placeOf = (answer: Answer) => String(answer.headers.location)
  const start = async (query = '') => {
    const answer = await get(`/entry/oidc${query}`)
    expect(answer.statusCode).toBe(303)
    return { url: placeOf(answer), way: { kring_way: cookieOf(answer, 'kring_way') } }
  }
  const enter = async (query = '') => {
    const { url, way } = await start(query)
    const back = await provider.walk(url)
    return { answer: await get(back, way), back, way }
  }
  const me = async (answer: Answer) => {
    const payload = { query: '{ me { name email roles team { name } } session { way shared } }' }
    const cookies = { kring_session: cookieOf(answer, 'kring_session') }
    return (await world.app.inject({ method: 'POST', url: '/graphql', payload, cookies })).json().data
  }

  it('Kring asks with state, nonce and PKCE, and nothing a browser could not have', async () => {
    const { url } = await start()
    const asked = new URL(url)
    expect(asked.origin).toBe(provider.issuer)
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'kring',
      code_challenge_method: 'S256',
      redirect_uri: `${home}/entry/oidc/back`,
      scope: 'openid profile email',
    })
    for (const secret of ['state', 'nonce', 'code_challenge'])
      expect(asked.searchParams.get(secret)?.length).toBeGreaterThan(40)
  })

  it('Kring makes an account at the first sign-in, with the team and role that the provider tells', async () => {
    provider.as('fatima')
    const first = await enter('?to=/tips')
    expect(placeOf(first.answer)).toBe('/tips')
    const answered = await me(first.answer)
    expect(answered.me).toEqual({
      name: 'Fatima Benali',
      email: 'fatima@zorg.example',
      roles: ['COACH'],
      team: { name: 'Lombok-Oost' },
    })
    expect(answered.session).toEqual({ way: 'OIDC', shared: false })
    const { rows } = await world.house.database.pool.query(
      `select count(*)::int as n from audience_member m join person p on p.id = m.person_id where p.email = 'fatima@zorg.example' and m.audience_id = any($1)`,
      [[team.audienceId, team.regionAudienceId]],
    )
    expect(rows).toEqual([{ n: 2 }])
    // what the provider says later holds later, also under another address
    Object.assign(provider.accounts.fatima ?? {}, { email: 'f.benali@zorg.example', roles: ['kring-admins'] })
    expect((await me((await enter()).answer)).me).toMatchObject({ email: 'fatima@zorg.example', roles: ['STEWARD'] })
    expect((await world.house.database.pool.query('select from person')).rowCount).toBe(1)
  })

  it('Kring keeps a shared device short, and sends nobody to pages that are not its own', async () => {
    const { answer } = await enter('?shared=1&to=//evil.example')
    expect(placeOf(answer)).toBe('/')
    expect((await me(answer)).session).toEqual({ way: 'OIDC', shared: true })
    expect(answer.cookies.find((each) => each.name === 'kring_session')).not.toHaveProperty('maxAge')
  })

  it('Kring opens an account that was there only when the provider checked its address', async () => {
    const { pool } = world.house.database
    const person = await world.person({ name: 'Known Nurse' })
    await pool.query(`update person set email = 'known@zorg.example' where id = $1`, [person.id])
    provider.as('impostor')
    expect(placeOf((await enter()).answer)).toBe('/sign-in?fault=oidc_email_unchecked')
    provider.accounts.owner = { name: 'Known Nurse', email: 'known@zorg.example', email_verified: true }
    provider.as('owner')
    expect((await me((await enter()).answer)).me).toMatchObject({ name: 'Known Nurse' })
    await pool.query('update person set disabled_at = now() where id = $1', [person.id])
    expect(placeOf((await enter()).answer)).toBe('/sign-in?fault=oidc_ended')
    provider.as('nameless')
    expect(placeOf((await enter()).answer)).toBe('/sign-in?fault=oidc_no_email')
  })

  it.each([
    ['another issuer', (claims) => ({ ...claims, iss: 'https://evil.example' })],
    ['another audience', (claims) => ({ ...claims, aud: 'another-client' })],
    [
      'a token that has ended',
      (claims) => ({ ...claims, exp: Math.floor(Date.now() / 1000) - 120, iat: Math.floor(Date.now() / 1000) - 720 }),
    ],
    ['another nonce', (claims) => ({ ...claims, nonce: 'of another sign-in' })],
    ['no nonce', ({ nonce, ...claims }) => claims],
  ] satisfies [string, (claims: Record<string, unknown>) => Record<string, unknown>][])(
    'Kring lets nobody in with %s',
    async (_, change) => {
      provider.bend(change)
      const { answer } = await enter()
      expect(placeOf(answer)).toBe('/sign-in?fault=oidc_not_trusted')
      expect(cookieOf(answer, 'kring_session')).toBe('')
    },
  )

  it('Kring lets nobody in with a token that another key signed', async () => {
    provider.forge(true)
    expect(placeOf((await enter()).answer)).toBe('/sign-in?fault=oidc_not_trusted')
  })

  it('Kring bears a clock that is off by less than a minute', async () => {
    const second = () => Math.floor(Date.now() / 1000)
    provider.bend((claims) => ({ ...claims, exp: second() - 30, iat: second() - 600 }))
    expect((await me((await enter()).answer)).me.name).toBe('Joke Vermeer')
    provider.bend((claims) => ({ ...claims, iat: second() + 30 }))
    expect((await me((await enter()).answer)).me.name).toBe('Joke Vermeer')
  })

  it('Kring takes what comes back once, in time, from the browser that asked', async () => {
    const { back, way, answer } = await enter()
    expect((await me(answer)).me.name).toBe('Joke Vermeer')
    expect(placeOf(await get(back, way))).toBe('/sign-in?fault=oidc_late')
    const other = await start()
    const stolen = await provider.walk(other.url)
    expect(placeOf(await get(stolen))).toBe('/sign-in?fault=oidc_late')
    expect(placeOf(await get(stolen, other.way))).toBe('/sign-in?fault=oidc_late')
    const late = await start()
    const lateBack = await provider.walk(late.url)
    world.later(6)
    expect(placeOf(await get(lateBack, late.way))).toBe('/sign-in?fault=oidc_late')
    world.later(-6)
    expect(placeOf(await get('/entry/oidc/back?code=x&state=y'))).toBe('/sign-in?fault=oidc_late')
    // the code of one sign-in under the state of another
    const [one, two] = [await start(), await start()]
    const [codeOne, stateTwo] = [new URL(await provider.walk(one.url)), new URL(two.url)]
    codeOne.searchParams.set('state', stateTwo.searchParams.get('state') ?? '')
    expect(placeOf(await get(codeOne.href, two.way))).toMatch(/fault=oidc_(late|not_trusted)/)
  })

  it('Kring goes on when the provider changes its keys', async () => {
    expect((await me((await enter()).answer)).me.name).toBe('Joke Vermeer')
    provider.rotate()
    expect((await me((await enter()).answer)).me.name).toBe('Joke Vermeer')
  })

  it('Kring says kindly that the provider refused, or is away, and goes on when it is back', async () => {
    provider.as('')
    expect(placeOf((await enter()).answer)).toBe('/sign-in?fault=oidc_refused')
    provider.as('joke')
    const { url, way } = await start()
    const back = await provider.walk(url)
    await provider.away()
    expect(placeOf(await get(back, way))).toBe('/sign-in?fault=oidc_away')
    await provider.back()
    expect((await me((await enter()).answer)).me.name).toBe('Joke Vermeer')
  })

  it('Kring signs out at the provider too', async () => {
    const out = new URL(placeOf(await get('/entry/oidc/out')))
    expect(out.origin).toBe(provider.issuer)
    expect(Object.fromEntries(out.searchParams)).toEqual({
      client_id: 'kring',
      post_logout_redirect_uri: `${home}/sign-in`,
    })
    expect((await fetch(out, { redirect: 'manual' })).status).toBe(200)
  })

  it('Kring lets nobody in with a password when only the single sign-on does', async () => {
    const password = 'een lange zin die niemand raadt'
    const nurse = await world.person({ passwordHash: await world.password(password) })
    const query = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }'
    const answer = await world.as(null).query(query, { email: nurse.email, password })
    expect(answer.errors?.[0]?.extensions.reason).toBe('passwords_off')
    const ways = await world.as(null).query<{ waysIn: object }>('{ waysIn { passwords singleSignOn } }')
    expect(ways.data.waysIn).toEqual({ passwords: false, singleSignOn: 'Zorgpas' })
  })

  it('Kring writes no name, address, code or token into its log', async () => {
    const text = log.join('\n')
    expect(text).toContain('oidc_away')
    expect(text).not.toMatch(/zorg\.example|Benali|Vermeer|code=|eyJ/)
  })
})

describe('a provider that is not what it says', () => {
  it.each([
    ['is away', 'http://127.0.0.1:9', 'oidc_away'],
    ['is something else', 'here', 'oidc_misset'],
  ])('Kring says so when it %s', async (_, issuer, reason) => {
    const provider = await startProvider(`${home}/entry/oidc/back`, home)
    const world = await makeWorld({
      PUBLIC_URL: home,
      OIDC_ISSUER: issuer === 'here' ? provider.issuer.replace('127.0.0.1', 'localhost') : issuer,
      OIDC_CLIENT_ID: 'kring',
    })
    const answer = await world.app.inject({ method: 'GET', url: '/entry/oidc' })
    expect(answer.headers.location).toBe(`/sign-in?fault=${reason}`)
    await world.close()
    await provider.away()
  })
})
