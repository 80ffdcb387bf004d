import { type Context, signedIn } from '../platform/context.ts'
import { inCircle } from './in-circle.ts'
import { tell } from './live.ts'

/** Leaves the circle: sees nothing new from this moment. What this person wrote stays readable to them. */
export async function leaveIntervision(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const circle = await inCircle(ctx, id, async (client, found) => {
    const values = [found.id, viewer.id]
    await client.query(
      `update circle_member set state = 'LEFT', left_at = $3, proposed_at = null where circle_id = $1 and person_id = $2`,
      [...values, ctx.now()],
    )
    await client.query('delete from audience_member where audience_id = $1 and person_id = $2', [
      found.audienceId,
      viewer.id,
    ])
    // an empty place can be taken by another; who presents stays written down, for the session is about their question
    await client.query(
      `update circle_session set facilitator_id = nullif(facilitator_id, $2), timekeeper_id = nullif(timekeeper_id, $2),
        presenter_id = case when state = 'PLANNED' then nullif(presenter_id, $2) else presenter_id end where circle_id = $1 and state <> 'ENDED'`,
      values,
    )
  })
  tell(ctx, circle, { kind: 'CIRCLE', left: viewer.id })
  return true
}
