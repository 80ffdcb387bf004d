import type { Built } from '../../test/build.ts'
import { dataOf, key } from '../../test/helpers.ts'
import type { World } from '../../test/world.ts'

/** What a room looks like from outside: documents that the stories send. */
const session = `id state step loops viewerRole viewerWaits viewerMayGoOn viewerMaySkip viewerMayGoBack viewerMayEnd viewerMayTakeOver hiddenContributions notes startsAt readableUntil
  method { key } phase { key } nextPhase { key } presenter { id } facilitator { id } timekeeper { id } turn { id } viewerMay { kind left } attendance { id } summary { output text edited }
  clock { serverNow phaseStartedAt phaseEndsAt remainingSeconds phaseSeconds still anyoneGoesOnAt }
  contributions { id kind body author { id } mine phase step hidden about mark viewerMayWithdraw }`
const circle = `id name audience { kind name } language form videoUrl keep viewerMayKeep calendarUrl viewer { state agreedAt } participants { person { id } role agreed here } invited { id }
  proposedTimes { at mine } session { ${session} }`
export const doc = {
  open: `mutation ($input: OpenIntervisionInput!) { openIntervision(input: $input) { ${circle} } }`,
  answer: `mutation ($id: ID!, $answer: InvitationAnswer!, $at: DateTime) { answerInvitation(intervision: $id, answer: $answer, at: $at) { ${circle} } }`,
  agree: `mutation ($id: ID!) { agreeToGroundRules(intervision: $id) { id viewer { agreedAt } } }`,
  leave: `mutation ($id: ID!) { leaveIntervision(intervision: $id) }`,
  invite: `mutation ($id: ID!, $people: [ID!]!) { invite(intervision: $id, people: $people) { ${circle} } }`,
  keep: `mutation ($id: ID!, $keep: RecordKeeping!) { keepRecords(intervision: $id, keep: $keep) { keep } }`,
  circle: `query ($id: ID!) { node(id: $id) { ... on Intervision { ${circle} pastSessions { edges { node { ${session} } } } nextFacilitator { id } } } }`,
  circles: `query { intervisions { edges { node { ${circle} } } } }`,
  plan: `mutation ($input: PlanSessionInput!) { planSession(input: $input) { ${session} } }`,
  role: `mutation ($id: ID!, $role: IntervisionRole!, $person: ID!) { giveRole(session: $id, role: $role, person: $person) { ${session} } }`,
  say: `mutation ($input: ContributeInput!) { contribute(input: $input) { id kind body hidden mine about mark } }`,
  goOn: `mutation ($id: ID!, $step: Int!) { goOn(session: $id, step: $step) { ${session} } }`,
  skip: `mutation ($id: ID!, $step: Int!) { skipPhase(session: $id, step: $step) { ${session} } }`,
  goBack: `mutation ($id: ID!, $step: Int!) { goBack(session: $id, step: $step) { ${session} } }`,
  time: `mutation ($id: ID!, $minutes: Int!) { changeTime(session: $id, minutes: $minutes) { ${session} } }`,
  pass: `mutation ($id: ID!, $person: ID) { passTurn(session: $id, person: $person) { ${session} } }`,
  withdraw: `mutation ($id: ID!) { withdrawContribution(contribution: $id) }`,
  notes: `mutation ($id: ID!, $text: String!) { keepNotes(session: $id, text: $text) { notes } }`,
  summary: `mutation ($id: ID!, $output: ID!, $text: String!) { keepSummary(session: $id, output: $output, text: $text) { summary { output text edited } } }`,
  remove: `mutation ($id: ID!) { removeRecord(session: $id) }`,
  search: `query ($query: String, $method: ID, $topic: ID, $from: Date, $until: Date) { searchCircles(query: $query, method: $method, topic: $topic, from: $from, until: $until) {
    edges { node { session method { key } intervision { id name } contribution { id body mine } snippet { text hit } topics { key } heldAt } } } }`,
  simple: (verb: string) => `mutation ($id: ID!) { ${verb}(session: $id) { ${session} } }`,
}

/** The reason code of a refusal, or null. */
export const reasonOf = (answered: { errors?: { extensions: { reason?: string } }[] }) =>
  answered.errors?.[0]?.extensions.reason ?? null

export type Seen = {
  id: string
  state: string
  step: number
  loops: number
  viewerRole: string
  viewerWaits: string | null
  viewerMayGoOn: boolean
  viewerMayTakeOver: boolean
  hiddenContributions: number
  notes: string
  readableUntil: string | null
  phase: { key: string } | null
  presenter: { id: string } | null
  facilitator: { id: string } | null
  turn: { id: string } | null
  viewerMay: { kind: string; left: number | null }[]
  attendance: { id: string }[]
  summary: { output: string; text: string; edited: boolean }[]
  clock: {
    serverNow: string
    phaseEndsAt: string | null
    remainingSeconds: number
    phaseSeconds: number
    still: string | null
  } | null
  contributions: {
    id: string
    kind: string
    body: string
    author: { id: string }
    hidden: boolean
    phase: string
    step: number
    about: string | null
  }[]
}
export type SeenCircle = {
  id: string
  name: string
  videoUrl: string | null
  keep: string
  viewerMayKeep: boolean
  calendarUrl: string | null
  viewer: { state: string; agreedAt: string | null }
  participants: { person: { id: string }; role: string; agreed: boolean; here: boolean }[]
  invited: { id: string }[]
  proposedTimes: { at: string; mine: boolean }[]
  session: Seen | null
}
export type Given = {
  method?: string
  people: Built[]
  form?: string
  keep?: string
  startsAt?: string
  topics?: string[]
  name?: string
  language?: string
}

/** A circle whose first person opened it and whose others accepted, agreed and are in; not yet begun. */
export async function makeCircle(world: World, given: Given) {
  const [opener, ...others] = given.people
  if (!opener) throw new Error('a circle needs people')
  const run = async <Data>(who: Built, query: string, variables: object) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const opened = await run<{ openIntervision: SeenCircle }>(opener, doc.open, {
    input: {
      name: given.name ?? 'Kring van dinsdag',
      people: others.map((person) => person.publicId),
      method: given.method ?? 'five_step',
      form: given.form ?? 'TOGETHER',
      keep: given.keep,
      startsAt: given.startsAt,
      topics: given.topics,
      language: given.language ?? 'nl',
      clientKey: key(),
    },
  })
  const { id, session } = opened.openIntervision
  if (!session) throw new Error('a circle opens with a session')
  for (const person of others) await run(person, doc.answer, { id, answer: 'ACCEPT' })
  for (const person of given.people) {
    await run(person, doc.agree, { id })
    // seats are taken one after the other
    world.later(1 / 60)
    await run(person, doc.simple('enterSession'), { id: session.id })
  }
  return { id, session: session.id }
}

/** Everyone's hands in one room: what a story does, who does it, and what is seen. */
export function hands(world: World, circle: { id: string; session: string }) {
  // one session for each, as on one device
  const doors = new Map<Built, ReturnType<World['as']>>()
  const as = (who: Built) => {
    const door = doors.get(who) ?? world.as(who)
    doors.set(who, door)
    return door
  }
  const send = <Data>(who: Built, query: string, variables: object) => as(who).query<Data>(query, variables)
  const see = async (who: Built): Promise<Seen> => {
    const { node } = dataOf(await send<{ node: SeenCircle | null }>(who, doc.circle, { id: circle.id }))
    if (!node?.session) throw new Error('nothing is seen')
    return node.session
  }
  return {
    send,
    see,
    seeCircle: async (who: Built) =>
      dataOf(await send<{ node: SeenCircle | null }>(who, doc.circle, { id: circle.id })).node,
    do: async (who: Built, verb: string): Promise<Seen> =>
      Object.values(dataOf(await send<Record<string, Seen>>(who, doc.simple(verb), { id: circle.session })))[0]!,
    tryTo: (who: Built, verb: string) => send(who, doc.simple(verb), { id: circle.session }),
    say: (who: Built, kind: string, body = 'Een gewone zin', more: object = {}) =>
      send<{ contribute: { id: string; hidden: boolean; body: string } }>(who, doc.say, {
        input: { session: circle.session, kind, body, clientKey: key(), ...more },
      }),
    /** One of each kind, none waiting for another; what came of each by its kind. */
    sayAll: async (who: Built, kinds: readonly string[]) => {
      await as(who).cookies()
      const answers = await Promise.all(
        kinds.map(async (kind) => {
          const input = {
            session: circle.session,
            kind: kind.toUpperCase(),
            body: 'Dit hoort hier niet',
            clientKey: key(),
          }
          return [kind, await as(who).query(doc.say, { input })] as const
        }),
      )
      return new Map(answers)
    },
    goOn: async (who: Built) =>
      send<{ goOn: Seen }>(who, doc.goOn, { id: circle.session, step: (await see(who)).step }),
    goOnFrom: (who: Built, step: number) => send<{ goOn: Seen }>(who, doc.goOn, { id: circle.session, step }),
    goBack: async (who: Built) =>
      send<{ goBack: Seen }>(who, doc.goBack, { id: circle.session, step: (await see(who)).step }),
    skip: async (who: Built) =>
      send<{ skipPhase: Seen }>(who, doc.skip, { id: circle.session, step: (await see(who)).step }),
    time: (who: Built, minutes: number) => send<{ changeTime: Seen }>(who, doc.time, { id: circle.session, minutes }),
    role: (who: Built, role: string, person: Built) =>
      send<{ giveRole: Seen }>(who, doc.role, { id: circle.session, role, person: person.publicId }),
  }
}
