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
