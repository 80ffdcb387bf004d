import { audienceFor } from '../audience/belong.ts'
import type { Queryable } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'

export type AddedTeam = { id: number; publicId: string; audiences: number[] }

/** "Lombok-Oost" → lombok-oost. */
const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'team'

/** Makes a team with its audience, and its region's. */
export async function addTeam(client: Queryable, name: string, region: string | null): Promise<AddedTeam> {
  const publicId = newId('t')
  const audience = await audienceFor(client, 'TEAM', publicId)
  const regionAudience = region ? await audienceFor(client, 'REGION', region) : null
  const { rows } = await client.query<{ id: number }>({
    text: `insert into team (public_id, slug, name, region, audience_id, region_audience_id, languages)
      select $1, s.slug, $3, $4, $5, $6, '{nl}' from (
        select case when n = 1 then $2 else $2 || '-' || n end as slug from generate_series(1, 10000) n) s
      where not exists (select from team t where t.slug = s.slug) limit 1 returning id`,
    values: [publicId, slugOf(name), name, region, audience, regionAudience],
  })
  if (!rows[0]) throw new Error('a team could not be made')
  // search and the map hear of it
  const event = `insert into outbox (event, payload) values ('team.changed', $1)`
  await client.query({ text: event, values: [{ team: rows[0].id }] })
  return { id: rows[0].id, publicId, audiences: [audience, ...(regionAudience === null ? [] : [regionAudience])] }
}
