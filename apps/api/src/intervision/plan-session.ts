import type { MutationDescribeSessionArgs, MutationPlanSessionArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { topicIds } from '../teams/topics.ts'
import type { VisibleSession } from './gate.ts'
import { inCircle } from './in-circle.ts'
import { findSession, inSession } from './in-session.ts'
import { tell } from './live.ts'
import { newId } from '../platform/ids.ts'
import { takeMethod } from './open-intervision.ts'
import { nextFacilitator } from './policy.ts'
import { peopleByPublicIds } from '../people/read.ts'
import { reading } from './room.ts'
import { takeMoment } from './take.ts'
import type { PoolClient } from 'pg'
import type { VisibleCircle } from './gate.ts'

/** Whose turn it is to facilitate: Kring's proposal. */
export async function proposedFacilitator(client: PoolClient, circle: VisibleCircle): Promise<number | null> {
  const { rows } = await client.query<{ facilitator: number | null }>(
    'select facilitator_id as facilitator from circle_session where circle_id = $1 and started_at is not null order by id',
    [circle.id],
  )
  return nextFacilitator(
    circle.members.map((row) => row.personId),
    rows.map((row) => row.facilitator),
  )
}

/** The same for whoever looks at a circle. */
export async function facilitatorNext(circle: VisibleCircle, ctx: Context) {
  // while one is planned or runs nobody asks who leads the next
  if (circle.mine.state !== 'JOINED' || (circle.session && circle.session.state !== 'ENDED')) return null
  const id = await reading(ctx.database, signedIn(ctx), (client) => proposedFacilitator(client, circle))
  return id === null ? null : ctx.load.person(id)
}

/** Plans the next session, when none is planned. Once for each clientKey. */
export async function planSession(ctx: Context, input: MutationPlanSessionArgs['input']): Promise<VisibleSession> {
  const viewer = signedIn(ctx)
  const method = takeMethod(ctx, input.method)
  const startsAt = takeMoment(input.startsAt)
  const topics = topicIds(input.topics)
  const [named] = input.facilitator ? await peopleByPublicIds(ctx.database, [input.facilitator]) : []
  let id = newId('m')
  const circle = await inCircle(ctx, input.intervision, async (client, found) => {
    const { rows } = await client.query<{ result: string }>(
      `insert into sent as s (person_id, client_key, verb, result, at) values ($1, $2, 'planSession', $3, $4)
        on conflict (person_id, client_key) do update set at = s.at returning result`,
      [viewer.id, input.clientKey.slice(0, 100), id, ctx.now()],
    )
    if (rows[0] && rows[0].result !== id) {
      id = rows[0].result
      return
    }
    if (found.session && found.session.state !== 'ENDED') throw forbidden('session_planned_already')
    if (input.facilitator && !found.members.some((row) => row.personId === named?.id))
      throw badInput({ facilitator: 'unknown_person' })
    const { rows: last } = await client.query<{ presenter: number | null }>(
      `select presenter_id as presenter from circle_session where circle_id = $1 and state = 'ENDED' order by id desc limit 1`,
      [found.id],
    )
    await client.query(
      `insert into circle_session (public_id, circle_id, audience_id, method, state, starts_at, facilitator_id, previous_presenter_id, question_type, topic_ids, created_at)
        values ($1, $2, $3, $4, 'PLANNED', $5, $6, $7, $8, $9, $10)`,
      [
        id,
        found.id,
        found.audienceId,
        method.key,
        startsAt,
        named?.id ?? (await proposedFacilitator(client, found)),
        last[0]?.presenter ?? null,
        input.questionType ?? null,
        topics,
        ctx.now(),
      ],
    )
    await client.query('update circle_member set proposed_at = null where circle_id = $1', [found.id])
  })
  tell(ctx, circle, { kind: 'SESSION' })
  return findSession(ctx, id)
}

/** Moves a planned session; proposals of other times have then been answered. */
export const moveSession = (ctx: Context, id: string, at: string | null | undefined): Promise<VisibleSession> =>
  inSession(ctx, id, async ({ client, session, circle }) => {
    if (session.state !== 'PLANNED') throw forbidden('session_begun')
    await client.query('update circle_session set starts_at = $2 where id = $1', [session.id, takeMoment(at)])
    await client.query('update circle_member set proposed_at = null where circle_id = $1', [circle.id])
  })

/** Another method, before the session begins. */
export const changeMethod = (ctx: Context, id: string, key: string): Promise<VisibleSession> =>
  inSession(ctx, id, async ({ client, session }) => {
    if (session.state !== 'PLANNED') throw forbidden('session_begun')
    await client.query('update circle_session set method = $2 where id = $1', [session.id, takeMethod(ctx, key).key])
  })

/** What the session is about, for finding it back. */
export const describeSession = (ctx: Context, args: MutationDescribeSessionArgs): Promise<VisibleSession> =>
  inSession(ctx, args.session, async ({ client, session }) => {
    await client.query('update circle_session set question_type = $2, topic_ids = $3 where id = $1', [
      session.id,
      args.questionType === undefined ? session.questionType : args.questionType,
      args.topics ? topicIds(args.topics) : session.topicIds,
    ])
  })
