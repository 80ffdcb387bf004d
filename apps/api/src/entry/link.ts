import type { House } from '../platform/context.ts'
import type { Queryable } from '../platform/database.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'

/** How long a link lives. */
export const linkMs = 10 * 60_000

export type LinkKind = 'INVITE' | 'RESET'

/**
 * A link with which this person sets a password, once, within ten minutes; an older one ends. Its secret stands behind a #,
 * so that no server on the way, no log and no Referer sees it. It is kept nowhere.
 */
export async function makeLink(
  house: Pick<House, 'config' | 'now'>,
  queryable: Queryable,
  personId: number,
  kind: LinkKind,
): Promise<string> {
  const secret = newSecret()
  await queryable.query({
    text: `insert into entry_link (person_id, token_hash, kind, ends_at) values ($1, $2, $3, $4)
      on conflict (person_id) do update set token_hash = excluded.token_hash, kind = excluded.kind, ends_at = excluded.ends_at`,
    values: [personId, hashSecret(secret), kind, new Date(house.now().getTime() + linkMs)],
  })
  return `${house.config.address}/set-password#${secret}`
}

export type Opened = { kind: LinkKind; name: string; email: string }

/** Whose link this is, while it can be used; null otherwise. */
export async function openLink({ database, now }: Pick<House, 'database' | 'now'>, secret: string) {
  const { rows } = await database.pool.query<Opened & { personId: number }>(
    `select l.kind, l.person_id as "personId", p.name, p.email from entry_link l join person p on p.id = l.person_id
      where l.token_hash = $1 and l.ends_at > $2 and p.disabled_at is null`,
    [hashSecret(secret.slice(0, 100)), now()],
  )
  return rows[0] ?? null
}
