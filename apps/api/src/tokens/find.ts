import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import { hashSecret } from '../platform/ids.ts'
import type { Scope } from '../platform/scopes.ts'

type Row = Omit<Viewer, 'sessionHash' | 'scopes'> & { scopes: Scope[]; usedAt: Date | null }
const find = `
  select p.id, p.public_id as "publicId", p.team_id as "teamId", p.locale,
    case when p.roles_until <= $2 then '{MEMBER}'::text[] else p.roles end as roles, t.scopes, t.used_at as "usedAt"
  from token t join person p on p.id = t.person_id
  where t.token_hash = $1 and p.disabled_at is null and (t.expires_at is null or t.expires_at > $2)`

/** Whom an integration's token acts as, or null. Notes the day of its use. */
export async function viewerOfToken(database: Database, secret: string, now: Date): Promise<Viewer | null> {
  const sessionHash = hashSecret(secret)
  const { rows } = await database.pages.query<Row>({ name: 'token', text: find, values: [sessionHash, now] })
  const row = rows[0]
  if (!row) return null
  const { usedAt, ...viewer } = row
  const today = now.toISOString().slice(0, 10)
  if (usedAt?.toISOString().slice(0, 10) !== today)
    await database.pool.query('update token set used_at = $2 where token_hash = $1', [sessionHash, new Date(today)])
  return { ...viewer, sessionHash }
}
