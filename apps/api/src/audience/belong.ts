import type { Viewer } from '../platform/context.ts'
import { type Database, type Queryable, transaction } from '../platform/database.ts'

/** The audience of a kind and name, made when absent. Returns its row id. */
export async function audienceFor(
  database: Queryable,
  kind: 'REGION' | 'TEAM' | 'CIRCLE' | 'SELF',
  name: string,
): Promise<number> {
  const text = `insert into audience (kind, name) values ($1, $2) on conflict (kind, name) do update set name = excluded.name returning id`
  const { rows } = await database.query<{ id: number }>({ text, values: [kind, name] })
  const row = rows[0]
  if (!row) throw new Error('an audience could not be made')
  return row.id
}

/** Makes a person belong to exactly the team and region given: what they could read before through another team ends now. */
export async function belongToTeam(database: Queryable, personId: number, audiences: readonly number[]): Promise<void> {
  await database.query({
    text: `delete from audience_member m using audience a where a.id = m.audience_id and m.person_id = $1 and a.kind in ('TEAM', 'REGION') and not m.audience_id = any($2::int[])`,
    values: [personId, audiences],
  })
  await database.query({
    text: 'insert into audience_member (person_id, audience_id) select $1, unnest($2::int[]) on conflict do nothing',
    values: [personId, audiences],
  })
}

/** The audience of oneself alone, for what is not yet shared. Returns its row id. */
export async function ownAudience(database: Database, viewer: Viewer): Promise<number> {
  const { rows } = await database.pool.query<{ id: number }>(
    `select a.id from audience_member m join audience a on a.id = m.audience_id where m.person_id = $1 and a.kind = 'SELF'`,
    [viewer.id],
  )
  if (rows[0]) return rows[0].id
  return transaction(database.pool, async (client) => {
    const id = await audienceFor(client, 'SELF', viewer.publicId)
    await client.query('insert into audience_member (person_id, audience_id) values ($1, $2) on conflict do nothing', [
      viewer.id,
      id,
    ])
    return id
  })
}
