// Every method, phase by phase, through the front door: each wrong contribution is refused, each right one is taken. What is
// right comes from the method's data alone, not from the code that enforces it.
import { refusals } from '@kring/words/en/refusals'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Built } from '../../test/build.ts'
import { codeOf, dataOf, key } from '../../test/helpers.ts'
import { makeWorld, type World } from '../../test/world.ts'
import { doc, hands, makeCircle, type Seen } from './builder.ts'
import type { Method, Phase } from './method.ts'
import { methodsOf } from './methods.ts'

const methods = [...methodsOf({ methods: '/nonexistent' }).values()]
const kinds = [
  'statement',
  'question',
  'answer',
  'reflection',
  'advice',
  'affirmation',
  'formulation',
  'choice',
  'evaluation',
] as const

/** The letters that a role has, as the sheet defines them. */
function lettersOf(method: Method, who: { presenter: boolean; previous: boolean; facilitator: boolean }): string[] {
  const member = !who.presenter && (!who.facilitator || method.facilitator_takes_part)
  return ['A', who.presenter && 'P', who.previous && 'previous', who.facilitator && 'F', member && 'G'].filter(
    (letter) => typeof letter === 'string',
  )
}
const rightFor = (phase: Phase, letters: readonly string[]): string[] => [
  ...new Set(
    phase.speak.flatMap((letter) =>
      letter !== 'I' && letters.includes(letter) ? (phase.kind[letter] ?? phase.kind.A ?? []) : [],
    ),
  ),
]

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())

describe.each(methods)('the method $key', (method) => {
  let people: Built[]
  let circle: { id: string; session: string }
  let room: ReturnType<typeof hands>
  let previous: Built | null = null

  beforeAll(async () => {
    const team = await world.team()
    const size = Math.min(method.people.max, method.presenter === 'turns' ? 3 : 4)
    people = []
    for (let index = 0; index < size; index++) people.push(await world.person({ team }))
    circle = await makeCircle(world, { people, method: method.key })
    room = hands(world, circle)
    if (method.phases.some((phase) => phase.speak.includes('previous'))) await holdAnEarlierOne()
  })
  /** A short session before this one, so that somebody can look back. */
  async function holdAnEarlierOne() {
    const [first, second] = people as [Built, Built]
    previous = second
    dataOf(await room.role(first, 'PRESENTER', second))
    await room.do(first, 'startSession')
    await room.do(second, 'endSession')
    const { planSession } = dataOf(
      await world.as(first).query<{ planSession: Seen }>(doc.plan, {
        input: { intervision: circle.id, method: method.key, facilitator: first.publicId, clientKey: key() },
      }),
    )
    circle = { id: circle.id, session: planSession.id }
    room = hands(world, circle)
    for (const person of people) {
      world.later(1 / 60)
      await room.do(person, 'enterSession')
    }
  }

  const nameOf = (person: Built) => people.indexOf(person)
  /** What a choice is about, and what it says of it. */
  async function choiceIn(phase: Phase, who: Built): Promise<object> {
    const mark = phase.choose?.marks.at(-1)?.toUpperCase()
    if (!phase.choose?.from) return { mark }
    const { contributions } = await room.see(who)
    const from = contributions.filter((one) => one.phase === phase.choose?.from && one.kind !== 'CHOICE')
    const taken = contributions
      .filter((one) => one.kind === 'CHOICE' && one.author.id === who.publicId)
      .map((one) => one.about)
    return { mark, about: from.find((one) => !taken.includes(one.id))?.id }
  }

  it('Kring refuses each wrong contribution and takes each right one, phase by phase', async () => {
    const [facilitator, other] = people as [Built, Built]
    if (method.presenter !== 'chosen')
      dataOf(await room.role(facilitator, 'PRESENTER', method.presenter === 'turns' ? facilitator : other))
    let state = await room.do(facilitator, 'startSession')
    const passed: string[] = []
    while (state.state === 'RUNNING' && state.phase) {
      const phase = method.phases.find((one) => one.key === state.phase?.key)
      if (!phase) throw new Error(state.phase.key)
      passed.push(phase.key)
      const roles = people.map((person) => ({
        person,
        right: rightFor(
          phase,
          lettersOf(method, {
            presenter: state.presenter?.id === person.publicId,
            previous: previous === person,
            facilitator: person === facilitator,
          }),
        ),
      }))
      const said = (await room.see(facilitator)).contributions.length
      // the wrong ones: nothing of them is kept
      for (const { person, right } of roles.slice(0, 3)) {
        const wrong = kinds.filter((one) => !right.includes(one))
        const answers = await room.sayAll(person, wrong)
        for (const kind of wrong) {
          const { code, reason } = answers.get(kind)?.errors?.[0]?.extensions ?? {}
          expect(code, `${phase.key}: ${kind} by ${nameOf(person)}`).toBe('FORBIDDEN')
          expect(Object.keys(refusals)).toContain(reason)
          if (kind === 'advice' && !Object.values(phase.kind).flat().includes('advice'))
            expect(reason).toMatch(/advice/)
        }
      }
      expect((await room.see(facilitator)).contributions.length).toBe(said)
      // who may begin goes first; where people speak in turn the seats are the order
      const starters = roles.filter(({ person }) => {
        const presenter = state.presenter?.id === person.publicId
        return phase.starts === 'P'
          ? presenter
          : phase.starts === 'G'
            ? !presenter && (person !== facilitator || method.facilitator_takes_part)
            : false
      })
      if (starters.length) {
        const [late] = roles.filter((one) => !starters.includes(one) && one.right.length)
        if (late) {
          const kind = late.right[0] ?? ''
          const early = await room.say(
            late.person,
            kind.toUpperCase(),
            'Te vroeg',
            kind === 'choice' ? await choiceIn(phase, late.person) : {},
          )
          expect(['presenter_first', 'questions_first']).toContain(early.errors?.[0]?.extensions.reason)
        }
      }
      for (const { person, right } of [...starters, ...roles.filter((one) => !starters.includes(one))])
        for (const kind of right) {
          const more = kind === 'choice' ? await choiceIn(phase, person) : {}
          if (kind === 'choice' && phase.choose?.from && !('about' in more && more.about)) continue
          const answered = await room.say(
            person,
            kind.toUpperCase(),
            `${kind} in ${phase.key} van ${nameOf(person)}`,
            more,
          )
          expect(
            codeOf(answered),
            `${phase.key}: ${kind} by ${nameOf(person)} ${JSON.stringify(answered.errors?.[0]?.extensions)}`,
          ).toBeNull()
          expect(answered.data.contribute.hidden).toBe(phase.speak.includes('I'))
          const most = phase.max_per_person[kind as keyof typeof phase.max_per_person]
          if (most !== undefined) await fill(phase, person, kind, most)
        }
      await checkHidden(phase, roles)
      const next = await room.goOn(facilitator)
      // a tie between cases, or a case of the facilitator’s own, leaves it to the facilitator
      if (/^presenter_/.test(next.errors?.[0]?.extensions.reason ?? '')) {
        dataOf(await room.role(facilitator, 'PRESENTER', other))
        state = dataOf(await room.goOn(facilitator)).goOn
      } else state = dataOf(next).goOn
    }
    const turns = method.presenter === 'turns' ? people.length : 1
    const once = method.phases.map((phase) => phase.key)
    const from = method.turns_from ? once.slice(once.indexOf(method.turns_from)) : []
    expect(passed).toEqual([...once, ...Array.from({ length: turns - 1 }, () => from).flat()])
    expect(state.state).toBe('ENDED')
  }, 240_000)

  /** As many as the method lets, and not one more. */
  async function fill(phase: Phase, person: Built, kind: string, most: number) {
    for (let count = 1; count <= most; count++) {
      const more = kind === 'choice' ? await choiceIn(phase, person) : {}
      const answered = await room.say(person, kind.toUpperCase(), `nog een ${kind} van ${nameOf(person)}`, more)
      const reason = answered.errors?.[0]?.extensions.reason ?? null
      if (count < most) expect(reason).toBeNull()
      else expect(['enough_now', 'not_your_turn']).toContain(reason)
    }
  }

  /** Individual ones are the writer's alone until the phase ends; others are everyone's at once. */
  async function checkHidden(phase: Phase, roles: { person: Built; right: string[] }[]) {
    const writers = roles.filter(({ right }) => right.length)
    for (const { person } of roles) {
      const seen = await room.see(person)
      const here = seen.contributions.filter((one) => one.step === seen.step)
      const others = here.filter((one) => one.author.id !== person.publicId)
      if (phase.speak.includes('I')) {
        expect(others).toEqual([])
        expect(seen.hiddenContributions).toBe(writers.filter((writer) => writer.person !== person).length)
      } else if (writers.some((writer) => writer.person !== person)) expect(others.length).toBeGreaterThan(0)
    }
  }
})
