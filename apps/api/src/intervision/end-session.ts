import { type Context, signedIn } from '../platform/context.ts'
import type { VisibleSession } from './gate.ts'
import { type Changing, inSession, must, withSession } from './in-session.ts'
import { tell } from './live.ts'
import { goneAfter } from './phase.ts'
import { mayEnd, mayRemove } from './policy.ts'

/** Ends a session: who was in gets it written down (date, minutes, method, role), and how long its record stays is known. */
export async function endNow(ctx: Context, { client, session }: Changing): Promise<void> {
  const now = ctx.now()
  const gone = goneAfter(session.circle.keep, now.getTime())
  await client.query(
    `update circle_session set state = 'ENDED', ended_at = $2, gone_at = $3, still = null, still_since = null where id = $1`,
    [session.id, now, gone === null ? null : new Date(gone)],
  )
  await client.query(
    `insert into attendance (person_id, session, method, role, started_at, minutes)
      select k.person_id, s.public_id, s.method, case when k.person_id = s.presenter_id or k.person_id = any(s.presented) then 'PRESENTER'
          when k.person_id = s.facilitator_id then 'FACILITATOR' when k.person_id = s.timekeeper_id then 'TIMEKEEPER' else 'MEMBER' end,
        s.started_at, greatest(1, round(extract(epoch from $2::timestamptz - greatest(s.started_at, k.came_at)) / 60)::int)
      from circle_session s join circle_seat k on k.session_id = s.id where s.id = $1 and s.started_at is not null`,
    [session.id, now],
  )
  // who was there when is not kept
  await client.query('update circle_seat set seen_at = null where session_id = $1', [session.id])
}

/** The presenter may end at any time, and so may the facilitator. */
export const endSession = (ctx: Context, id: string): Promise<VisibleSession> =>
  inSession(ctx, id, async (changing) => {
    must(mayEnd(changing.room, signedIn(ctx).id))
    await endNow(ctx, changing)
  })

/** Deletes the record of a session that ended, for everyone and for good. */
export async function removeRecord(ctx: Context, id: string): Promise<boolean> {
  const circle = await withSession(ctx, id, async ({ client, session, circle }) => {
    must(mayRemove(signedIn(ctx).id, session))
    await client.query('delete from circle_session where id = $1', [session.id])
    return circle
  })
  tell(ctx, circle, { kind: 'SESSION' })
  return true
}
