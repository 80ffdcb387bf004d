import type { Device, Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import { hashSecret, newId, newSecret } from '../platform/ids.ts'
import { kindOfDevice } from './device.ts'

/** When sessions end, in milliseconds (config.ts). */
export type Ends = { idle: number; most: number; shared: number }
export const usualEnds: Ends = { idle: 14 * 24 * 3_600_000, most: 60 * 24 * 3_600_000, shared: 600_000 }

/** Roles hold until their term ends; then one is a member again. */
const viewerColumns = `p.id, p.public_id as "publicId", p.team_id as "teamId", p.locale,
  case when p.roles_until <= now.at then '{MEMBER}'::text[] else p.roles end as roles`
type Row = Omit<Viewer, 'sessionHash' | 'scopes' | 'shared'> & { shared: boolean }

export type Way = 'PASSWORD' | 'PASSKEY' | 'OIDC'
type Start = { ends?: Ends; way?: Way; shared?: boolean; device?: Pick<Device, 'agent'> }

/** Starts a session and returns its secret, which is kept nowhere. */
export async function startSession(
  database: Database,
  personId: number,
  now: Date,
  { ends = usualEnds, way = 'PASSWORD', shared = false, device = { agent: '' } }: Start = {},
): Promise<string> {
  const secret = newSecret()
  const { kind, browser, system } = kindOfDevice(device.agent)
  await database.pool.query({
    text: `insert into session (token_hash, person_id, created_at, seen_at, ends_at, public_id, shared, way, device, browser, system)
      values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      hashSecret(secret),
      personId,
      now,
      new Date(now.getTime() + ends.most),
      newId('s'),
      shared,
      way,
      kind,
      browser,
      system,
    ],
  })
  return secret
}

const find = `
  select ${viewerColumns}, s.seen_at as "seenAt", s.shared
  from (select $2::timestamptz as at) now, session s join person p on p.id = s.person_id
  where s.token_hash = $1 and p.disabled_at is null and s.ends_at > $2 and s.seen_at > case when s.shared then $4 else $3::timestamptz end`

/** Who a session's secret belongs to now, or null. Notes the use once an hour, on a shared device once in some seconds. */
export async function viewerOfSession(
  database: Database,
  secret: string,
  now: Date,
  ends: Ends = usualEnds,
): Promise<Viewer | null> {
  const sessionHash = hashSecret(secret)
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const { rows } = await database.pages.query<Row & { seenAt: Date }>({
    name: 'session',
    text: find,
    values: [sessionHash, now, ago(ends.idle), ago(ends.shared)],
  })
  const row = rows[0]
  if (!row) return null
  const { seenAt, ...viewer } = row
  if (now.getTime() - seenAt.getTime() > (row.shared ? ends.shared / 20 : 3_600_000))
    await database.pool.query('update session set seen_at = $2 where token_hash = $1', [sessionHash, now])
  return { ...viewer, sessionHash }
}

/** Whether a session or a token still lets its person in, by the hash of its secret. */
export async function letsIn(database: Database, hash: Buffer, now: Date): Promise<boolean> {
  const text = `select from person p where p.disabled_at is null and p.id in
    (select person_id from session where token_hash = $1 and ends_at > $2 union all select person_id from token where token_hash = $1 and (expires_at is null or expires_at > $2))`
  return (await database.pages.query({ name: 'lets_in', text, values: [hash, now] })).rowCount === 1
}

/** Ends one session. */
export const endSession = (database: Database, hash: Buffer) =>
  database.pool.query('delete from session where token_hash = $1', [hash])
/** Ends all sessions of a person, but one when `keep` is given. */
export const endSessions = (database: Pick<Database, 'pool'>, personId: number, keep: Buffer | null = null) =>
  database.pool.query('delete from session where person_id = $1 and token_hash is distinct from $2', [personId, keep])

/** Ends the sessions that nobody used for too long, so that their open sockets close too. */
export async function endIdle({ pool }: Pick<Database, 'pool'>, now: Date, ends: Ends): Promise<void> {
  const ago = (ms: number) => new Date(now.getTime() - ms)
  await pool.query('delete from session where ends_at <= $1 or seen_at <= $2 or (shared and seen_at <= $3)', [
    now,
    ago(ends.idle),
    ago(ends.shared),
  ])
}
