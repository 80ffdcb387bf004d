import type { House } from '../platform/context.ts'
import { hashSecret } from '../platform/ids.ts'

export type Asked = {
  kind: 'PASSKEY_NEW' | 'PASSKEY' | 'OIDC'
  secret: string
  personId: number | null
  facts: Record<string, string>
}
/** How long the other side may take to answer. */
const patienceMs = 5 * 60_000

/** Remembers what a browser was asked, by the hash of the secret it must answer with. */
export async function keepChallenge({ database, now }: Pick<House, 'database' | 'now'>, asked: Asked): Promise<void> {
  await database.pool.query(
    'insert into challenge (hash, kind, person_id, facts, ends_at) values ($1, $2, $3, $4, $5)',
    [hashSecret(asked.secret), asked.kind, asked.personId, asked.facts, new Date(now().getTime() + patienceMs)],
  )
}

/** What was asked with this secret, once and in time; null otherwise. */
export async function takeChallenge(
  { database, now }: Pick<House, 'database' | 'now'>,
  kind: Asked['kind'],
  secret: string,
): Promise<Pick<Asked, 'personId' | 'facts'> | null> {
  const { rows } = await database.pool.query<Pick<Asked, 'personId' | 'facts'> & { endsAt: Date }>(
    'delete from challenge where hash = $1 and kind = $2 returning person_id as "personId", facts, ends_at as "endsAt"',
    [hashSecret(secret.slice(0, 500)), kind],
  )
  const found = rows[0]
  return found && found.endsAt > now() ? found : null
}
