import { peopleByPublicIds } from '../people/read.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import type { VisibleSession } from './gate.ts'
import { inSession, must } from './in-session.ts'
import { tell } from './live.ts'
import { newId } from '../platform/ids.ts'
import { phaseOf } from './phase.ts'
import { mayPass } from './policy.ts'
import { writing } from './room.ts'

/** Passes a turn; it is kept as a turn without a word. */
export async function passTurn(ctx: Context, id: string, whose: string | null | undefined): Promise<VisibleSession> {
  const [named] = whose ? await peopleByPublicIds(ctx.database, [whose]) : [signedIn(ctx)]
  return inSession(ctx, id, async ({ client, session, room }) => {
    if (!named || !session.memberIds.includes(named.id)) throw badInput({ person: 'unknown_person' })
    must(mayPass(room, signedIn(ctx).id, named.id))
    await client.query(
      `insert into contribution (public_id, session_id, audience_id, author_id, step, phase, kind, body, created_at, words)
        values ($1, $2, $3, $4, $5, $6, 'PASS', '', $7, '')`,
      [
        newId('d'),
        session.id,
        session.audienceId,
        named.id,
        session.step,
        phaseOf(room.method, room.at)?.key ?? '',
        ctx.now(),
      ],
    )
  })
}

/** Takes back what one said while its phase runs: it is deleted. */
export async function withdrawContribution(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const circle = await writing(ctx.database, viewer, async (client) => {
    const { rows } = await client.query<{ publicId: string; audienceId: number; over: boolean }>(
      `select c.public_id as "publicId", c.audience_id as "audienceId", s.state = 'ENDED' or b.step <> s.step as over
        from contribution b join circle_session s on s.id = b.session_id join circle c on c.id = s.circle_id
        where b.public_id = $1 and b.author_id = $2 and b.kind <> 'PASS' and b.audience_id = any(kring_reach()) for update of s`,
      [id, viewer.id],
    )
    const found = rows[0]
    if (!found) throw notFound()
    if (found.over) throw forbidden('phase_is_over')
    await client.query('delete from contribution where public_id = $1 or (about_id = $1 and author_id = $2)', [
      id,
      viewer.id,
    ])
    return found
  })
  tell(ctx, circle, { kind: 'WITHDRAWN', withdrawn: id })
  return true
}
