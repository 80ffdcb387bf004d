import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { passwordFault } from '../entry/change-password.ts'
import { initialsOf } from './read.ts'

const SignIn = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name locale } }`
const Me = `{ me { name email locale theme languages askMeAbout roles team { name } } }`

describe('people', () => {
  let world: World
  let nurse: Built
  const password = 'een lange zin die niemand raadt'

  beforeAll(async () => {
    world = await makeWorld()
    nurse = await world.person({
      name: 'Sanne van der Berg',
      team: await world.team({ name: 'Lombok-Oost' }),
      passwordHash: await world.password(password),
    })
  })
  afterAll(() => world.close())

  const post = (payload: object, cookie?: string) =>
    world.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      ...(cookie ? { cookies: { kring_session: cookie } } : {}),
    })
  const cookieOf = (answer: Awaited<ReturnType<typeof post>>) =>
    answer.cookies.find((each) => each.name === 'kring_session')

  it('Kring starts a session in a cookie that no script can read', async () => {
    const answer = await post({ query: SignIn, variables: { email: ` ${nurse.email.toUpperCase()} `, password } })
    expect(answer.json().data.signIn).toEqual({ name: 'Sanne van der Berg', locale: 'nl' })
    expect(cookieOf(answer)).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
    const me = await post({ query: Me }, cookieOf(answer)?.value)
    expect(me.json().data.me).toMatchObject({
      name: 'Sanne van der Berg',
      email: nurse.email,
      team: { name: 'Lombok-Oost' },
    })
  })

  it('Kring answers an unknown address and a wrong password with the same bytes', async () => {
    const wrong = await post({ query: SignIn, variables: { email: nurse.email, password: 'iets anders dat lang is' } })
    const unknown = await post({
      query: SignIn,
      variables: { email: 'nobody@example.org', password: 'iets anders dat lang is' },
    })
    expect(wrong.body).toBe(unknown.body)
    expect(codeOf(wrong.json())).toBe('UNAUTHENTICATED')
  })

  it('Kring ends a session at sign-out, and all of them everywhere', async () => {
    const enter = async () =>
      cookieOf(await post({ query: SignIn, variables: { email: nurse.email, password } }))?.value ?? ''
    const [phone, tablet, desk] = [await enter(), await enter(), await enter()]
    const isIn = async (cookie: string) => (await post({ query: Me }, cookie)).json().data.me !== null
    await post({ query: 'mutation { signOut }' }, phone)
    expect([await isIn(phone), await isIn(tablet)]).toEqual([false, true])
    await post({ query: 'mutation { signOutEverywhere }' }, tablet)
    expect([await isIn(tablet), await isIn(desk)]).toEqual([false, false])
  })

  it('Kring forgets a session that another program ended', async () => {
    const cookie = cookieOf(await post({ query: SignIn, variables: { email: nurse.email, password } }))?.value ?? ''
    await post({ query: Me }, cookie)
    await world.house.database.pool.query('delete from session where person_id = $1', [nurse.id])
    await expect.poll(async () => (await post({ query: Me }, cookie)).json().data.me, { timeout: 2_000 }).toBeNull()
  })

  it('Kring slows down who guesses, and lets the owner in from elsewhere', async () => {
    const target = await world.person({ passwordHash: await world.password(password) })
    const guess = (address: string, text: string) =>
      world.app.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress: address,
        payload: { query: SignIn, variables: { email: target.email, password: text } },
      })
    for (let tries = 0; tries < 10; tries++) await guess('10.0.0.1', `geraden wachtwoord ${tries}`)
    expect(codeOf((await guess('10.0.0.1', password)).json())).toBe('RATE_LIMITED')
    expect(codeOf((await guess('10.0.0.2', password)).json())).toBeNull()
  })

  it('Kring changes a profile and keeps what was left out', async () => {
    const edit = `mutation ($input: ProfileInput!) { editProfile(input: $input) { name languages askMeAbout locale theme initials } }`
    const first = dataOf(
      await world.as(nurse).query<{ editProfile: object }>(edit, {
        input: { askMeAbout: 'Stomazorg en wonden', languages: ['nl', 'tr'], theme: 'DARK' },
      }),
    )
    expect(first.editProfile).toMatchObject({
      name: 'Sanne van der Berg',
      initials: 'SB',
      languages: ['nl', 'tr'],
      theme: 'DARK',
      locale: 'nl',
    })
    expect(codeOf(await world.as(nurse).query(edit, { input: { languages: ['<script>'] } }))).toBe('BAD_INPUT')
    expect(
      codeOf(await world.as(nurse).query(edit, { input: { askMeAbout: 'Bel mij over cliënt met BSN 123456782' } })),
    ).toBe('CLIENT_DATA')
    const other = await world.person()
    const seen = dataOf(
      await world
        .as(other)
        .query<{ node: object }>(
          `query ($id: ID!) { node(id: $id) { ... on Person { name email locale theme askMeAbout } } }`,
          { id: nurse.publicId },
        ),
    )
    expect(seen.node).toEqual({
      name: 'Sanne van der Berg',
      email: null,
      locale: null,
      theme: null,
      askMeAbout: 'Stomazorg en wonden',
    })
  })

  it('Kring lets nobody take a name that looks like that of a colleague', async () => {
    const joke = await world.person({ name: 'Joke Vermeer' })
    const other = await world.person({ name: 'Ans Jansen' })
    const edit = `mutation ($name: String!) { editProfile(input: { name: $name }) { name } }`
    for (const name of ['Joke Vermeer', 'Joke Verrneer', 'Jоkе Vеrmееr', 'JOKE  VERMEER\u200B']) {
      const { errors } = await world.as(other).query(edit, { name })
      expect(errors?.[0]?.extensions.fields, name).toEqual({ name: 'name_taken' })
    }
    expect(dataOf(await world.as(joke).query(edit, { name: 'Joke Vermeer-Bos' }))).toBeTruthy()
  })

  it('Kring gives strangers no demo accounts outside the demo', async () => {
    expect((await post({ query: '{ demoAccounts { email } }' })).json().data.demoAccounts).toEqual([])
  })
})

describe('names and passwords', () => {
  it.each([
    ['Sanne van der Berg', 'SB'],
    ['Fatima Benali', 'FB'],
    ['Éva', 'É'],
    ['Joke V.', 'JV'],
  ])('Kring shortens %s to %s', (name, initials) => expect(initialsOf(name)).toBe(initials))

  it.each([
    ['kort', 'password_too_short'],
    ['wachtwoordwachtwoord', 'password_common'],
    ['aaaaaaaaaaaaaaaaaaaa', 'password_common'],
    ['x'.repeat(129), 'too_long'],
    ['vier woorden die niemand raadt', null],
  ])('Kring judges the password "%s"', (password, fault) => expect(passwordFault(password)).toBe(fault))
})
