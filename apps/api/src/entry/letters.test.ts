import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf } from '../../test/helpers.ts'
import { startMailServer } from '../../test/mail-server.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { writeLetter } from './letter.ts'
import { openMail, sendNextLetter } from './send-letters.ts'
import { startRounds, tidy } from './rounds.ts'

const Forgot = 'mutation ($email: String!) { forgotPassword(email: $email) }'
const Open = 'mutation ($link: String!) { openLink(link: $link) { kind name email } }'
const SetIt = 'mutation ($link: String!, $password: String!) { setPassword(link: $link, password: $password) }'
const SignIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }'
const good = 'een nieuwe lange zin'

describe('letters', () => {
  let world: World
  let server: Awaited<ReturnType<typeof startMailServer>>
  const log: string[] = []
  beforeAll(async () => {
    server = await startMailServer()
    const env = { SMTP_URL: server.url, MAIL_FROM: 'Kring <kring@example.org>', PUBLIC_URL: 'http://kring.example' }
    world = await makeWorld(env, (line) => void log.push(line))
  })
  afterAll(async () => {
    await world.close()
    await server.close()
  })

  const post = (query: string, variables: object, address = '10.1.0.1') =>
    world.app.inject({ method: 'POST', url: '/graphql', remoteAddress: address, payload: { query, variables } })
  const sendAll = async () => {
    const mail = openMail(world.house.config)
    while (await sendNextLetter(world.house, mail));
    mail?.close()
  }
  const secretOf = (text: string) => /set-password#([\w-]{40,})/.exec(text)?.[1] ?? ''
  const askedBy = async (who: Built) => {
    await post(Forgot, { email: who.email })
    await sendAll()
    return secretOf(server.mails.at(-1)?.text ?? '')
  }
  const waiting = async () =>
    (await world.house.database.pool.query<{ n: number }>('select count(*)::int as n from letter')).rows[0]?.n

  it('Kring sends a link in the language of its reader, as plain text and simple HTML', async () => {
    const nurse = await world.person({ name: 'Fatima Benali', locale: 'nl' })
    await askedBy(nurse)
    const dutch = server.mails.at(-1)
    expect(dutch).toMatchObject({
      to: nurse.email,
      from: 'kring@example.org',
      subject: 'Een nieuw wachtwoord voor Kring',
    })
    expect(dutch?.text).toContain('Hallo Fatima Benali,')
    expect(dutch?.text).toMatch(/^http:\/\/kring\.example\/set-password#[\w-]{43}$/m)
    expect(dutch?.html).toContain('<html lang="nl">')
    expect(dutch?.html).not.toMatch(/<img|<script|style|src=/)
    await askedBy(await world.person({ name: 'Tom <b>', locale: 'en' }))
    expect(server.mails.at(-1)).toMatchObject({ subject: 'A new password for Kring' })
    expect(server.mails.at(-1)?.html).not.toContain('<b>')
  })

  it('Kring lets a link be used once, within ten minutes, and ends every session', async () => {
    const nurse = await world.person({ passwordHash: await world.password('het oude wachtwoord') })
    const inside = world.as(nurse)
    expect(dataOf(await inside.query<{ me: object }>('{ me { id } }')).me).not.toBeNull()
    const link = await askedBy(nurse)
    expect((await post(Open, { link })).json().data.openLink).toEqual({
      kind: 'RESET',
      name: nurse.name,
      email: nurse.email,
    })
    expect((await post(SetIt, { link, password: 'te kort' })).json().errors[0].extensions.fields).toEqual({
      password: 'password_too_short',
    })
    expect((await post(SetIt, { link, password: 'wachtwoord 123456' })).json().errors[0].extensions.fields).toEqual({
      password: 'password_common',
    })
    expect((await post(SetIt, { link, password: good })).json().data.setPassword).toBe(true)
    expect((await post(SetIt, { link, password: `${good} weer` })).json().errors[0].extensions.reason).toBe(
      'link_ended',
    )
    expect((await post(Open, { link })).json().data.openLink).toBeNull()
    expect(dataOf(await inside.query<{ me: object | null }>('{ me { id } }')).me).toBeNull()
    expect((await post(SignIn, { email: nurse.email, password: good })).json().data.signIn.name).toBe(nurse.name)
    await sendAll()
    expect(server.mails.at(-1)?.subject).toBe('Hoe je je aanmeldt bij Kring is veranderd')

    const late = await askedBy(nurse)
    world.later(11)
    expect((await post(Open, { link: late })).json().data.openLink).toBeNull()
    expect((await post(SetIt, { link: late, password: good })).json().errors[0].extensions.reason).toBe('link_ended')
  })

  it('Kring ends an older link when a newer one is asked for', async () => {
    const nurse = await world.person()
    const first = await askedBy(nurse)
    const second = await askedBy(nurse)
    expect((await post(Open, { link: first })).json().data.openLink).toBeNull()
    expect((await post(Open, { link: second })).json().data.openLink).not.toBeNull()
  })

  it('Kring answers known and unknown addresses with the same bytes, after the same statements', async () => {
    const nurse = await world.person()
    const { pool } = world.house.database
    const said: string[][] = []
    const bodies: string[] = []
    for (const [index, email] of [nurse.email, 'nobody.here@example.org'].entries()) {
      const statements: string[] = []
      said.push(statements)
      const real = pool.query.bind(pool)
      pool.query = ((first: string | { text: string }, ...rest: never[]) => {
        statements.push(typeof first === 'string' ? first : first.text)
        return real(first as never, ...rest)
      }) as typeof pool.query // only listens
      const answer = await post(Forgot, { email }, `10.9.0.${index}`)
      pool.query = real as typeof pool.query
      bodies.push(answer.body)
    }
    expect(bodies[0]).toBe('{"data":{"forgotPassword":true}}')
    expect(bodies[1]).toBe(bodies[0])
    expect(said[1]).toEqual(said[0])
    expect(said[0]?.some((text) => text.includes('insert into letter'))).toBe(true)
    const before = server.mails.length
    await sendAll()
    expect(server.mails.length).toBe(before + 1)
    expect(await waiting()).toBe(0)
  })

  it('Kring sends few letters to one address, and says nothing of it', async () => {
    const nurse = await world.person()
    const before = server.mails.length
    for (let time = 0; time < 8; time++)
      expect((await post(Forgot, { email: nurse.email }, `10.2.0.${time}`)).json().data.forgotPassword).toBe(true)
    await sendAll()
    expect(server.mails.length - before).toBe(5)
    for (let time = 0; time < 20; time++) await post(Forgot, { email: `a${time}@example.org` }, '10.3.0.1')
    expect(codeOf((await post(Forgot, { email: nurse.email }, '10.3.0.1')).json())).toBe('RATE_LIMITED')
    await sendAll()
  })

  it('Kring tries again when the mail server refuses, and holds nothing up', async () => {
    const nurse = await world.person()
    server.refuse(true)
    await post(Forgot, { email: nurse.email })
    const before = server.mails.length
    await sendAll()
    expect(await waiting()).toBe(1)
    server.refuse(false)
    await sendAll()
    expect(server.mails.length).toBe(before)
    world.later(5)
    await sendAll()
    expect(server.mails.length).toBe(before + 1)
    expect(await waiting()).toBe(0)
    await server.close()
    server = await startMailServer()
  })

  it('Kring keeps a letter for a server that is away, and gives it up after a day', async () => {
    const nurse = await world.person()
    const { pool } = world.house.database
    await writeLetter(world.house, pool, nurse.id, 'INVITE')
    await sendAll()
    expect(await waiting()).toBe(1)
    world.later(25 * 60)
    await sendAll()
    expect(await waiting()).toBe(0)
    const { rows } = await pool.query('select kind from act where person_id = $1', [nurse.id])
    expect(rows).toEqual([{ kind: 'INVITED' }])
  })

  it('Kring names no person and no secret in its log', async () => {
    const text = log.join('\n')
    expect(text).toContain('a letter could not be sent')
    expect(text).not.toMatch(/example\.org|set-password|Benali/)
  })

  it('Kring keeps only the hash of a link', async () => {
    const { rows } = await world.house.database.pool.query<{ row: string }>('select l::text as row from entry_link l')
    for (const mail of server.mails)
      for (const { row } of rows) expect(row).not.toContain(secretOf(mail.text) || 'none')
  })
})

describe('without mail', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
  })
  afterAll(() => world.close())

  it('Kring says that no letters leave, and refuses to act as if', async () => {
    const stranger = world.as(null)
    expect(dataOf(await stranger.query('{ waysIn { passwords mail singleSignOn } }'))).toEqual({
      waysIn: { passwords: true, mail: false, singleSignOn: null },
    })
    const refused = await stranger.query(Forgot, { email: 'a@example.org' })
    expect(refused.errors?.[0]?.extensions.reason).toBe('no_mail')
  })

  it('Kring ends what nobody used for too long, and terms of roles that are over', async () => {
    const coach = await world.person({ roles: ['COACH'] })
    await world.house.database.pool.query('update person set roles_until = $2 where id = $1', [
      coach.id,
      new Date(world.now().getTime() + 60_000),
    ])
    const door = world.as(coach)
    const roles = async () => dataOf(await door.query<{ me: { roles: string[] } }>('{ me { roles } }')).me?.roles
    expect(await roles()).toEqual(['COACH'])
    world.later(2)
    const rounds = startRounds(world.house)
    await expect.poll(roles).toEqual(['MEMBER'])
    await rounds.stop()
    world.later(15 * 24 * 60)
    await tidy(world.house)
    await expect.poll(async () => dataOf(await door.query<{ me: object | null }>('{ me { id } }')).me).toBeNull()
  })
})
