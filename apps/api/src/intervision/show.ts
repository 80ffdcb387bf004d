// How rooms are shown: what the API says of a session, made from its row and the rules. No look-up but the gate's.
import type { ChoiceMark, ContributionKind, GroupExperience, IntervisionAim, Speaker } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import type { PersonDetails } from '../people/read.ts'
import { textsOf, type VisibleCircle, type VisibleContribution, type VisibleSession } from './gate.ts'
import { takeOverVerdict } from './give-role.ts'
import { asRoom } from './in-session.ts'
import { presented } from './keep-notes.ts'
import { isIndividual, type Kind, type Mark, type Method, type Phase, speakersOf, type Who } from './method.ts'
import { after, anyoneFrom, endsAt, phaseOf, remaining } from './phase.ts'
import * as policy from './policy.ts'
import { standingOf } from './row.ts'

// the enums of the schema are the method's own words in capitals
export const asKind = (kind: Kind) => kind.toUpperCase() as ContributionKind
/** What was said has a kind; turns that were passed are not shown. */
export const kindOf = (one: VisibleContribution) => one.kind as ContributionKind
export const asMark = (mark: string) => mark.toUpperCase() as ChoiceMark
export const asAim = (aim: Method['aims'][number]) => aim.toUpperCase() as IntervisionAim
export const asExperience = (experience: Method['experience']) => experience.toUpperCase() as GroupExperience
const speakers: Record<Who, Speaker> = {
  P: 'PRESENTER',
  previous: 'PREVIOUS_PRESENTER',
  G: 'MEMBERS',
  F: 'FACILITATOR',
  A: 'EVERYONE',
}

export const speakOf = (phase: Phase) =>
  speakersOf(phase).flatMap(({ who, kinds }) =>
    kinds.map((kind) => ({
      who: speakers[who],
      kind: asKind(kind),
      mostPerPerson: phase.max_per_person[kind] ?? null,
    })),
  )
export const choosesOf = ({ choose }: Phase) =>
  choose ? { from: choose.from, marks: choose.marks.map((mark: Mark) => asMark(mark)) } : null
export const individually = isIndividual

export const personOf = (ctx: Context, id: number | null): Promise<PersonDetails | null> =>
  id === null ? Promise.resolve(null) : ctx.load.person(id)

const people = async (ctx: Context, ids: readonly number[]) =>
  (await Promise.all(ids.map((id) => ctx.load.person(id)))).filter((person) => person !== null)

export const invitedOf = (circle: VisibleCircle, ctx: Context) =>
  people(
    ctx,
    circle.invited.map((row) => row.personId),
  )
export const attendanceOf = (session: VisibleSession, ctx: Context) =>
  people(
    ctx,
    session.seats.map((row) => row.personId),
  )

export const roleOf = (session: VisibleSession | null, person: number) => {
  if (session?.presenterId === person) return 'PRESENTER' as const
  if (session?.facilitatorId === person) return 'FACILITATOR' as const
  return session?.timekeeperId === person ? ('TIMEKEEPER' as const) : ('MEMBER' as const)
}

/** Those who are in, with their role, and whether they are there now. */
export async function participantsOf(circle: VisibleCircle, ctx: Context) {
  const { session } = circle
  const now = ctx.now().getTime()
  const there = (id: number) => {
    const seen = session?.seats.find((seat) => seat.personId === id)?.seenAt?.getTime() ?? null
    return session !== null && session.state !== 'ENDED' && !policy.isAway(seen, circle.form, now)
  }
  const found = await Promise.all(
    circle.members.map(async (row) => {
      const person = await ctx.load.person(row.personId)
      return (
        person && {
          person,
          role: roleOf(session?.state === 'ENDED' ? null : session, row.personId),
          agreed: row.agreedAt !== null,
          here: there(row.personId),
        }
      )
    }),
  )
  return found.filter((one) => one !== null)
}

/** Other moments that were proposed, without by whom. */
export const proposedOf = ({ members, invited, mine, viewerId }: VisibleCircle) =>
  [...members, ...invited, ...(mine.state === 'INVITED' ? [mine] : [])]
    .flatMap((row) => (row.proposedAt ? [{ at: row.proposedAt, mine: row.personId === viewerId }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime())

/** The session with what was said in this step, as the rules want it. */
const roomOf = async (session: VisibleSession, ctx: Context) =>
  asRoom(session, (await textsOf(ctx, signedIn(ctx), session)).said)

export const phaseNow = (session: VisibleSession) => phaseOf(session.rules, standingOf(session))
export function phaseAfter(session: VisibleSession): Phase | null {
  if (session.state === 'ENDED') return null
  const room = asRoom(session, [])
  const next = after(room.method, room.at, room.people)
  if (next === 'end') return null
  const turn = room.method.phases.findIndex((phase) => phase.key === room.method.turns_from)
  return room.method.phases['phase' in next ? next.phase : turn] ?? null
}

const moment = (ms: number | null) => (ms === null ? null : new Date(ms))
/** One clock for all, by the server's own time. */
export function clockOf(session: VisibleSession, ctx: Context) {
  const at = standingOf(session)
  if (!session.phaseStartedAt || !phaseOf(session.rules, at)) return null
  const now = ctx.now()
  return {
    serverNow: now,
    phaseStartedAt: session.phaseStartedAt,
    phaseEndsAt: moment(endsAt(at)),
    remainingSeconds: Math.round(remaining(at, now.getTime()) / 1_000),
    phaseSeconds: Math.round(at.phaseMs / 1_000),
    still: at.still,
    anyoneGoesOnAt: moment(anyoneFrom(at)),
  }
}

export const turnNow = async (session: VisibleSession, ctx: Context) =>
  personOf(ctx, policy.turnOf(await roomOf(session, ctx)))

/** What the viewer may contribute now; before the ground rules are agreed to, nothing. */
export async function mayContribute(session: VisibleSession, ctx: Context) {
  if (!session.agreed) return []
  return policy
    .mayNow(await roomOf(session, ctx), session.viewerId)
    .map(({ kind, left }) => ({ kind: asKind(kind), left }))
}
export async function waits(session: VisibleSession, ctx: Context): Promise<string | null> {
  if (!session.joined) return 'not_joined'
  if (!session.agreed) return 'ground_rules_first'
  return policy.waitsBecause(await roomOf(session, ctx), session.viewerId)
}

type May = (room: policy.Room, person: number, now: number) => policy.Verdict
/** Whether the viewer may do this now. */
export async function may(session: VisibleSession, ctx: Context, verdict: May): Promise<boolean> {
  if (!session.agreed) return false
  return verdict(await roomOf(session, ctx), session.viewerId, ctx.now().getTime()).allowed
}
export const mayTakeOver = (session: VisibleSession, ctx: Context): boolean =>
  session.agreed && takeOverVerdict(session, session.viewerId, ctx.now().getTime()).allowed

export const contributionsOf = async (session: VisibleSession, ctx: Context): Promise<VisibleContribution[]> =>
  (await textsOf(ctx, signedIn(ctx), session)).visible
export const hiddenIn = async (session: VisibleSession, ctx: Context): Promise<number> =>
  (await textsOf(ctx, signedIn(ctx), session)).hidden

/** What a phase gives to the summary: what its presenter said there, or all that was said where only others speak. */
function saidFor(phase: Phase, all: readonly VisibleContribution[], viewer: number): string {
  const speaks = speakersOf(phase).some(({ who }) => who === 'P' || who === 'A') && !isIndividual(phase)
  const here = all.filter((one) => one.phase === phase.key && !one.hidden && (!speaks || one.authorId === viewer))
  return here
    .map((one) => one.body || (all.find((other) => other.publicId === one.aboutId)?.body ?? ''))
    .filter(Boolean)
    .join('\n\n')
}

/** The presenter's summary, part by part; empty for everyone else. */
export async function summaryOf(session: VisibleSession, ctx: Context) {
  if (!presented(session)) return []
  const { visible, notes } = await textsOf(ctx, signedIn(ctx), session)
  return session.rules.phases.flatMap((phase) => {
    if (phase.output === null) return []
    const edited = notes.get(phase.output)
    return [
      { output: phase.output, text: edited ?? saidFor(phase, visible, session.viewerId), edited: edited !== undefined },
    ]
  })
}
export const notesIn = async (session: VisibleSession, ctx: Context): Promise<string> =>
  (await textsOf(ctx, signedIn(ctx), session)).notes.get('notes') ?? ''
