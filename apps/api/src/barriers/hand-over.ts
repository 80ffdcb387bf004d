import { limits } from '@kring/contract/limits'
import type { MutationAnswerHandoverArgs, MutationHandOverArgs, QueryHandedToMeArgs } from '../generated/resolvers.ts'
import { personByPublicId, type PersonDetails, shieldPeople } from '../people/read.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { transaction } from '../platform/database.ts'
import { badInput, conflict, forbidden, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { takeTexts } from '../platform/text.ts'
import { guardNew } from '../platform/stated.ts'
import { findPost } from '../posts/find.ts'
import { guardFor } from '../posts/guarding.ts'
import { firstResult } from '../posts/write.ts'
import { handedText, handedTo, type HandoverRow, visibleHandover } from './handover.ts'
import { mayHandOver, mayWithdrawHandover } from './policy.ts'

const today = (now: Date) => now.toISOString().slice(0, 10)

/** A day that is a day, not past and at most a year away. */
function takeDay(day: string, now: Date): string {
  const latest = today(new Date(now.getTime() + 366 * 86_400_000))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)) || day < today(now) || day > latest)
    throw badInput({ answerBy: 'bad_date' })
  return day
}

/** Somebody a barrier can be handed to. Throws BAD_INPUT for anyone else. */
async function takeShield(ctx: Context, id: string): Promise<PersonDetails> {
  const person = await personByPublicId(ctx.database, id)
  if (!person?.roles.some((role) => role === 'STEWARD' || role === 'SHIELD')) throw badInput({ to: 'not_a_shield' })
  return person
}

const insert = `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($1, $2, 'handover', $3, $4) on conflict do nothing returning result),
  h as (insert into handover (public_id, post_id, audience_id, author_id, team_id, to_id, body, answer_by, created_at)
    select result, $5, $6, $1, $7, $8, $9, $10, $4 from once returning id, post_id),
  o as (insert into outbox (event, payload)
    select 'handover.sent', json_build_object('post', post_id, 'people', array[$8::int], 'actor', $1::int) from h)
  select id from h`

/** Hands a barrier to somebody who can lift it, in words that the team wrote for them; once for each clientKey. */
export async function handOver(ctx: Context, input: MutationHandOverArgs['input']): Promise<HandoverRow> {
  const viewer = signedIn(ctx)
  const barrier = await findPost(ctx, input.barrier, 'BARRIER')
  const verdict = mayHandOver(viewer, barrier)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const guard = await guardFor(ctx, 'EVERYONE', { ...barrier, notAClient: input.notAClient })
  const { body } = takeTexts({ body: input.body }, { body: limits.handover }, guard)
  const answerBy = takeDay(input.answerBy, ctx.now())
  const to = await takeShield(ctx, input.to)
  const id = newId('h')
  const { rowCount } = await ctx.database.pages.query(insert, [
    viewer.id,
    input.clientKey.slice(0, 100),
    id,
    ctx.now(),
    barrier.id,
    barrier.audienceId,
    viewer.teamId,
    to.id,
    body,
    answerBy,
  ])
  ctx.poke()
  const written = rowCount ? id : await firstResult(ctx, viewer.id, input.clientKey, 'handover')
  const row = await visibleHandover(ctx.database, viewer, written)
  if (!row) throw conflict('already_sent')
  return row
}

/** Answers a text that was handed to the viewer. Every team that has the barrier is told. */
export async function answerHandover(ctx: Context, input: MutationAnswerHandoverArgs['input']): Promise<HandoverRow> {
  const viewer = signedIn(ctx)
  const guard = guardNew({ language: viewer.locale, notAClient: input.notAClient ?? false })
  const { body } = takeTexts({ body: input.body }, { body: limits.handover }, guard)
  const row = await handedText(ctx.database, viewer, input.handover)
  if (!row) throw notFound()
  await transaction(ctx.database.pool, async (client) => {
    const { rowCount } = await client.query(
      `update handover set answer = $2, answered_at = $3 where id = $1 and audience_id <> 0 and answer <> $2`,
      [row.id, body, ctx.now()],
    )
    if (rowCount)
      await client.query(`insert into outbox (event, payload) values ('handover.answered', $1), ('post.changed', $1)`, [
        { post: row.postId, team: row.teamId, actor: viewer.id },
      ])
  })
  ctx.poke()
  return { ...row, answer: body, answeredAt: ctx.now() }
}

/** Takes back a text that went out: it disappears for the one it was handed to as well. */
export async function withdrawHandover(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const row = await visibleHandover(ctx.database, viewer, id)
  if (!row) throw notFound()
  const verdict = mayWithdrawHandover(viewer, row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await ctx.database.pool.query(`update handover set audience_id = 0, body = '', answer = '' where id = $1`, [row.id])
  return true
}

/** What was handed to the viewer. */
export async function handedToMe(ctx: Context, args: QueryHandedToMeArgs) {
  const viewer = signedIn(ctx)
  const size = pageSize(args.first)
  const rows = await handedTo(ctx.database, viewer, readCursor(args.after), size + 1)
  return connection(rows, size, (row) => ({ at: row.createdAt.getTime(), id: row.id }), args.after)
}

/** To whom a barrier can be handed. */
export const shields = (ctx: Context) => signedIn(ctx) && shieldPeople(ctx.database)

/** Whether the day has passed without an answer: told only to the team that handed it over. */
export function isLate(row: HandoverRow, ctx: Context): boolean {
  const mine =
    ctx.viewer !== null && (row.authorId === ctx.viewer.id || (row.teamId !== null && row.teamId === ctx.viewer.teamId))
  return mine && row.answeredAt === null && row.answerBy < today(ctx.now())
}
