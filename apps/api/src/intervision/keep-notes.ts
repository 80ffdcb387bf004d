import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import { takeTexts } from '../platform/text.ts'
import type { VisibleSession } from './gate.ts'
import { findSession } from './in-session.ts'
import { writing } from './room.ts'

const NOTES = 'notes'

/** The viewer's own notes in a session. Nobody else reads them, so nobody is told. */
export const keepNotes = (ctx: Context, id: string, text: string, notAClient: boolean): Promise<VisibleSession> =>
  keep(ctx, id, NOTES, text, notAClient)

/** A part of the presenter's own summary. */
export async function keepSummary(
  ctx: Context,
  args: { session: string; output: string; text: string },
  notAClient: boolean,
): Promise<VisibleSession> {
  const session = await findSession(ctx, args.session)
  if (!presented(session)) throw forbidden('presenter_only')
  if (!session.rules.phases.some((phase) => phase.output === args.output)) throw badInput({ output: 'unknown_field' })
  return keep(ctx, args.session, args.output, args.text, notAClient)
}

/** Whether the viewer is, or in an earlier turn was, the presenter. */
export const presented = (session: VisibleSession): boolean =>
  session.joined && (session.presenterId === session.viewerId || session.presented.includes(session.viewerId))

async function keep(ctx: Context, id: string, output: string, text: string, notAClient: boolean) {
  const viewer = signedIn(ctx)
  const session = await findSession(ctx, id)
  if (!session.joined) throw notFound()
  const guard = { language: session.circle.language, notAClient, strict: true }
  const { text: body } = takeTexts({ text }, { text: { max: limits.circle.notes.max } }, guard)
  await writing(ctx.database, viewer, (client) =>
    client.query(
      `insert into circle_note as n (session_id, person_id, audience_id, output, body, edited_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (session_id, person_id, output) do update set body = excluded.body, edited_at = excluded.edited_at`,
      [session.id, viewer.id, session.audienceId, output, body, ctx.now()],
    ),
  )
  return findSession(ctx, id)
}
