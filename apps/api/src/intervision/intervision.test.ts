import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { doc, hands, makeCircle, reasonOf, type Seen, type SeenCircle } from './builder.ts'

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

describe('a session', () => {
  const circle = async (more: object = {}) => makeCircle(world, { people: [anna, bea, cas], ...more })

  it('Kring lets nobody take part before the ground rules', async () => {
    const { id, session } = dataOf(await open([bea, cas])).openIntervision
    const room = hands(world, { id, session: session?.id ?? '' })
    expect(reasonOf(await room.tryTo(anna, 'enterSession'))).toBe('ground_rules_first')
    expect((await room.see(anna)).viewerWaits).toBe('ground_rules_first')
    await run(anna, doc.agree, { id })
    expect((await room.do(anna, 'enterSession')).viewerWaits).toBe('session_not_begun')
  })

  it('Kring keeps one clock for all, and lets it be stretched, stopped and taken up again', async () => {
    const room = hands(world, await circle())
    dataOf(await room.role(anna, 'PRESENTER', bea))
    expect(reasonOf(await room.tryTo(cas, 'startSession'))).toBe('facilitator_only')
    const begun = await room.do(anna, 'startSession')
    expect(begun.clock).toMatchObject({ remainingSeconds: 300, phaseSeconds: 300, still: null })
    world.later(2)
    expect((await room.see(cas)).clock).toEqual((await room.see(bea)).clock)
    expect((await room.see(cas)).clock?.remainingSeconds).toBe(180)
    expect(reasonOf(await room.time(cas, 5))).toBe('facilitator_only')
    dataOf(await room.time(anna, 5))
    expect((await room.see(cas)).clock?.remainingSeconds).toBe(480)
    dataOf(await room.time(anna, -2))
    // anyone, without a reason
    const still = await room.do(cas, 'timeOut')
    expect(still).toMatchObject({
      state: 'PAUSED',
      clock: { still: 'TIME_OUT', phaseEndsAt: null, remainingSeconds: 360 },
    })
    expect(reasonOf(await room.say(bea, 'STATEMENT'))).toBe('clock_stands_still')
    world.later(30)
    expect((await room.see(anna)).clock?.remainingSeconds).toBe(360)
    expect(reasonOf(await room.tryTo(cas, 'resumeSession'))).toBe('facilitator_only')
    expect((await room.do(anna, 'resumeSession')).clock?.remainingSeconds).toBe(360)
    world.later(1)
    expect((await room.see(anna)).clock?.remainingSeconds).toBe(300)
    // who asked for the time-out is written nowhere
    const { rows } = await world.house.database.pool.query<{ columns: string[] }>(
      `select array_agg(column_name::text) as columns from information_schema.columns where table_name = 'circle_session'`,
    )
    expect(rows[0]?.columns.filter((column) => /still|stopped/.test(column)).sort()).toEqual([
      'still',
      'still_ms',
      'still_since',
    ])
  })

  it('Kring goes on by the facilitator, by anyone when time is up and a fifth more, and once for two taps', async () => {
    const room = hands(world, await circle())
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    expect(reasonOf(await room.goOn(cas))).toBe('facilitator_only')
    world.later(5.9)
    expect((await room.see(cas)).viewerMayGoOn).toBe(false)
    world.later(0.2)
    const { step } = await room.see(cas)
    const both = await Promise.all([1, 2].map(() => room.goOnFrom(cas, step)))
    expect(both.map((one) => dataOf(one).goOn.phase?.key)).toEqual(['exploration', 'exploration'])
    expect((await room.see(anna)).step).toBe(step + 1)
  })

  it('Kring shows what was written individually together, when the phase ends', async () => {
    const room = hands(world, await circle())
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    dataOf(await room.goOn(anna))
    dataOf(await room.goOn(anna))
    const hers = dataOf(await room.say(cas, 'FORMULATION', 'Het gaat om ruimte.')).contribute
    expect(hers.hidden).toBe(true)
    expect(reasonOf(await room.say(anna, 'FORMULATION', 'Het gaat om tijd. En om rust.'))).toBe('too_many_sentences')
    const seen = await room.see(bea)
    expect(JSON.stringify(seen)).not.toContain('ruimte')
    expect(seen.hiddenContributions).toBe(1)
    expect(codeOf(await room.say(bea, 'FORMULATION', 'Ja', { about: hers.id }))).toBe('NOT_FOUND')
    dataOf(await room.goOn(anna))
    expect((await room.see(bea)).contributions.map((one) => one.body)).toEqual(['Het gaat om ruimte.'])
  })

  it('Kring takes a text once from two devices, and gives it back from the first send', async () => {
    const room = hands(world, await circle())
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    const clientKey = key()
    const sends = await Promise.all([1, 2, 3].map(() => room.say(bea, 'STATEMENT', 'Mijn vraag', { clientKey })))
    expect(new Set(sends.map((one) => dataOf(one).contribute.id)).size).toBe(1)
    dataOf(await room.goOn(anna))
    // a send that waited for a connection, after the room went on
    expect(dataOf(await room.say(bea, 'STATEMENT', 'Mijn vraag', { clientKey })).contribute.body).toBe('Mijn vraag')
    expect((await room.see(cas)).contributions).toHaveLength(1)
  })

  it('Kring lets a text be taken back while its phase runs', async () => {
    const room = hands(world, await circle())
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    const one = dataOf(await room.say(bea, 'STATEMENT', 'Te snel gezegd')).contribute.id
    expect(codeOf(await world.as(cas).query(doc.withdraw, { id: one }))).toBe('NOT_FOUND')
    await run(bea, doc.withdraw, { id: one })
    const { rows } = await world.house.database.pool.query('select from contribution where public_id = $1', [one])
    expect([(await room.see(cas)).contributions, rows]).toEqual([[], []])
    const two = dataOf(await room.say(bea, 'STATEMENT', 'Beter gezegd')).contribute.id
    dataOf(await room.goOn(anna))
    expect(reasonOf(await world.as(bea).query(doc.withdraw, { id: two }))).toBe('phase_is_over')
  })

  it('Kring lets a late comer see all, and another take over when the facilitator is gone', async () => {
    const { id, session } = dataOf(await open([bea, cas, dik])).openIntervision
    const room = hands(world, { id, session: session?.id ?? '' })
    for (const person of [bea, cas]) await run(person, doc.answer, { id, answer: 'ACCEPT' })
    for (const person of [anna, bea, cas]) {
      await run(person, doc.agree, { id })
      await room.do(person, 'enterSession')
    }
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    dataOf(await room.say(bea, 'STATEMENT', 'Hoe begin ik?'))
    expect(codeOf(await room.say(dik, 'QUESTION', 'Mag ik?'))).toBe('NOT_FOUND')
    await run(dik, doc.answer, { id, answer: 'ACCEPT' })
    await run(dik, doc.agree, { id })
    expect((await room.do(dik, 'enterSession')).contributions.map((one) => one.body)).toEqual(['Hoe begin ik?'])
    expect(reasonOf(await room.tryTo(dik, 'takeOver'))).toBe('facilitator_is_there')
    world.later(2)
    await room.do(dik, 'enterSession')
    const circleNow = await room.seeCircle(dik)
    expect(circleNow?.participants.filter((one) => one.here).map((one) => one.person.id)).toEqual([dik.publicId])
    expect((await room.see(dik)).viewerMayTakeOver).toBe(true)
    expect(reasonOf(await room.tryTo(bea, 'takeOver'))).toBe('presenter_not_facilitator')
    expect((await room.do(dik, 'takeOver')).facilitator?.id).toBe(dik.publicId)
    expect((await room.see(bea)).facilitator?.id).toBe(dik.publicId)
    // and hands it on
    dataOf(await room.role(dik, 'FACILITATOR', cas))
    expect(dataOf(await room.goOn(cas)).goOn.phase?.key).toBe('exploration')
  })

  it('Kring lets the presenter end at any time, and writes down who was there', async () => {
    const made = await circle({ keep: 'DAYS_30' })
    const room = hands(world, made)
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    dataOf(await room.say(bea, 'STATEMENT', 'Ik wil stoppen'))
    world.later(25)
    expect(reasonOf(await room.tryTo(cas, 'endSession'))).toBe('presenter_or_facilitator')
    const ended = await room.do(bea, 'endSession')
    expect(ended).toMatchObject({ state: 'ENDED', phase: null, clock: null })
    expect(Date.parse(ended.readableUntil ?? '') - world.now().getTime()).toBe(30 * 86_400_000)
    expect(ended.attendance).toHaveLength(3)
    expect(reasonOf(await room.say(bea, 'STATEMENT'))).toBe('session_ended')
    const { rows } = await world.house.database.pool.query<{ n: number }>('select count(*)::int as n from attendance')
    expect(rows[0]?.n, 'attendance is each person’s own: without a viewer nothing is seen').toBe(0)
  })

  it('Kring gives the presenter a summary, and each their own notes, for nobody else', async () => {
    const made = await circle()
    const room = hands(world, made)
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    dataOf(await room.say(bea, 'STATEMENT', 'Hoe zeg ik nee?'))
    for (const _ of [1, 2, 3]) dataOf(await room.goOn(anna))
    const advice = dataOf(await room.say(cas, 'ADVICE', 'Slaap er een nacht over')).contribute.id
    expect(reasonOf(await room.say(bea, 'CHOICE', '', { about: advice }))).toBe('mark_needed')
    dataOf(await room.say(bea, 'CHOICE', '', { about: advice, mark: 'APPEALS' }))
    const { summary } = await room.see(bea)
    expect(summary.find((one) => one.output === 'question')?.text).toBe('Hoe zeg ik nee?')
    expect(summary.find((one) => one.output === 'advice')?.text).toBe('Slaap er een nacht over')
    await run(bea, doc.summary, { id: made.session, output: 'advice', text: 'Ik wacht een nacht.' })
    await run(cas, doc.notes, { id: made.session, text: 'Zelf ook eens wachten' })
    expect((await room.see(bea)).summary.find((one) => one.output === 'advice')).toMatchObject({
      text: 'Ik wacht een nacht.',
      edited: true,
    })
    expect((await room.see(cas)).notes).toBe('Zelf ook eens wachten')
    expect(JSON.stringify(await room.see(anna))).not.toMatch(/Ik wacht|Zelf ook/)
    expect(reasonOf(await world.as(cas).query(doc.summary, { id: made.session, output: 'advice', text: 'x' }))).toBe(
      'presenter_only',
    )
  })

  it('Kring goes back when the advice did not help, but no more than twice', async () => {
    const room = hands(world, await circle({ method: 'problem_loop' }))
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    const toReaction = async () => {
      while ((await room.see(anna)).phase?.key !== 'reaction') dataOf(await room.goOn(anna))
    }
    for (const loops of [1, 2, 3]) {
      await toReaction()
      expect(reasonOf(await room.goBack(bea))).toBe(loops === 3 ? 'no_more_loops' : 'say_why_first')
      expect(reasonOf(await room.say(bea, 'CHOICE', '', { mark: 'NOT_YET' }))).toBe('say_why_first')
      dataOf(await room.say(bea, 'CHOICE', 'Dat deed ik al', { mark: 'NOT_YET' }))
      const answered = await room.goBack(bea)
      if (loops === 3) expect(reasonOf(answered)).toBe('no_more_loops')
      else expect(dataOf(answered).goBack).toMatchObject({ loops, phase: { key: 'questions' } })
    }
  })

  it('Kring gives each a turn, passes those who want to, and leaves an optional phase out', async () => {
    const room = hands(world, await makeCircle(world, { people: [anna, bea, cas, dik], method: 'sf_team' }))
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    dataOf(await room.goOn(anna))
    dataOf(await room.goOn(anna))
    expect((await room.see(bea)).turn?.id).toBe(cas.publicId)
    expect(reasonOf(await room.say(dik, 'QUESTION', 'Nu ik?'))).toBe('not_your_turn')
    expect((await room.do(cas, 'passTurn')).turn?.id).toBe(dik.publicId)
    dataOf(await room.say(dik, 'QUESTION', 'Wat werkte al?'))
    expect((await room.see(bea)).turn).toBeNull()
    expect((await room.see(bea)).contributions).toHaveLength(1)
    expect(reasonOf(await room.skip(anna))).toBe('phase_not_optional')
  })

  it('Kring thinks along over days as well', async () => {
    const room = hands(world, await circle({ form: 'OVER_DAYS' }))
    dataOf(await room.role(anna, 'PRESENTER', bea))
    expect((await room.do(anna, 'startSession')).clock?.phaseSeconds).toBe(2 * 86_400)
    world.later(60 * 20)
    expect((await room.see(cas)).viewerMayTakeOver).toBe(false)
    dataOf(await room.say(bea, 'STATEMENT', 'Een vraag voor de week'))
    dataOf(await room.time(anna, -60 * 24))
    expect((await room.see(cas)).clock?.remainingSeconds).toBe(4 * 3600)
  })

  it('Kring proposes who leads the next session, and lets it be planned', async () => {
    const made = await circle()
    const room = hands(world, made)
    dataOf(await room.role(anna, 'PRESENTER', bea))
    await room.do(anna, 'startSession')
    await room.do(bea, 'endSession')
    const plan = { intervision: made.id, method: 'incident', clientKey: key() }
    const planned = await run<{ planSession: Seen }>(cas, doc.plan, { input: plan })
    expect(planned.planSession.facilitator?.id).toBe(bea.publicId)
    expect(await run(cas, doc.plan, { input: plan })).toEqual(planned)
    expect(reasonOf(await world.as(cas).query(doc.plan, { input: { ...plan, clientKey: key() } }))).toBe(
      'session_planned_already',
    )
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
