import type { PoolClient } from 'pg'
import type { Viewer } from '../platform/context.ts'

declare const gated: unique symbol
/** A row of the viewer's own log. Only this file makes one. */
export type OwnEntry = EntryRow & { readonly [gated]: true }
type EntryRow = {
  id: number
  publicId: string
  heldOn: string
  minutes: number
  method: string | null
  role: 'PRESENTER' | 'FACILITATOR' | 'TIMEKEEPER' | 'MEMBER'
  reflection: string
  takeAlong: string
  codeTheme: 'PRIORITISE_PEOPLE' | 'PRACTISE_EFFECTIVELY' | 'PRESERVE_SAFETY' | 'PROMOTE_PROFESSIONALISM' | null
  session: string | null
}

// sessions in Kring stand here without having been written about; an entry of one's own about one adds to it
const all = `
  select a.id * 2 as id, coalesce(l.public_id, a.session) as "publicId", (a.started_at at time zone 'Europe/Amsterdam')::date::text as "heldOn", a.minutes, a.method, a.role,
    coalesce(l.reflection, '') as reflection, coalesce(l.take_along, '') as "takeAlong", l.code_theme as "codeTheme", a.session
  from attendance a left join log_entry l on l.person_id = a.person_id and l.session = a.session where a.person_id = $1
  union all
  select l.id * 2 + 1, l.public_id, l.held_on::text, l.minutes, l.method, l.role, l.reflection, l.take_along, l.code_theme, null
  from log_entry l where l.person_id = $1 and l.session is null`

/** The viewer's own log, newest first; all of it when no number is given. */
export async function ownLog(
  client: PoolClient,
  viewer: Viewer,
  after: { day: string; id: number } | null = null,
  count: number | null = null,
): Promise<OwnEntry[]> {
  const { rows } = await client.query<OwnEntry>(
    `select * from (${all}) e where $2::text is null or ("heldOn", id) < ($2, $3::bigint) order by "heldOn" desc, id desc limit $4`,
    [viewer.id, after?.day ?? null, after?.id ?? null, count],
  )
  return rows
}

/** One entry by its id: an entry's own, or that of the session it is about. */
export async function ownEntry(client: PoolClient, viewer: Viewer, id: string): Promise<OwnEntry | null> {
  const { rows } = await client.query<OwnEntry>(`select * from (${all}) e where "publicId" = $2`, [viewer.id, id])
  return rows[0] ?? null
}
