import { limits } from '@kring/contract/limits'
import { ownAudience } from '../audience/belong.ts'
import type { LogEntryInput } from '../generated/resolvers.ts'
import { methodsOf } from '../intervision/methods.ts'
import { writing } from '../intervision/room.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { takeTexts } from '../platform/text.ts'
import { type OwnEntry, ownEntry } from './read.ts'

/** What an entry of one's own says of the meeting. Throws BAD_INPUT with every wrong field. */
function meeting(ctx: Context, input: LogEntryInput) {
  const heldOn = input.heldOn ? String(input.heldOn).slice(0, 10) : ''
  const minutes = input.minutes ?? 0
  const faults: Record<string, string> = {}
  if (!/^\d{4}-\d\d-\d\d$/.test(heldOn) || Number.isNaN(Date.parse(heldOn))) faults.heldOn = 'required'
  else if (heldOn > ctx.now().toISOString().slice(0, 10)) faults.heldOn = 'in_the_future'
  if (minutes < 1 || minutes > limits.log.minutes) faults.minutes = 'minutes_of_a_meeting'
  if (input.method && !methodsOf(ctx.config).has(input.method)) faults.method = 'unknown_method'
  if (Object.keys(faults).length) throw badInput(faults)
  return { heldOn, minutes, method: input.method ?? null, role: input.role ?? 'MEMBER' }
}

/** Writes or changes an entry of the viewer's own log. What came from a session keeps its date, minutes, role and method. */
export async function keepLogEntry(ctx: Context, input: LogEntryInput): Promise<OwnEntry> {
  const viewer = signedIn(ctx)
  const texts = takeTexts(
    { reflection: input.reflection ?? '', takeAlong: input.takeAlong ?? '' },
    { reflection: limits.log.text, takeAlong: limits.log.text },
    { language: viewer.locale, notAClient: input.notAClient ?? false },
  )
  const audience = await ownAudience(ctx.database, viewer)
  const kept = await writing(ctx.database, viewer, async (client) => {
    const before = input.entry ? await ownEntry(client, viewer, input.entry) : null
    if (input.entry && !before) throw notFound()
    const is = before?.session ? before : meeting(ctx, { ...before, ...input })
    const own = [texts.reflection, texts.takeAlong, input.codeTheme ?? null, ctx.now()]
    const { rows } = await client.query<{ id: string }>(
      `insert into log_entry as l (reflection, take_along, code_theme, changed_at, public_id, person_id, audience_id, session, held_on, minutes, method, role)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9::date, $10, $11, $12)
        on conflict (public_id) do update set reflection = excluded.reflection, take_along = excluded.take_along, code_theme = excluded.code_theme,
          changed_at = excluded.changed_at, held_on = excluded.held_on, minutes = excluded.minutes, method = excluded.method, role = excluded.role
        returning public_id as id`,
      [
        ...own,
        before && before.publicId !== before.session ? before.publicId : newId('e'),
        viewer.id,
        audience,
        before?.session ?? null,
        is.heldOn,
        is.minutes,
        is.method,
        is.role,
      ],
    )
    return ownEntry(client, viewer, rows[0]?.id ?? '')
  })
  if (!kept) throw notFound()
  return kept
}
