import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { doc, type SeenCircle } from './builder.ts'

let world: World
let anna: Built
let bea: Built
let cas: Built
let dik: Built
beforeAll(async () => {
  world = await makeWorld()
  const teams = [await world.team(), await world.team({ region: 'Drenthe' })]
  anna = await world.person({ team: teams[0], name: 'Anna Vos' })
  bea = await world.person({ team: teams[1], name: 'Bea Smit' })
  cas = await world.person({ team: teams[0], name: 'Cas Mol' })
  dik = await world.person({ team: teams[1], roles: ['COACH'], name: 'Dik Bos' })
})
afterAll(() => world.close())

const run = async <Data>(who: Built, query: string, variables: object) =>
  dataOf(await world.as(who).query<Data>(query, variables))
const open = async (people: Built[], more: object = {}) =>
  world.as(anna).query<{ openIntervision: SeenCircle }>(doc.open, {
    input: {
      name: 'Kring van dinsdag',
      people: people.map((person) => person.publicId),
      method: 'five_step',
      form: 'TOGETHER',
      clientKey: key(),
      ...more,
    },
  })
const see = async (who: Built, id: string) => (await run<{ node: SeenCircle | null }>(who, doc.circle, { id })).node

describe('opening a circle', () => {
  it('Kring invites colleagues of any team by name, and a coach only when asked', async () => {
    const { openIntervision: circle } = dataOf(await open([bea, cas, dik], { startsAt: '2026-12-01T19:00:00Z' }))
    expect(circle.viewer.state).toBe('JOINED')
    expect(circle.invited.map((person) => person.id).sort()).toEqual([bea, cas, dik].map((one) => one.publicId).sort())
    const seen = await see(dik, circle.id)
    expect(seen?.viewer.state).toBe('INVITED')
    expect(seen?.participants).toEqual([])
    expect(seen?.invited).toEqual([])
    expect(seen?.session).toMatchObject({ state: 'PLANNED', presenter: null, contributions: [] })
  })

  it.each([
    ['too few', () => [bea], 'too_few_people'],
    ['nobody but herself', () => [anna, anna], 'too_few_people'],
    ['somebody unknown', () => [bea, { ...cas, publicId: 'u_AAAAAAAAAAAAAAAAAAAA' }], 'unknown_person'],
  ])('Kring asks anew when %s are invited', async (_, people, reason) => {
    expect((await open(people())).errors?.[0]?.extensions.fields?.people).toBe(reason)
  })

  it.each([
    ['method', { method: 'no_such' }, 'unknown_method'],
    ['videoUrl', { videoUrl: 'javascript:alert(1)' }, 'bad_link'],
    ['startsAt', { startsAt: 'morgen' }, 'bad_time'],
    ['daysPerPhase', { daysPerPhase: 9 }, 'bad_number'],
    ['name', { name: 'x' }, 'too_short'],
  ])('Kring says what is wrong with %s', async (field, more, reason) => {
    expect((await open([bea, cas], more)).errors?.[0]?.extensions.fields?.[field]).toBe(reason)
  })

  it('Kring lets no client be recognised in what a circle is called', async () => {
    expect(codeOf(await open([bea, cas], { name: 'Over mevrouw Jansen van de Kerkstraat 12' }))).toBe('CLIENT_DATA')
  })

  it('Kring opens one circle however often it is sent', async () => {
    const clientKey = key()
    const first = dataOf(await open([bea, cas], { clientKey })).openIntervision.id
    expect(dataOf(await open([bea, cas], { clientKey })).openIntervision.id).toBe(first)
  })

  it('Kring tells nobody who declined', async () => {
    const { id } = dataOf(await open([bea, cas, dik])).openIntervision
    await run(cas, doc.answer, { id, answer: 'ACCEPT' })
    const before = await see(cas, id)
    expect(await run(bea, doc.answer, { id, answer: 'DECLINE' })).toEqual({ answerInvitation: null })
    expect(await see(cas, id)).toEqual(before)
    expect(await see(bea, id)).toBeNull()
    // nor by asking again
    const again = await run<{ invite: SeenCircle }>(cas, doc.invite, { id, people: [bea.publicId] })
    expect(again.invite.invited.map((person) => person.id)).toContain(bea.publicId)
    expect(await see(bea, id)).toBeNull()
    expect(codeOf(await world.as(bea).query(doc.answer, { id, answer: 'ACCEPT' }))).toBe('NOT_FOUND')
  })

  it('Kring tells those invited by the id of the circle alone, and no longer when they declined or left', async () => {
    const told = async (who: Built) =>
      (
        await run<{
          notifications: {
            unread: boolean
            edges: { node: { actor: { name: string }; intervision: { id: string } | null } }[]
          }
        }>(
          who,
          '{ notifications { unread edges { node { kind actor { name } intervision { id } post { id } } } } }',
          {},
        )
      ).notifications.edges.map(({ node }) => node)
    const emil = await world.person({ name: 'Emil Bax' })
    const { id } = dataOf(await open([emil, cas], { name: 'Een kring met een naam' })).openIntervision
    await world.settle()
    expect(await told(emil)).toEqual([
      { kind: 'INVITED', actor: { name: 'Anna Vos' }, intervision: { id }, post: null },
    ])
    const { rows } = await world.house.database.pool.query<{ n: string }>(
      `select n::text as n from notification n where n.kind = 'INVITED'`,
    )
    expect(rows.join()).not.toContain('Een kring')
    await run(emil, 'mutation ($id: ID!) { readNotifications(post: $id) }', { id })
    await run(emil, doc.answer, { id, answer: 'DECLINE' })
    expect(await told(emil)).toEqual([])
  })

  it('Kring takes another time from who cannot come, without a name beside it', async () => {
    const { id, session } = dataOf(await open([bea, cas], { startsAt: '2026-12-01T19:00:00Z' })).openIntervision
    await run(bea, doc.answer, { id, answer: 'ANOTHER_TIME', at: '2026-12-03T19:00:00Z' })
    expect((await see(anna, id))?.proposedTimes).toEqual([{ at: '2026-12-03T19:00:00.000Z', mine: false }])
    expect((await see(bea, id))?.proposedTimes).toEqual([{ at: '2026-12-03T19:00:00.000Z', mine: true }])
    await run(anna, doc.agree, { id })
    await run(
      anna,
      `mutation ($id: ID!) { moveSession(session: $id, startsAt: "2026-12-03T19:00:00Z") { startsAt } }`,
      {
        id: session?.id,
      },
    )
    expect((await see(anna, id))?.proposedTimes).toEqual([])
  })

  it('Kring gives participants a calendar file without a word of content, and nobody else', async () => {
    const { id } = dataOf(
      await open([bea, cas], { startsAt: '2026-12-01T19:00:00Z', name: 'Grenzen op dinsdag' }),
    ).openIntervision
    const get = async (who: Built | null) =>
      world.app.inject({ url: `/intervision/${id}/calendar.ics`, cookies: await world.as(who).cookies() })
    const file = await get(anna)
    expect(file.headers['content-type']).toContain('text/calendar')
    expect(file.body).toContain('DTSTART:20261201T190000Z')
    expect(file.body).toContain('DTEND:20261201T194500Z')
    for (const word of ['Grenzen', 'dinsdag', 'Anna', 'Bea', 'five_step']) expect(file.body).not.toContain(word)
    for (const who of [null, bea, dik]) expect((await get(who)).statusCode).toBe(404)
  })
})

describe('the way out for danger', () => {
  it('Kring shows the organisation’s route, and keeps nowhere that anyone asked for it', async () => {
    // one session, as on one device
    const hers = world.as(anna)
    const ask = async () =>
      dataOf(await hers.query<{ dangerRoute: { text: { nl: string } | null } }>('{ dangerRoute { text { nl en } } }'))
    const set = (who: Built, nl: string, en: string) =>
      world
        .as(who)
        .query(`mutation ($nl: String!, $en: String!) { setDangerRoute(nl: $nl, en: $en) { text { nl } } }`, { nl, en })
    expect((await ask()).dangerRoute.text).toBeNull()
    expect(codeOf(await set(anna, 'Bel de wacht', 'Call the duty line'))).toBe('FORBIDDEN')
    const steward = await world.person({ roles: ['STEWARD'] })
    expect((await set(steward, 'Bel de wacht', '')).errors?.[0]?.extensions.fields).toEqual({ en: 'required' })
    dataOf(await set(steward, 'Bel de wacht', 'Call the duty line'))
    // past the walls of rooms: as the owner of the tables. When a session was last used is renewed by any request
    const owner = new pg.Client({ connectionString: world.databaseUrl })
    await owner.connect()
    const rows = async () => {
      const { rows: tables } = await owner.query<{ name: string }>(
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
      )
      const sums: Record<string, string> = {}
      for (const { name } of tables)
        sums[name] = (
          await owner.query<{ sum: string }>(
            `select md5(coalesce(string_agg((to_jsonb(t) - 'seen_at')::text, '|' order by (to_jsonb(t) - 'seen_at')::text), '')) as sum from "${name}" t`,
          )
        ).rows[0]!.sum
      return sums
    }
    await ask()
    const before = await rows()
    expect((await ask()).dangerRoute.text?.nl).toBe('Bel de wacht')
    expect(await rows()).toEqual(before)
    await owner.end()
  })
})
