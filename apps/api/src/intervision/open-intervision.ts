import { limits } from '@kring/contract/limits'
import type { PoolClient } from 'pg'
import { audienceFor } from '../audience/belong.ts'
import type { MutationOpenIntervisionArgs } from '../generated/resolvers.ts'
import { type Context, signedIn, type Viewer } from '../platform/context.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { languageOf } from '../posts/language.ts'
import { topicIds } from '../teams/topics.ts'
import { type VisibleCircle, visibleCircle } from './gate.ts'
import { colleagues } from './invite.ts'
import type { Method } from './method.ts'
import { methodsOf } from './methods.ts'
import { widen, writing } from './room.ts'
import { takeDays, takeMoment, takeName, takeVideo } from './take.ts'

type Input = MutationOpenIntervisionArgs['input']

/** A method that can be chosen. Throws BAD_INPUT for one that is not there. */
export function takeMethod(ctx: Context, key: string): Method {
  const method = methodsOf(ctx.config).get(key)
  if (!method) throw badInput({ method: 'unknown_method' })
  return method
}

/** Opens a circle with its first session and invites colleagues. Once for each clientKey. */
export async function openIntervision(ctx: Context, input: Input): Promise<VisibleCircle> {
  const viewer = signedIn(ctx)
  const language = languageOf(input.language, input.name, viewer.locale)
  const guard = { language, notAClient: input.notAClient ?? false, strict: true }
  const plan = {
    name: takeName(input.name, guard),
    videoUrl: input.videoUrl ? takeVideo(input.videoUrl, guard) : null,
    language,
    form: input.form,
    days: takeDays(input.daysPerPhase),
    keep: input.keep ?? ('YEAR' as const),
    method: takeMethod(ctx, input.method),
    startsAt: takeMoment(input.startsAt),
    questionType: input.questionType ?? null,
    topics: topicIds(input.topics),
  }
  const most = Math.max(limits.circle.people.most, plan.method.people.max - 1)
  const people = await colleagues(ctx, input.people, limits.circle.people.fewest, most)
  const publicId = await writing(ctx.database, viewer, async (client) => {
    const id = newId('i')
    const { rowCount } = await client.query(
      `insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'openIntervision', $3, $4) on conflict do nothing`,
      [viewer.id, input.clientKey.slice(0, 100), id, ctx.now()],
    )
    if (!rowCount) return opened(client, viewer, input.clientKey)
    const circle = await write(ctx, client, viewer, id, plan)
    await client.query(
      `insert into circle_member (circle_id, person_id, state, invited_at) select $1, unnest($2::int[]), 'INVITED', $3`,
      [circle.id, people, ctx.now()],
    )
    await client.query(`insert into outbox (event, payload) values ('intervision.invited', $1)`, [
      { circle: circle.id, people, actor: viewer.id },
    ])
    return id
  })
  ctx.poke()
  const circle = await visibleCircle(ctx, viewer, { publicId })
  if (!circle) throw notFound()
  return circle
}

async function opened(client: PoolClient, viewer: Viewer, clientKey: string): Promise<string> {
  const { rows } = await client.query<{ result: string }>(
    `select result from sent where person_id = $1 and client_key = $2 and verb = 'openIntervision'`,
    [viewer.id, clientKey.slice(0, 100)],
  )
  return rows[0]?.result ?? ''
}

type Plan = {
  name: string
  videoUrl: string | null
  language: 'nl' | 'en'
  form: Input['form']
  days: number
  keep: 'DAYS_30' | 'YEAR' | 'UNTIL_REMOVED'
  method: Method
  startsAt: Date | null
  questionType: Input['questionType']
  topics: number[]
}

async function write(ctx: Context, client: PoolClient, viewer: Viewer, id: string, plan: Plan) {
  const audienceId = await audienceFor(client, 'CIRCLE', id)
  await client.query('insert into audience_member (person_id, audience_id) values ($1, $2)', [viewer.id, audienceId])
  await widen(client, viewer)
  const { rows } = await client.query<{ id: number }>(
    `insert into circle (public_id, audience_id, name, language, form, video_url, days_per_phase, keep, opened_by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [id, audienceId, plan.name, plan.language, plan.form, plan.videoUrl, plan.days, plan.keep, viewer.id, ctx.now()],
  )
  const circleId = rows[0]?.id
  if (circleId === undefined) throw new Error('a circle could not be made')
  await client.query(
    `insert into circle_member (circle_id, person_id, state, invited_at, joined_at) values ($1, $2, 'JOINED', $3, $3)`,
    [circleId, viewer.id, ctx.now()],
  )
  await client.query(
    `insert into circle_session (public_id, circle_id, audience_id, method, state, starts_at, facilitator_id, question_type, topic_ids, created_at)
      values ($1, $2, $3, $4, 'PLANNED', $5, $6, $7, $8, $9)`,
    [
      newId('m'),
      circleId,
      audienceId,
      plan.method.key,
      plan.startsAt,
      viewer.id,
      plan.questionType,
      plan.topics,
      ctx.now(),
    ],
  )
  return { id: circleId }
}
