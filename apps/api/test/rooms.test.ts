// A room is closed: every role is tried against every query, mutation and subscription that leads into one, and finds what it
// would find if the room had never been. A new field into rooms without a door here fails.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doc, hands, makeCircle } from '../src/intervision/builder.ts'
import type { Built } from './build.ts'
import { dataOf, key } from './helpers.ts'
import { fieldsIntoRooms } from './leads.ts'
import { openSocket } from './socket.ts'
import { makeWorld, type World } from './world.ts'

const word = 'kringgeheimpje'
type Room = { id: string; session: string; contribution: string; person: string }
type Try = (room: Room) => { query: string; variables?: object }

const verb =
  (name: string, more = '', selection = '{ id }'): Try =>
  (room) => ({
    query: `mutation ($id: ID!) { ${name}(session: $id${more}) ${selection} }`,
    variables: { id: room.session },
  })
const ofCircle =
  (name: string, more = '', selection = '{ id name }'): Try =>
  (room) => ({
    query: `mutation ($id: ID!) { ${name}(intervision: $id${more}) ${selection} }`,
    variables: { id: room.id },
  })

/** What names one room: must say NOT_FOUND, in the very bytes it says so of a room that never was. */
const named: Record<string, Try> = {
  'Mutation.editIntervision': (room) => ({
    query: 'mutation ($input: EditIntervisionInput!) { editIntervision(input: $input) { name } }',
    variables: { input: { intervision: room.id, name: 'Overgenomen kring' } },
  }),
  'Mutation.invite': (room) => ({ query: doc.invite, variables: { id: room.id, people: [room.person] } }),
  'Mutation.answerInvitation': (room) => ({ query: doc.answer, variables: { id: room.id, answer: 'ACCEPT' } }),
  'Mutation.leaveIntervision': ofCircle('leaveIntervision', '', ''),
  'Mutation.agreeToGroundRules': ofCircle('agreeToGroundRules'),
  'Mutation.keepRecords': ofCircle('keepRecords', ', keep: DAYS_30'),
  'Mutation.planSession': (room) => ({
    query: doc.plan,
    variables: { input: { intervision: room.id, method: 'basic', clientKey: key() } },
  }),
  'Mutation.moveSession': verb('moveSession', ', startsAt: "2026-12-01T19:00:00Z"'),
  'Mutation.changeMethod': verb('changeMethod', ', method: "basic"'),
  'Mutation.describeSession': verb('describeSession', ', questionType: ETHICS'),
  'Mutation.giveRole': (room) => ({
    query: doc.role,
    variables: { id: room.session, role: 'PRESENTER', person: room.person },
  }),
  'Mutation.takeOver': verb('takeOver'),
  'Mutation.enterSession': verb('enterSession', '', '{ id contributions { body } }'),
  'Mutation.startSession': verb('startSession'),
  'Mutation.goOn': verb('goOn', ', step: 1'),
  'Mutation.skipPhase': verb('skipPhase', ', step: 1'),
  'Mutation.goBack': verb('goBack', ', step: 1'),
  'Mutation.changeTime': verb('changeTime', ', minutes: 5'),
  'Mutation.pauseSession': verb('pauseSession'),
  'Mutation.timeOut': verb('timeOut'),
  'Mutation.resumeSession': verb('resumeSession'),
  'Mutation.endSession': verb('endSession'),
  'Mutation.contribute': (room) => ({
    query: doc.say,
    variables: {
      input: {
        session: room.session,
        kind: 'STATEMENT',
        body: 'Van buiten',
        about: room.contribution,
        clientKey: key(),
      },
    },
  }),
  'Mutation.withdrawContribution': (room) => ({ query: doc.withdraw, variables: { id: room.contribution } }),
  'Mutation.passTurn': verb('passTurn'),
  'Mutation.keepNotes': verb('keepNotes', ', text: "Van buiten"', '{ notes }'),
  'Mutation.keepSummary': verb('keepSummary', ', output: "question", text: "Van buiten"', '{ notes }'),
  'Mutation.removeRecord': verb('removeRecord', '', ''),
  'Mutation.bringLearning': verb('bringLearning', ', learning: "p_AAAAAAAAAAAAAAAAAAAA", on: true'),
  'Mutation.writeLearning': (room) => ({
    query: 'mutation ($input: LearningInput!) { writeLearning(input: $input) { __typename } }',
    variables: {
      input: {
        session: room.session,
        title: 'Wat ik van buiten leerde',
        insight: 'Van buiten is er niets te zien.',
        whatIWillTry: 'Niets',
      },
    },
  }),
}
/** What names none: gives the viewer’s own, and so nothing of this room. */
const open: Record<string, Try> = {
  'Notification.intervision': () => ({
    query:
      '{ notifications { edges { node { kind post { id } intervision { id name session { contributions { body } } } } } } }',
  }),
  'Query.intervisions': () => ({ query: doc.circles }),
  'Query.searchCircles': () => ({ query: doc.search, variables: { query: word } }),
  'Mutation.openIntervision': (room) => ({
    query: doc.open,
    variables: {
      input: { name: 'Een eigen kring', people: [room.person], method: 'basic', form: 'VIDEO', clientKey: key() },
    },
  }),
}
/** An answer without where in the document a fault stands: the first run of a document, not yet compiled, does not say it. */
const textOf = (answered: unknown) =>
  JSON.stringify(answered, (name, value) => (name === 'locations' ? undefined : value))
const live = ['Subscription.intervisionChanged']

describe('a room', () => {
  let world: World
  let inside: Built[]
  let room: Room
  let absent: Room
  const outside: Record<string, Built | null> = { stranger: null }

  beforeAll(async () => {
    world = await makeWorld()
    const team = await world.team()
    inside = [await world.person({ team }), await world.person({ team }), await world.person({ team })]
    const [anna, bea] = inside as [Built, Built]
    outside.colleague = await world.person({ team })
    outside.coach = await world.person({ roles: ['COACH'] })
    outside.steward = await world.person({ roles: ['STEWARD'], team })
    outside.partner = await world.person({ roles: ['SHIELD'] })
    outside.former = await world.person({ team })
    const circle = await makeCircle(world, { people: [...inside, outside.former], name: `Kring ${word}` })
    const hand = hands(world, circle)
    dataOf(await hand.role(anna, 'PRESENTER', bea))
    await hand.do(anna, 'startSession')
    const { contribute } = dataOf(await hand.say(bea, 'STATEMENT', `Wat ${word} mij deed`))
    dataOf(await world.as(outside.former).query(doc.leave, { id: circle.id }))
    room = { ...circle, contribution: contribute.id, person: (await world.person({ team })).publicId }
    absent = {
      id: 'i_AAAAAAAAAAAAAAAAAAAA',
      session: 'm_AAAAAAAAAAAAAAAAAAAA',
      contribution: 'd_AAAAAAAAAAAAAAAAAAAA',
      person: room.person,
    }
    await world.settle()
  })
  afterAll(() => world.close())

  it('Kring has a door here for every field that leads into a room', () => {
    const doors = [...Object.keys(named), ...Object.keys(open), ...live]
    expect(fieldsIntoRooms(world).filter((field) => !doors.includes(field))).toEqual([])
  })

  it('Kring shows the room to those who are in it: the test would see it', async () => {
    const [, bea] = inside as [Built, Built]
    for (const name of ['Query.intervisions', 'Query.searchCircles'] as const) {
      const { query, variables } = open[name]!(room)
      const text = JSON.stringify(await world.as(bea).query(query, variables))
      // a talk that goes on is not among the past ones
      expect(text.includes(word), name).toBe(name === 'Query.intervisions')
    }
    expect(JSON.stringify(await world.as(bea).query(doc.circle, { id: room.id }))).toContain(`Wat ${word}`)
  })

  it.each(Object.keys({ ...named, ...open }))('Kring gives nothing away through %s', async (name) => {
    for (const [role, person] of Object.entries(outside)) {
      const ask = async (which: Room) => {
        const { query, variables } = (named[name] ?? open[name])!(which)
        return textOf(await world.as(person).query(query, variables))
      }
      const text = await ask(room)
      for (const trace of [word, room.id, room.session, room.contribution])
        expect(text.includes(trace), `${role} finds ${trace}`).toBe(false)
      expect(text.includes('INTERNAL'), `${role} meets a fault: ${text}`).toBe(false)
      if (!(name in named)) continue
      expect(text, role).toContain(person ? 'NOT_FOUND' : 'UNAUTHENTICATED')
      expect(text, `${role} could tell it from a room that never was`).toBe(await ask(absent))
    }
  })

  it('Kring gives nothing away by its id, of whatever kind', async () => {
    for (const [role, person] of Object.entries(outside))
      for (const id of [room.id, room.session, room.contribution]) {
        const query = `query ($id: ID!) { node(id: $id) { __typename ... on Intervision { name session { contributions { body } } } } }`
        const text = textOf(await world.as(person).query(query, { id }))
        expect(text, role).toBe(textOf(await world.as(person).query(query, { id: absent.id })))
      }
  })

  it('Kring tells of a room live to those who are in it, and is silent to everyone else', async () => {
    const address = await world.app.listen({ port: 0, host: '127.0.0.1' })
    const [anna, bea, cas] = inside as [Built, Built, Built]
    const sockets: Record<string, Awaited<ReturnType<typeof openSocket>>> = {}
    for (const [role, person] of Object.entries({ anna, cas, ...outside })) {
      if (!person) continue
      const cookie = Object.entries(await world.as(person).cookies()).map((pair) => pair.join('='))
      const socket = await openSocket(address, { cookie: cookie.join('; ') })
      sockets[role] = socket
      await expect
        .poll(() => socket.heard.some(({ type }) => type === 'connection_ack'), { timeout: 20_000 })
        .toBe(true)
      socket.send('1', watch, { id: room.id })
    }
    const heardBy = (role: string) => (sockets[role]?.heard ?? []).filter(({ type }) => type === 'next')
    const allOf = (role: string) => JSON.stringify(sockets[role]?.heard ?? [])
    // both listen once an event reached both
    await expect
      .poll(
        async () => {
          await world.as(bea).query(doc.agree, { id: room.id })
          return heardBy('anna').length > 0 && heardBy('cas').length > 0
        },
        { timeout: 20_000 },
      )
      .toBe(true)
    const hand = hands(world, room)
    dataOf(await hand.say(bea, 'STATEMENT', `Nog eens ${word}`))
    await hand.do(cas, 'timeOut')
    await hand.do(anna, 'resumeSession')
    for (const role of ['anna', 'cas'])
      await expect.poll(() => allOf(role).match(/"SESSION"/g)?.length ?? 0, { timeout: 20_000 }).toBe(2)
    expect(allOf('cas')).toContain(`Nog eens ${word}`)
    // who leaves hears that once, on their other devices, and then nothing
    dataOf(await world.as(cas).query(doc.leave, { id: room.id }))
    dataOf(await hand.say(bea, 'STATEMENT', `Na het afscheid ${word}`))
    await expect.poll(() => allOf('anna').includes('Na het afscheid'), { timeout: 20_000 }).toBe(true)
    await expect.poll(() => allOf('cas').includes('"GONE"'), { timeout: 20_000 }).toBe(true)
    expect(allOf('cas')).not.toContain('Na het afscheid')
    for (const role of Object.keys(outside))
      expect(JSON.stringify(heardBy(role)), role).not.toMatch(/"data"|kringgeheimpje/)
    for (const { socket } of Object.values(sockets)) socket.close()
  })
})

const watch = `subscription ($id: ID!) { intervisionChanged(id: $id) { kind withdrawn contribution { body } intervision { name session { step } } } }`
