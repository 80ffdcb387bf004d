import type { MutationEditIntervisionArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import type { VisibleCircle } from './gate.ts'
import { findCircle, inCircle } from './in-circle.ts'
import { must } from './in-session.ts'
import { tell } from './live.ts'
import { goneAfter } from './phase.ts'
import { mayKeep } from './policy.ts'
import type { CircleRow, SessionRow } from './row.ts'
import { takeDays, takeName, takeVideo } from './take.ts'

/** Changes what the circle is called and how it meets. */
export async function editIntervision(
  ctx: Context,
  input: MutationEditIntervisionArgs['input'],
): Promise<VisibleCircle> {
  const circle = await inCircle(ctx, input.intervision, async (client, found) => {
    const guard = { language: found.language, notAClient: input.notAClient ?? false, strict: true }
    await client.query('update circle set name = $2, form = $3, video_url = $4, days_per_phase = $5 where id = $1', [
      found.id,
      typeof input.name === 'string' ? takeName(input.name, guard) : found.name,
      input.form ?? found.form,
      input.videoUrl === undefined ? found.videoUrl : input.videoUrl && takeVideo(input.videoUrl, guard),
      takeDays(input.daysPerPhase ?? found.daysPerPhase),
    ])
  })
  tell(ctx, circle, { kind: 'CIRCLE' })
  return findCircle(ctx, input.intervision)
}

/** The viewer agrees to the ground rules. */
export async function agreeToGroundRules(ctx: Context, id: string): Promise<VisibleCircle> {
  const circle = await inCircle(ctx, id, async (client, found) => {
    await client.query(
      'update circle_member set agreed_at = coalesce(agreed_at, $3) where circle_id = $1 and person_id = $2',
      [found.id, signedIn(ctx).id, ctx.now()],
    )
  })
  tell(ctx, circle, { kind: 'CIRCLE' })
  return findCircle(ctx, id)
}

/** Whether the viewer may change how long records stay, to `wanted` or at all. */
export const keepVerdict = (circle: VisibleCircle, wanted: CircleRow['keep'] | null) =>
  mayKeep(
    circle.viewerId,
    { now: circle.keep, wanted },
    { begun: circle.begun, facilitatorId: circle.session?.facilitatorId ?? null },
  )

/** How long records stay; those of sessions that ended follow. */
export async function keepRecords(ctx: Context, id: string, keep: CircleRow['keep']): Promise<VisibleCircle> {
  const circle = await inCircle(ctx, id, async (client, found) => {
    must(keepVerdict(found, keep))
    await client.query('update circle set keep = $2 where id = $1', [found.id, keep])
    const { rows } = await client.query<Pick<SessionRow, 'id' | 'endedAt'>>(
      `select id, ended_at as "endedAt" from circle_session where circle_id = $1 and state = 'ENDED'`,
      [found.id],
    )
    for (const { id: session, endedAt } of rows) {
      const gone = endedAt && goneAfter(keep, endedAt.getTime())
      await client.query('update circle_session set gone_at = $2 where id = $1', [session, gone && new Date(gone)])
    }
  })
  tell(ctx, circle, { kind: 'CIRCLE' })
  return findCircle(ctx, id)
}
