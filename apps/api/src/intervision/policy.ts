// Who may do what in a room, and when. Arithmetic alone: no look-up, no clock, no context.
import { type Kind, type Mark, type Method, type Phase, speakersOf, type Who } from './method.ts'
import { isShorter, needsPresenter, phaseOf, type Standing, timeIsUp } from './phase.ts'

export type Verdict = { allowed: true } | { allowed: false; reason: string }
const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

/** What was said in the present step, as far as the rules ask. */
export type Said = {
  publicId: string
  authorId: number
  step: number
  phase: string
  kind: Uppercase<Kind> | 'PASS'
  aboutId: string | null
  mark: string | null
  hasBody: boolean
}
/** A session with all that its rules ask. `people` are those who are in, in their seats; `said` is of the present step. */
export type Room = {
  method: Method
  at: Standing
  facilitatorId: number | null
  timekeeperId: number | null
  people: readonly number[]
  said: readonly Said[]
}
export type Offered = { kind: Kind; sentences: number; hasBody: boolean; about: Said | null; mark: Mark | null }

const upper = (kind: Kind) => kind.toUpperCase()

/** Whether this person is one of those a letter stands for. */
export function is(room: Room, person: number, who: Who): boolean {
  const presenter = person === room.at.presenterId
  if (who === 'P') return presenter
  if (who === 'previous') return person === room.at.previousPresenterId
  if (who === 'F') return person === room.facilitatorId
  if (who === 'A') return true
  return !presenter && (room.method.facilitator_takes_part || person !== room.facilitatorId)
}

/** The kinds that a person may contribute in this phase by who they are, whatever was said already. */
export const kindsFor = (room: Room, person: number, phase: Phase): Kind[] => [
  ...new Set(speakersOf(phase).flatMap(({ who, kinds }) => (is(room, person, who) ? kinds : []))),
]

const bySame = (room: Room, person: number, kind: Kind) =>
  room.said.filter((one) => one.authorId === person && one.kind === upper(kind) && one.step === room.at.step).length

/** How many more of a kind a person may contribute; null: as many as they like. */
export function left(room: Room, person: number, kind: Kind, phase: Phase): number | null {
  const most = phase.max_per_person[kind]
  return most === undefined ? null : Math.max(0, most - bySame(room, person, kind))
}

/** Whose turn it is, where the members speak one after the other; null where they do not, or all did. */
export function turnOf(room: Room): number | null {
  const phase = phaseOf(room.method, room.at)
  if (!phase?.in_turn) return null
  const kinds = speakersOf(phase).find(({ who }) => who === 'G')?.kinds ?? []
  const done = (person: number) =>
    room.said.some(
      (one) =>
        one.step === room.at.step &&
        one.authorId === person &&
        (one.kind === 'PASS' || kinds.some((kind) => upper(kind) === one.kind)),
    )
  return room.people.find((person) => is(room, person, 'G') && !done(person)) ?? null
}

const waitsForStart = (room: Room, phase: Phase, person: number): boolean => {
  const { starts } = phase
  if (!starts || is(room, person, starts)) return false
  return !room.said.some((one) => one.step === room.at.step && is(room, one.authorId, starts))
}

const notRunning: Partial<Record<Standing['state'], string>> = {
  PLANNED: 'session_not_begun',
  PAUSED: 'clock_stands_still',
  ENDED: 'session_ended',
}

/** Why this kind is not for now: advice has words of its own, as that is what slips in soonest. */
function notThisKind(room: Room, phase: Phase, kind: Kind): string {
  if (kind !== 'advice') return 'kind_not_now'
  const rounds = room.method.phases.map((one) => Object.values(one.kind).flat().includes('advice'))
  if (!rounds.includes(true)) return 'no_advice_here'
  return rounds.lastIndexOf(true) >= room.method.phases.indexOf(phase) ? 'no_advice_yet' : 'advice_is_over'
}

/** Why somebody who has nothing to say in this phase waits. */
function notNow(room: Room, person: number, phase: Phase): string {
  if (is(room, person, 'P')) return phase.presenter_listens ? 'presenter_listens' : 'others_speak_now'
  const speak = speakersOf(phase).map(({ who }) => who)
  if (person === room.facilitatorId) return 'facilitator_guards'
  if (speak.includes('previous')) return 'previous_presenter_speaks'
  return speak.includes('P') ? 'presenter_speaks' : 'facilitator_speaks'
}

/** Whether a person may contribute this kind now, before looking at what it says. */
export function mayContributeKind(room: Room, person: number, kind: Kind): Verdict {
  const stopped = notRunning[room.at.state]
  if (stopped) return no(stopped)
  const phase = phaseOf(room.method, room.at)
  if (!phase) return no('session_ended')
  const anyone = speakersOf(phase).some(({ kinds }) => kinds.includes(kind))
  if (!anyone) return no(notThisKind(room, phase, kind))
  const mine = kindsFor(room, person, phase)
  if (!mine.includes(kind)) return no(mine.length ? 'kind_of_others' : notNow(room, person, phase))
  if (waitsForStart(room, phase, person)) return no(phase.starts === 'P' ? 'presenter_first' : 'questions_first')
  if (left(room, person, kind, phase) === 0) return no('enough_now')
  const turn = phase.in_turn && is(room, person, 'G') && !is(room, person, 'P') ? turnOf(room) : person
  return turn === person ? yes : no('not_your_turn')
}

/** Whether a person may contribute this now. */
export function mayContribute(room: Room, person: number, offered: Offered): Verdict {
  const verdict = mayContributeKind(room, person, offered.kind)
  const phase = phaseOf(room.method, room.at)
  if (!verdict.allowed || !phase) return verdict
  if (phase.max_sentences !== undefined && offered.sentences > phase.max_sentences) return no('too_many_sentences')
  return offered.kind === 'choice' ? mayChoose(room, person, offered, phase) : mayAnswer(offered)
}

const mayAnswer = (offered: Offered): Verdict => (offered.mark === null ? yes : no('mark_with_choice'))

function mayChoose(room: Room, person: number, { about, mark, hasBody }: Offered, { choose }: Phase): Verdict {
  if (!choose || mark === null || !choose.marks.includes(mark)) return no('mark_needed')
  if (mark === 'not_yet' && !hasBody) return no('say_why_first')
  if (choose.from === null) return about ? no('not_to_choose') : yes
  if (!about) return no('choose_one')
  if (about.phase !== choose.from || about.kind === 'CHOICE' || about.kind === 'PASS') return no('not_to_choose')
  // in the phase itself (advice that appeals) the presenter chooses from others; a case of one's own may be chosen
  const twice = room.said.some(
    (one) => one.authorId === person && one.kind === 'CHOICE' && one.aboutId === about.publicId,
  )
  return twice ? no('chosen_already') : yes
}

/** What a person may contribute now, with how many more of each. */
export function mayNow(room: Room, person: number): { kind: Kind; left: number | null }[] {
  const phase = phaseOf(room.method, room.at)
  if (!phase) return []
  return kindsFor(room, person, phase)
    .filter((kind) => mayContributeKind(room, person, kind).allowed)
    .map((kind) => ({ kind, left: left(room, person, kind, phase) }))
}

/** Why a person may contribute nothing now; null when they may. */
export function waitsBecause(room: Room, person: number): string | null {
  const stopped = notRunning[room.at.state]
  const phase = phaseOf(room.method, room.at)
  if (stopped || !phase) return stopped ?? 'session_ended'
  if (mayNow(room, person).length) return null
  const [kind] = kindsFor(room, person, phase)
  if (!kind) return notNow(room, person, phase)
  const verdict = mayContributeKind(room, person, kind)
  return verdict.allowed ? null : verdict.reason
}

/** Whoever wrote what most chose; null when nobody or several did. */
export function picked(said: readonly Said[], cases: readonly Said[]): number | null {
  const votes = new Map<string, number>()
  for (const one of said)
    if (one.kind === 'CHOICE' && one.aboutId) votes.set(one.aboutId, (votes.get(one.aboutId) ?? 0) + 1)
  const [first, second] = [...votes].sort(([, a], [, b]) => b - a)
  if (!first || first[1] === second?.[1]) return null
  return cases.find((one) => one.publicId === first[0])?.authorId ?? null
}

/** Whether a session may begin; `present` counts those who are in. */
export function mayStart(room: Room, person: number, present: number): Verdict {
  if (room.at.state !== 'PLANNED') return no('session_begun')
  if (person !== room.facilitatorId) return no('facilitator_only')
  if (present < 3) return no('too_few_here')
  if (room.method.presenter === 'before' && room.at.presenterId === null) return no('presenter_needed')
  return yes
}

/** Whether somebody may go on to the next phase: the facilitator, or anyone when time is up and a fifth more. */
export function mayGoOn(room: Room, person: number, now: number): Verdict {
  if (room.at.state !== 'RUNNING') return no(notRunning[room.at.state] ?? 'session_ended')
  return person === room.facilitatorId || timeIsUp(room.at, now) ? yes : no('facilitator_only')
}
export function maySkip(room: Room, person: number): Verdict {
  if (room.at.state !== 'RUNNING') return no(notRunning[room.at.state] ?? 'session_ended')
  if (person !== room.facilitatorId) return no('facilitator_only')
  return phaseOf(room.method, room.at)?.optional ? yes : no('phase_not_optional')
}
/** Back to the questions, when the presenter said why it did not help yet, and not too often. */
export function mayGoBack(room: Room, person: number): Verdict {
  if (room.at.state !== 'RUNNING') return no(notRunning[room.at.state] ?? 'session_ended')
  const loop = phaseOf(room.method, room.at)?.loop
  if (!loop) return no('no_way_back')
  if (person !== room.facilitatorId && person !== room.at.presenterId) return no('facilitator_only')
  if (room.at.loops >= loop.most) return no('no_more_loops')
  return room.said.some((one) => one.mark === 'NOT_YET' && one.step === room.at.step) ? yes : no('say_why_first')
}
/** The phase that comes needs somebody who presents, and the facilitator cannot be that person. */
export function mayEnter(room: Room, phase: Phase): Verdict {
  if (!needsPresenter(phase)) return yes
  if (room.at.presenterId === null) return no('presenter_needed')
  const both = room.at.presenterId === room.facilitatorId && !room.method.facilitator_takes_part
  return both ? no('presenter_not_facilitator') : yes
}
export const mayEnd = (room: Room, person: number): Verdict =>
  room.at.state === 'ENDED' || room.at.state === 'PLANNED'
    ? no(notRunning[room.at.state] ?? 'session_ended')
    : person === room.at.presenterId || person === room.facilitatorId
      ? yes
      : no('presenter_or_facilitator')
export const mayTime = (room: Room, person: number): Verdict =>
  room.at.state !== 'RUNNING' && room.at.state !== 'PAUSED'
    ? no(notRunning[room.at.state] ?? 'session_ended')
    : person === room.facilitatorId || person === room.timekeeperId
      ? yes
      : no('facilitator_only')
export const mayStop = (room: Room): Verdict =>
  room.at.state === 'RUNNING' || room.at.state === 'PAUSED' ? yes : no(notRunning[room.at.state] ?? 'session_ended')
export const mayResume = (room: Room, person: number): Verdict =>
  room.at.state !== 'PAUSED' ? no('clock_runs') : person === room.facilitatorId ? yes : no('facilitator_only')

/** How long somebody may be silent before they count as not there: in a room, and where a circle thinks along over days. */
const AWAY = { live: 90_000, days: 86_400_000 }
export const isAway = (seenAt: number | null, form: string, now: number) =>
  seenAt === null || now - seenAt > (form === 'OVER_DAYS' ? AWAY.days : AWAY.live)

/** The facilitator's place may be taken when it is empty, or its holder is not there when it matters. */
export function mayTakeOver(
  room: Room,
  person: number,
  facilitator: { isMember: boolean; seenAt: number | null },
  circle: { form: string; startsAt: number | null },
  now: number,
): Verdict {
  if (room.at.state === 'ENDED') return no('session_ended')
  if (person === room.facilitatorId) return no('facilitator_already')
  if (person === room.at.presenterId && !room.method.facilitator_takes_part) return no('presenter_not_facilitator')
  if (room.facilitatorId === null || !facilitator.isMember) return yes
  if (room.at.state === 'PLANNED' && circle.startsAt !== null && now < circle.startsAt)
    return no('facilitator_is_there')
  return isAway(facilitator.seenAt, circle.form, now) ? yes : no('facilitator_is_there')
}

type Role = 'PRESENTER' | 'FACILITATOR' | 'TIMEKEEPER' | 'MEMBER'
/** The facilitator gives any role; what nobody has anyone may take; and one may lay down one's own. */
export function mayGiveRole(room: Room, giver: number, role: Role, taker: number): Verdict {
  if (room.at.state === 'ENDED') return no('session_ended')
  const holder = { PRESENTER: room.at.presenterId, FACILITATOR: room.facilitatorId, TIMEKEEPER: room.timekeeperId }
  if (room.method.facilitator_takes_part === false) {
    if (role === 'PRESENTER' && taker === room.facilitatorId) return no('presenter_not_facilitator')
    if (role === 'FACILITATOR' && taker === room.at.presenterId) return no('presenter_not_facilitator')
  }
  const begun = room.at.state !== 'PLANNED'
  const phase = phaseOf(room.method, room.at)
  if (role === 'PRESENTER' && begun && room.at.presenterId !== null && phase && needsPresenter(phase))
    return no('presenter_stays')
  if (giver === room.facilitatorId) return yes
  if (role === 'MEMBER') return giver === taker ? yes : no('facilitator_only')
  return giver === taker && holder[role] === null ? yes : no('facilitator_only')
}

/** Who passes: whoever's turn it is or may speak; the facilitator may do it for the one whose turn it is. */
export function mayPass(room: Room, person: number, who: number): Verdict {
  if (room.at.state !== 'RUNNING') return no(notRunning[room.at.state] ?? 'session_ended')
  if (person !== who && person !== room.facilitatorId) return no('facilitator_only')
  const turn = turnOf(room)
  return turn === null || turn === who ? yes : no('not_your_turn')
}

/** Whose turn it is to facilitate: who did so least, then who joined first; never who just did. */
export function nextFacilitator(members: readonly number[], earlier: readonly (number | null)[]): number | null {
  const times = (person: number) => earlier.filter((one) => one === person).length
  const last = earlier.at(-1) ?? null
  const others = members.length > 1 ? members.filter((person) => person !== last) : members
  return [...others].sort((a, b) => times(a) - times(b) || members.indexOf(a) - members.indexOf(b))[0] ?? null
}

type Keep = 'DAYS_30' | 'YEAR' | 'UNTIL_REMOVED'
/** Before anything was said each may choose how long it stays; afterwards its facilitator, and only shorter. */
export function mayKeep(
  person: number,
  keep: { now: Keep; wanted: Keep | null },
  sessions: { begun: boolean; facilitatorId: number | null },
): Verdict {
  if (!sessions.begun) return yes
  if (person !== sessions.facilitatorId) return no('facilitator_only')
  return keep.wanted === null || keep.wanted === keep.now || isShorter(keep.wanted, keep.now) ? yes : no('only_shorter')
}

export const mayRemove = (
  person: number,
  session: { state: string; presenterId: number | null; facilitatorId: number | null },
): Verdict =>
  session.state !== 'ENDED'
    ? no('session_not_ended')
    : person === session.presenterId || person === session.facilitatorId
      ? yes
      : no('presenter_or_facilitator')

/** How many sentences a text has: what ends with a mark, or a line. */
export const sentencesIn = (text: string): number =>
  text.split(/(?:[.!?…]+["”’)]*(?:\s+|$)|\n+)/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length

/** Whether phases of one session are individual: what of it is hidden from whom. */
export const isHidden = (
  one: { individually: boolean; step: number; authorId: number },
  session: { state: string; step: number },
): boolean => one.individually && session.state !== 'ENDED' && one.step >= session.step
