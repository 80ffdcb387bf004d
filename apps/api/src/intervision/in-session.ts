import type { PoolClient } from 'pg'
import { type Context, signedIn } from '../platform/context.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { circlesIn, prime, seatsOf, sessionFor, type VisibleSession } from './gate.ts'
import { tell } from './live.ts'
import type { Standing } from './phase.ts'
import type { Room, Said, Verdict } from './policy.ts'
import { reading, writing } from './room.ts'
import * as rows from './row.ts'

/** A session that is being changed: its row is locked until the verb is done. */
export type Changing = {
  client: PoolClient
  circle: rows.CircleRow & { members: rows.MemberRow[] }
  session: VisibleSession
  room: Room
}

/** Throws FORBIDDEN with the reason of a verdict that says no. */
export function must(verdict: Verdict): void {
  if (!verdict.allowed) throw forbidden(verdict.reason)
}

/** What was said in this step, as far as the rules ask: who said what kind of thing. */
const saidNow = `(select coalesce(json_agg(json_build_object('publicId', b.public_id, 'authorId', b.author_id, 'step', b.step, 'phase', b.phase,
  'kind', b.kind, 'aboutId', b.about_id, 'mark', b.mark, 'hasBody', b.body <> '') order by b.id), '[]')
  from contribution b where b.session_id = $2 and b.step = $3)`

type Around = rows.CircleRow & rows.MemberRow & { cameAt: Date | null; seenAt: Date | null; said: Said[] }

async function lock(ctx: Context, client: PoolClient, publicId: string): Promise<Changing> {
  const viewer = signedIn(ctx)
  // locked first, so that what is read next stays true until the verb is done
  const { rows: found } = await client.query<rows.SessionRow>({
    name: 'room_lock',
    text: `select ${rows.sessionColumns} from circle_session s where s.public_id = $1 and s.audience_id = any(kring_reach()) for update`,
    values: [publicId],
  })
  const row = found[0]
  if (!row) throw notFound()
  const { rows: around } = await client.query<Around>({
    name: 'room_around',
    text: `select ${rows.circleColumns}, ${rows.memberColumns}, k.came_at as "cameAt", k.seen_at as "seenAt", ${saidNow} as said
      from circle c join circle_member m on m.circle_id = c.id left join circle_seat k on k.session_id = $2 and k.person_id = m.person_id
      where c.id = $1 order by m.joined_at, m.invited_at, m.person_id`,
    values: [row.circleId, row.id, row.step],
  })
  const mine = around.find((one) => one.personId === viewer.id)
  if (mine?.state !== 'JOINED' || (row.endedAt && mine.joinedAt && row.endedAt <= mine.joinedAt)) throw notFound()
  const circle = { ...mine, members: around.filter((one) => one.state === 'JOINED') }
  const seats = around
    .flatMap(({ cameAt, seenAt, personId }) => (cameAt ? [{ sessionId: row.id, personId, cameAt, seenAt }] : []))
    .sort((a, b) => a.cameAt.getTime() - b.cameAt.getTime() || a.personId - b.personId)
  const session = sessionFor(ctx.config, row, circle, circle.members, mine, seats)
  return { client, circle, session, room: asRoom(session, mine.said) }
}

/** A session with what was said, as the rules want it. Those who are in and left the circle do not count. */
export const asRoom = (session: VisibleSession, said: Room['said']): Room => ({
  method: session.rules,
  at: rows.standingOf(session),
  facilitatorId: session.facilitatorId,
  timekeeperId: session.timekeeperId,
  people: session.seats.map((seat) => seat.personId).filter((person) => session.memberIds.includes(person)),
  said,
})

/** Changes a session as one of its circle's participants, who agreed to the ground rules, and tells the others. */
export async function inSession(
  ctx: Context,
  publicId: string,
  work: (changing: Changing) => Promise<void>,
): Promise<VisibleSession> {
  const viewer = signedIn(ctx)
  const circle = await writing(ctx.database, viewer, async (client) => {
    const changing = await lock(ctx, client, publicId)
    if (!changing.session.agreed) throw forbidden('ground_rules_first')
    await work(changing)
    return changing.circle
  })
  tell(ctx, circle, { kind: 'SESSION' })
  return findSession(ctx, publicId)
}

/** The same for what is no change of the session itself; the verb tells what happened. */
export const withSession = <T>(ctx: Context, publicId: string, work: (changing: Changing) => Promise<T>): Promise<T> =>
  writing(ctx.database, signedIn(ctx), async (client) => {
    const changing = await lock(ctx, client, publicId)
    if (!changing.session.agreed) throw forbidden('ground_rules_first')
    return work(changing)
  })

/** A session that the viewer may see, also one that ended. Throws NOT_FOUND. */
export async function findSession(ctx: Context, publicId: string): Promise<VisibleSession> {
  const viewer = signedIn(ctx)
  const found = await reading(ctx.database, viewer, async (client) => {
    const [circle] = await circlesIn(client, ctx.config, viewer, { session: publicId })
    if (!circle) return null
    if (circle.session?.publicId === publicId) {
      await prime(client, circle.session)
      return circle.session
    }
    const { rows: one } = await client.query<rows.SessionRow>(
      `select ${rows.sessionColumns} from circle_session s where s.public_id = $1 and s.audience_id = any(kring_reach()) and s.ended_at > $2`,
      [publicId, circle.mine.joinedAt],
    )
    const row = one[0]
    if (!row) return null
    const session = sessionFor(ctx.config, row, circle, circle.members, circle.mine, await seatsOf(client, [row.id]))
    await prime(client, session)
    return session
  })
  if (!found) throw notFound()
  return found
}

const at = (ms: number | null) => (ms === null ? null : new Date(ms))

/** Writes where a session stands now. */
export async function stand(client: PoolClient, id: number, next: Standing): Promise<void> {
  await client.query({
    name: 'room_stand',
    text: `update circle_session set state = $2, phase = $3, step = $4, loops = $5, phase_started_at = $6, phase_ms = $7, still_ms = $8,
      still_since = $9, still = $10, presenter_id = $11, presented = $12 where id = $1`,
    values: [
      id,
      next.state,
      next.phase,
      next.step,
      next.loops,
      at(next.phaseStartedAt),
      next.phaseMs,
      next.stillMs,
      at(next.stillSince),
      next.still,
      next.presenterId,
      next.presented,
    ],
  })
}
