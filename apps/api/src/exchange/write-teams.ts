import { newId } from '../platform/ids.ts'
import { topicIds } from '../teams/topics.ts'
import { inBatches, replaceSets } from './bulk.ts'
import type { Item } from './format.ts'
import { apart, count, known, type Line, type Writing } from './writing.ts'

type TeamLine = Line & { item: Item<'team'> }
type Made = {
  id: number
  publicId: string
  ref: string
  audienceId: number
  regionAudienceId: number | null
  region: string | null
}

/** Writes teams with their audiences. A field that is left out stays as it is. */
export async function writeTeams(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'team')
  const all = [...fresh, ...there]
  const regions = await regionAudiences(
    writing,
    all.flatMap(({ item }) => item.region ?? []),
  )
  const made = await addTeams(writing, fresh, regions)
  const changed = await changeTeams(writing, there, regions)
  const sets = all.flatMap(({ item }) =>
    item.topics ? [{ id: known(writing, item.ref).id, members: topicIds(item.topics, Number.POSITIVE_INFINITY) }] : [],
  )
  for (const id of await replaceSets(writing.client, 'team_topic', 'team_id', 'topic_id', sets))
    if (!made.has(id)) changed.add(id)
  count(writing, 'changed', 'team', changed.size)
  writing.teamsTouched ||= made.size + changed.size > 0
}

async function addTeams(
  writing: Writing,
  fresh: readonly TeamLine[],
  regions: Map<string, number>,
): Promise<Set<number>> {
  const slugs = await slugsFor(
    writing,
    fresh.map(({ item }) => item),
  )
  const own = fresh.map(() => newId('t'))
  const audiences = await teamAudiences(writing, own)
  const records = fresh.map(({ item }, index) => ({
    ...columns(item),
    publicId: own[index],
    ref: item.ref,
    slug: slugs[index],
    audienceId: audiences.get(own[index] ?? ''),
    regionAudienceId: item.region ? regions.get(item.region) : null,
  }))
  const rows = await inBatches<Made>(writing.client, insert, records)
  for (const row of rows)
    writing.names.set(row.ref, {
      ...row,
      type: 'team',
      teamId: row.id,
      parentId: row.regionAudienceId,
      audienceKind: null,
      locale: null,
    })
  count(writing, 'added', 'team', rows.length)
  return new Set(rows.map((row) => row.id))
}

// About one kilometre: where exactly a team meets is nobody's business.
const rounded = (degrees: number | undefined) => (degrees === undefined ? null : Math.round(degrees * 100) / 100)
const columns = (item: Item<'team'>) => ({
  name: item.name,
  region: item.region ?? null,
  placeName: item.place?.name ?? null,
  lat: rounded(item.place?.lat),
  lon: rounded(item.place?.lon),
  languages: item.languages ?? null,
  trying: item.trying ?? null,
  since: item.since ?? null,
})
const given =
  '"name" text, region text, "placeName" text, lat float8, lon float8, languages text[], trying text, since text, "regionAudienceId" int'

const insert = `
  insert into team (public_id, ref, slug, name, region, audience_id, region_audience_id, place_name, lat, lon, languages, trying, since)
  select "publicId", ref, slug, name, region, "audienceId", "regionAudienceId", "placeName", lat, lon, coalesce(languages, '{}'), coalesce(trying, ''), since
  from json_to_recordset($1) as i("publicId" text, ref text, slug text, "audienceId" int, ${given})
  returning id, ref, public_id as "publicId", audience_id as "audienceId", region_audience_id as "regionAudienceId", region`

const update = `
  with i as (select * from json_to_recordset($1) as i(id int, ${given}))
  update team t set name = i.name, region = coalesce(i.region, t.region), region_audience_id = coalesce(i."regionAudienceId", t.region_audience_id),
    place_name = coalesce(i."placeName", t.place_name), lat = coalesce(i.lat, t.lat), lon = coalesce(i.lon, t.lon),
    languages = coalesce(i.languages, t.languages), trying = coalesce(i.trying, t.trying), since = coalesce(i.since, t.since)
  from i where t.id = i.id and (t.name, t.region, t.place_name, t.lat, t.lon, t.languages, t.trying, t.since) is distinct from
    (i.name, coalesce(i.region, t.region), coalesce(i."placeName", t.place_name), coalesce(i.lat, t.lat), coalesce(i.lon, t.lon),
     coalesce(i.languages, t.languages), coalesce(i.trying, t.trying), coalesce(i.since, t.since))
  returning t.id, t.region, t.region_audience_id as "regionAudienceId"`

async function changeTeams(
  writing: Writing,
  there: readonly TeamLine[],
  regions: Map<string, number>,
): Promise<Set<number>> {
  const records = there.map(({ item }) => ({
    ...columns(item),
    id: known(writing, item.ref).id,
    regionAudienceId: item.region ? regions.get(item.region) : null,
  }))
  const rows = await inBatches<{ id: number; region: string | null; regionAudienceId: number | null }>(
    writing.client,
    update,
    records,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of writing.names.values()) {
    const now = row.type === 'team' ? byId.get(row.id) : undefined
    if (now) Object.assign(row, { region: now.region, parentId: now.regionAudienceId })
  }
  if (rows.length) {
    const members = await writing.client.query<{ id: number }>('select id from person where team_id = any($1)', [
      [...byId.keys()],
    ])
    for (const { id } of members.rows) writing.moved.add(id)
  }
  return new Set(byId.keys())
}

/** Row ids of the regions' audiences, made when absent. */
export async function regionAudiences(writing: Writing, regions: readonly string[]): Promise<Map<string, number>> {
  const unique = [...new Set(regions)]
  const text = `with made as (insert into audience (kind, name) select 'REGION', unnest($1::text[]) on conflict do nothing returning id, name)
    select id, name from made union all select id, name from audience where kind = 'REGION' and name = any($1)`
  const { rows } = await writing.client.query<{ id: number; name: string }>(text, [unique])
  return new Map(rows.map((row) => [row.name, row.id]))
}

async function teamAudiences(writing: Writing, teams: readonly string[]): Promise<Map<string, number>> {
  const text = `insert into audience (kind, name) select 'TEAM', unnest($1::text[]) returning id, name`
  const { rows } = await writing.client.query<{ id: number; name: string }>(text, [teams])
  return new Map(rows.map((row) => [row.name, row.id]))
}

/** "Lombok-Oost" → lombok-oost. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '') || 'team'

/** A slug for each new team that no other has: the one it brings, or one made from its name. */
async function slugsFor(writing: Writing, items: readonly Item<'team'>[]): Promise<string[]> {
  const { rows } = await writing.client.query<{ slug: string }>('select slug from team')
  const taken = new Set(rows.map((row) => row.slug))
  const made: string[] = []
  // those that bring their own choose first, so that a later name does not take it from them
  const order = items
    .map((item, index) => ({ item, index }))
    .sort((a, b) => Number(b.item.slug !== undefined) - Number(a.item.slug !== undefined))
  for (const { item, index } of order) {
    const wish = item.slug ?? slugOf(item.name)
    let slug = wish
    for (let next = 2; taken.has(slug); next += 1) slug = `${wish}-${next}`
    taken.add(slug)
    made[index] = slug
  }
  return made
}
