import { type Context, signedIn } from '../platform/context.ts'
import { writing } from './room.ts'
import { type Changing, findSession, inSession } from './in-session.ts'
import type { VisibleSession } from './gate.ts'
import { isAway } from './policy.ts'

/** A seat is not written anew within this time. */
const FRESH = 30_000

/** Gives somebody a seat, or says that they are still there. */
export async function sit(ctx: Context, { client, session }: Pick<Changing, 'client' | 'session'>): Promise<void> {
  await client.query({
    name: 'room_sit',
    text: `insert into circle_seat as k (session_id, person_id, came_at, seen_at) values ($1, $2, $3, $3)
      on conflict (session_id, person_id) do update set seen_at = excluded.seen_at`,
    values: [session.id, session.viewerId, ctx.now()],
  })
}

/** Whether the viewer has a seat and was seen a moment ago. */
export function isSeated(ctx: Context, { session }: Pick<Changing, 'session'>): boolean {
  const seen = session.seats.find((row) => row.personId === session.viewerId)?.seenAt
  return seen !== undefined && seen !== null && ctx.now().getTime() - seen.getTime() < FRESH
}

/** Comes in, or says to be still there. The others hear of it only when it is new to them. */
export async function enterSession(ctx: Context, id: string): Promise<VisibleSession> {
  const session = await findSession(ctx, id)
  const seat = session.seats.find((row) => row.personId === session.viewerId)
  const stillThere = seat && !isAway(seat.seenAt?.getTime() ?? null, session.circle.form, ctx.now().getTime())
  if (stillThere || session.state === 'ENDED') {
    if (session.state !== 'ENDED') await writing(ctx.database, signedIn(ctx), (client) => sit(ctx, { client, session }))
    return session
  }
  return inSession(ctx, id, (changing) => sit(ctx, changing))
}
