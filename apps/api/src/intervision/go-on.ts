import type { Context } from '../platform/context.ts'
import { signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import { endNow } from './end-session.ts'
import type { VisibleSession } from './gate.ts'
import { type Changing, inSession, must, stand } from './in-session.ts'
import { back, further, phaseOf, resumed, type Standing, stopped, stretched } from './phase.ts'
import {
  mayEnter,
  mayGoBack,
  mayGoOn,
  mayResume,
  maySkip,
  mayStart,
  mayStop,
  mayTime,
  picked,
  type Room,
  type Verdict,
} from './policy.ts'
import * as rows from './row.ts'

const asked = (ctx: Context) => ({ person: signedIn(ctx).id, now: ctx.now().getTime() })

/** Begins the first phase. Over days nobody need be there at the same moment. */
export const startSession = (ctx: Context, id: string): Promise<VisibleSession> =>
  inSession(ctx, id, async (changing) => {
    const { client, session, room, circle } = changing
    const present = session.circle.form === 'OVER_DAYS' ? circle.members.length : room.people.length
    const { person, now } = asked(ctx)
    must(mayStart(room, person, present))
    const [first] = room.people
    // where everyone presents in turn, it begins with whoever sits first
    const presenterId = room.at.presenterId ?? (room.method.presenter === 'turns' ? (first ?? null) : null)
    await enter({ ...changing, room: { ...room, at: { ...room.at, presenterId } } }, ctx, now)
    await client.query('update circle_session set started_at = $2 where id = $1', [session.id, ctx.now()])
  })

/** The next phase, or the end after the last. With the step that the asker saw: twice is once. */
export const goOn = (ctx: Context, id: string, step: number): Promise<VisibleSession> => move(ctx, id, step, mayGoOn)

/** Leaves an optional phase out. */
export const skipPhase = (ctx: Context, id: string, step: number): Promise<VisibleSession> =>
  move(ctx, id, step, maySkip)

const move = (
  ctx: Context,
  id: string,
  step: number,
  may: (room: Room, person: number, now: number) => Verdict,
): Promise<VisibleSession> =>
  inSession(ctx, id, async (changing) => {
    const { person, now } = asked(ctx)
    if (changing.session.step !== step) return
    must(may(changing.room, person, now))
    await enter({ ...changing, room: await withPick(changing) }, ctx, now)
  })

/** Into the next phase, if it can be held. */
async function enter({ client, session, room, circle }: Changing, ctx: Context, now: number): Promise<void> {
  const next = further(room.method, room.at, room.people, session.circle, now)
  if (next.state === 'ENDED') return endNow(ctx, { client, session, room, circle })
  const phase = phaseOf(room.method, next)
  if (phase) must(mayEnter({ ...room, at: next }, phase))
  await stand(client, session.id, next)
}

/** Where a case was chosen, whoever brought it presents; a tie leaves it to the facilitator. */
async function withPick({ client, session, room }: Changing): Promise<Room> {
  const phase = phaseOf(room.method, room.at)
  if (!phase?.picks_presenter || !phase.choose) return room
  const { rows: cases } = await client.query<rows.ContributionRow>(
    `select ${rows.contributionColumns} from contribution b where b.session_id = $1 and b.phase = $2`,
    [session.id, phase.choose.from],
  )
  const presenterId = room.at.presenterId ?? picked(room.said, cases.map(rows.saidOf))
  return { ...room, at: { ...room.at, presenterId } }
}

/** Back to where the loop begins. */
export const goBack = (ctx: Context, id: string, step: number): Promise<VisibleSession> =>
  change(ctx, id, (room, session) => {
    const { person, now } = asked(ctx)
    if (session.step !== step) return null
    must(mayGoBack(room, person))
    return back(room.method, room.at, session.circle, now)
  })

/** More minutes for this phase, or fewer. */
export function changeTime(ctx: Context, id: string, minutes: number): Promise<VisibleSession> {
  if (minutes === 0 || Math.abs(minutes) > 44_640) throw badInput({ minutes: 'bad_number' })
  return change(ctx, id, (room) => {
    must(mayTime(room, signedIn(ctx).id))
    return stretched(room.at, minutes)
  })
}

/** The facilitator stops the clock. */
export const pauseSession = (ctx: Context, id: string): Promise<VisibleSession> =>
  change(ctx, id, (room) => {
    must(mayTime(room, signedIn(ctx).id))
    return stopped(room.at, 'PAUSE', ctx.now().getTime())
  })

/** Anyone stops the clock, without a reason. Who did is written down nowhere. */
export const timeOut = (ctx: Context, id: string): Promise<VisibleSession> =>
  change(ctx, id, (room) => {
    must(mayStop(room))
    return stopped(room.at, 'TIME_OUT', ctx.now().getTime())
  })

/** The clock goes on. */
export const resumeSession = (ctx: Context, id: string): Promise<VisibleSession> =>
  change(ctx, id, (room) => {
    must(mayResume(room, signedIn(ctx).id))
    return resumed(room.at, ctx.now().getTime())
  })

const change = (
  ctx: Context,
  id: string,
  next: (room: Room, session: VisibleSession) => Standing | null,
): Promise<VisibleSession> =>
  inSession(ctx, id, async ({ client, session, room }) => {
    const standing = next(room, session)
    if (standing) await stand(client, session.id, standing)
  })
