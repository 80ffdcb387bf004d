import { peopleByPublicIds } from '../people/read.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import type { MutationGiveRoleArgs } from '../generated/resolvers.ts'
import { sit } from './enter-session.ts'
import type { VisibleSession } from './gate.ts'
import { asRoom, inSession, must } from './in-session.ts'
import { mayGiveRole, mayTakeOver, type Said, type Verdict } from './policy.ts'

const column = { PRESENTER: 'presenter_id', FACILITATOR: 'facilitator_id', TIMEKEEPER: 'timekeeper_id' } as const

/** Takes or gives a role; MEMBER lays a role down. */
export async function giveRole(ctx: Context, args: MutationGiveRoleArgs): Promise<VisibleSession> {
  const [taker] = await peopleByPublicIds(ctx.database, [args.person])
  return inSession(ctx, args.session, async ({ client, session, room }) => {
    if (!taker || !session.memberIds.includes(taker.id)) throw badInput({ person: 'unknown_person' })
    must(mayGiveRole(room, signedIn(ctx).id, args.role, taker.id))
    if (args.role !== 'MEMBER') {
      await client.query(`update circle_session set ${column[args.role]} = $2 where id = $1`, [session.id, taker.id])
      return
    }
    await client.query(
      `update circle_session set facilitator_id = nullif(facilitator_id, $2), timekeeper_id = nullif(timekeeper_id, $2),
        presenter_id = case when state = 'PLANNED' then nullif(presenter_id, $2) else presenter_id end where id = $1`,
      [session.id, taker.id],
    )
  })
}

/** Whether somebody may take the facilitator's place now. */
export function takeOverVerdict(session: VisibleSession, person: number, now: number): Verdict {
  const seat = session.seats.find((row) => row.personId === session.facilitatorId)
  const isMember = session.facilitatorId !== null && session.memberIds.includes(session.facilitatorId)
  return mayTakeOver(
    asRoom(session, nothing),
    person,
    { isMember, seenAt: seat?.seenAt?.getTime() ?? null },
    { form: session.circle.form, startsAt: session.startsAt?.getTime() ?? null },
    now,
  )
}
const nothing: readonly Said[] = []

/** Becomes the facilitator when the place is empty or its holder is not there. */
export const takeOver = (ctx: Context, id: string): Promise<VisibleSession> =>
  inSession(ctx, id, async ({ client, session }) => {
    const { id: person } = signedIn(ctx)
    must(takeOverVerdict(session, person, ctx.now().getTime()))
    await sit(ctx, { client, session })
    await client.query('update circle_session set facilitator_id = $2 where id = $1', [session.id, person])
  })
