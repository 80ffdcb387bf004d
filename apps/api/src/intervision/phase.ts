// Where a session stands and how its clock runs. Arithmetic alone: the moment comes in, nothing is looked up.
import type { Method, Phase } from './method.ts'

/** The part of a session that the clock and the order of phases are made of. Moments in milliseconds. */
export type Standing = {
  state: 'PLANNED' | 'RUNNING' | 'PAUSED' | 'ENDED'
  phase: number
  step: number
  loops: number
  phaseStartedAt: number | null
  phaseMs: number
  stillMs: number
  stillSince: number | null
  still: 'PAUSE' | 'TIME_OUT' | null
  presenterId: number | null
  previousPresenterId: number | null
  presented: readonly number[]
}

/** After the time and this much of it again, anyone may go on. */
const GRACE = 0.2
const MINUTE = 60_000
const DAY = 86_400_000
/** A phase lasts no shorter than this from its start, and no longer than a month. */
const SHORTEST = MINUTE
const LONGEST = 31 * DAY

export const phaseOf = (method: Method, at: Pick<Standing, 'state' | 'phase'>): Phase | null =>
  at.state === 'RUNNING' || at.state === 'PAUSED' ? (method.phases[at.phase] ?? null) : null

/** How long a phase lasts: minutes, or days where a circle thinks along over days. */
export const lengthOf = (phase: Phase, over: { form: string; daysPerPhase: number }): number =>
  over.form === 'OVER_DAYS' ? over.daysPerPhase * DAY : phase.minutes * MINUTE

/** How long the phase has run, without the time that the clock stood still. */
export function ran(at: Standing, now: number): number {
  if (at.phaseStartedAt === null) return 0
  return (at.stillSince ?? now) - at.phaseStartedAt - at.stillMs
}
export const remaining = (at: Standing, now: number) => at.phaseMs - ran(at, now)
/** When the phase is over; null while the clock stands still. */
export const endsAt = (at: Standing): number | null =>
  at.phaseStartedAt === null || at.stillSince !== null ? null : at.phaseStartedAt + at.phaseMs + at.stillMs
/** From when anyone may go on; null while the clock stands still. */
export const anyoneFrom = (at: Standing): number | null => {
  const end = endsAt(at)
  return end === null ? null : end + at.phaseMs * GRACE
}
export const timeIsUp = (at: Standing, now: number) => {
  const from = anyoneFrom(at)
  return from !== null && now >= from
}

const fresh = (at: Standing, method: Method, index: number, over: Over, now: number): Standing => {
  const phase = method.phases[index]
  return {
    ...at,
    state: 'RUNNING',
    phase: index,
    step: at.step + 1,
    phaseStartedAt: now,
    phaseMs: phase ? lengthOf(phase, over) : 0,
    stillMs: 0,
    stillSince: null,
    still: null,
  }
}
type Over = { form: string; daysPerPhase: number }

/** What comes after the present phase: the index of a phase, a new turn, or the end. */
export function after(
  method: Method,
  at: Standing,
  people: readonly number[],
): { phase: number } | { turn: number } | 'end' {
  for (let index = at.state === 'PLANNED' ? 0 : at.phase + 1; index < method.phases.length; index++) {
    const phase = method.phases[index]
    // there is nobody to look back when this is the circle's first session
    if (phase?.speak.includes('previous') && at.previousPresenterId === null) continue
    return { phase: index }
  }
  const next = people.find((person) => person !== at.presenterId && !at.presented.includes(person))
  return method.presenter === 'turns' && next !== undefined ? { turn: next } : 'end'
}

/** Whether this phase can be held without a presenter. */
export const needsPresenter = (phase: Phase) => phase.speak.includes('P') || phase.presenter_listens

/** The session one phase further. `people` are those who are in, in their seats. */
export function further(method: Method, at: Standing, people: readonly number[], over: Over, now: number): Standing {
  const next = after(method, at, people)
  if (next === 'end') return { ...at, state: 'ENDED', stillSince: null, still: null }
  if ('phase' in next) return fresh(at, method, next.phase, over, now)
  const from = method.phases.findIndex((phase) => phase.key === method.turns_from)
  const presented = at.presenterId === null ? at.presented : [...at.presented, at.presenterId]
  return fresh({ ...at, presented, presenterId: next.turn }, method, from, over, now)
}

/** Back to the phase where the loop begins. */
export function back(method: Method, at: Standing, over: Over, now: number): Standing {
  const loop = method.phases[at.phase]?.loop
  const to = method.phases.findIndex((phase) => phase.key === loop?.to)
  return { ...fresh(at, method, to, over, now), loops: at.loops + 1 }
}

/** Longer, or shorter when below zero. */
export const stretched = (at: Standing, minutes: number): Standing => ({
  ...at,
  phaseMs: Math.min(LONGEST, Math.max(SHORTEST, at.phaseMs + minutes * MINUTE)),
})

/** The clock stands still. */
export const stopped = (at: Standing, why: 'PAUSE' | 'TIME_OUT', now: number): Standing =>
  at.state === 'PAUSED' ? { ...at, still: why } : { ...at, state: 'PAUSED', still: why, stillSince: now }

/** The clock goes on where it stood. */
export const resumed = (at: Standing, now: number): Standing => ({
  ...at,
  state: 'RUNNING',
  still: null,
  stillSince: null,
  stillMs: at.stillMs + (at.stillSince === null ? 0 : now - at.stillSince),
})

const KEPT = { DAYS_30: 30 * DAY, YEAR: 365 * DAY, UNTIL_REMOVED: null }
/** When the record of a session that ended is deleted; null: when somebody removes it. */
export const goneAfter = (keep: keyof typeof KEPT, endedAt: number): number | null =>
  KEPT[keep] === null ? null : endedAt + KEPT[keep]
/** Whether `other` keeps shorter than `keep`. */
export const isShorter = (other: keyof typeof KEPT, keep: keyof typeof KEPT) =>
  (KEPT[other] ?? Number.POSITIVE_INFINITY) < (KEPT[keep] ?? Number.POSITIVE_INFINITY)
