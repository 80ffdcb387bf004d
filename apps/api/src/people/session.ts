import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'

/** A session ends after this long without use, and after the absolute time whatever its use. In milliseconds. */
export const idleMs = 14 * 24 * 3_600_000
export const absoluteMs = 60 * 24 * 3_600_000

const viewerColumns = `p.id, p.public_id as "publicId", p.team_id as "teamId", p.locale, p.roles`
type Row = Omit<Viewer, 'sessionHash'>

/** Starts a session and returns its secret, which is kept nowhere. */
export async function startSession(database: Database, personId: number, now: Date): Promise<string> {
  const secret = newSecret()
  await database.pool.query({
    text: `insert into session (token_hash, person_id, created_at, seen_at, ends_at) values ($1, $2, $3, $3, $4)`,
    values: [hashSecret(secret), personId, now, new Date(now.getTime() + absoluteMs)],
  })
  return secret
}

const find = `
  select ${viewerColumns}, s.seen_at as "seenAt" from session s join person p on p.id = s.person_id
  where s.token_hash = $1 and p.disabled_at is null and s.ends_at > $2 and s.seen_at > $3`

/** Who a session's secret belongs to now, or null. Notes the use at most once an hour. */
export async function viewerOfSession(database: Database, secret: string, now: Date): Promise<Viewer | null> {
  const sessionHash = hashSecret(secret)
  const idle = new Date(now.getTime() - idleMs)
  const { rows } = await database.pages.query<Row & { seenAt: Date }>({
    name: 'session',
    text: find,
    values: [sessionHash, now, idle],
  })
  const row = rows[0]
  if (!row) return null
  if (now.getTime() - row.seenAt.getTime() > 3_600_000)
    await database.pool.query('update session set seen_at = $2 where token_hash = $1', [sessionHash, now])
  return { id: row.id, publicId: row.publicId, teamId: row.teamId, locale: row.locale, roles: row.roles, sessionHash }
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
export const endSessions = (database: Database, personId: number, keep: Buffer | null = null) =>
  database.pool.query('delete from session where person_id = $1 and token_hash is distinct from $2', [personId, keep])
