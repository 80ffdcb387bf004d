import { audienceFor, belongToTeam } from '../src/audience/belong.ts'
import { initialsOf } from '../src/people/read.ts'
import type { House } from '../src/platform/context.ts'
import { newId } from '../src/platform/ids.ts'
import { topicIds } from '../src/teams/topics.ts'

export type Built = { id: number; publicId: string; name: string; email: string; teamId: number | null }
export type BuiltTeam = {
  id: number
  publicId: string
  slug: string
  name: string
  audienceId: number
  regionAudienceId: number | null
}

let count = 0

/** A team; a test states only what it is about. */
export async function makeTeam(
  house: House,
  given: {
    name?: string
    region?: string | null
    topics?: string[]
    place?: { name: string; lat: number; lon: number }
  } = {},
): Promise<BuiltTeam> {
  const number = ++count
  const publicId = newId('t')
  const name = given.name ?? `Team ${number}`
  const region = given.region === undefined ? 'Utrecht' : given.region
  const audienceId = await audienceFor(house.database.pool, 'TEAM', publicId)
  const regionAudienceId = region ? await audienceFor(house.database.pool, 'REGION', region) : null
  const { rows } = await house.database.pool.query<{ id: number }>(
    `insert into team (public_id, slug, name, region, audience_id, region_audience_id, place_name, lat, lon, languages) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, '{nl}') returning id`,
    [
      publicId,
      `team-${number}`,
      name,
      region,
      audienceId,
      regionAudienceId,
      given.place?.name ?? null,
      given.place?.lat ?? null,
      given.place?.lon ?? null,
    ],
  )
  const id = rows[0]!.id
  if (given.topics)
    await house.database.pool.query('insert into team_topic (team_id, topic_id) select $1, unnest($2::smallint[])', [
      id,
      topicIds(given.topics, 50),
    ])
  return { id, publicId, slug: `team-${number}`, name, audienceId, regionAudienceId }
}

/** A person, in a team when one is given. */
export async function makePerson(
  house: House,
  given: {
    name?: string
    team?: BuiltTeam | null
    roles?: string[]
    passwordHash?: string | null
    locale?: 'nl' | 'en'
  } = {},
): Promise<Built> {
  const number = ++count
  const name = given.name ?? `Person ${number}`
  const publicId = newId('u')
  const email = `person${number}@example.org`
  const { rows } = await house.database.pool.query<{ id: number }>(
    `insert into person (public_id, name, initials, email, password_hash, team_id, roles, locale, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      publicId,
      name,
      initialsOf(name),
      email,
      given.passwordHash ?? null,
      given.team?.id ?? null,
      given.roles ?? ['MEMBER'],
      given.locale ?? 'nl',
      house.now(),
    ],
  )
  const id = rows[0]!.id
  if (given.team)
    await belongToTeam(house.database.pool, id, [
      given.team.audienceId,
      ...(given.team.regionAudienceId === null ? [] : [given.team.regionAudienceId]),
    ])
  return { id, publicId, name, email, teamId: given.team?.id ?? null }
}
