import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import type { PersonDetails } from '../people/read.ts'

/** A team as cards show it. */
export type TeamRow = { id: number; publicId: string; slug: string; name: string; region: string | null }
export type TeamDetails = TeamRow & {
  placeName: string | null
  lat: number | null
  lon: number | null
  languages: string[]
  trying: string
  since: string | null
}

declare module '../platform/context.ts' {
  interface Loaders {
    team: (id: number) => Promise<TeamDetails | null>
    members: (teamId: number) => Promise<{ teamId: number; people: PersonDetails[] } | null>
    teamTopics: (teamId: number) => Promise<{ teamId: number; topicIds: number[] } | null>
    followsTeam: (teamId: number) => Promise<{ id: number } | null>
    followsTopic: (topicId: number) => Promise<{ id: number } | null>
  }
}

const details = `t.id, t.public_id as "publicId", t.slug, t.name, t.region, t.place_name as "placeName", t.lat, t.lon, t.languages, t.trying, t.since`

/** Teams by row id. */
export async function teamDetails(database: Database, ids: readonly number[]): Promise<TeamDetails[]> {
  const { rows } = await database.pages.query<TeamDetails>({
    name: 'teams_ids',
    text: `select ${details} from team t where t.id = any($1::int[])`,
    values: [ids],
  })
  return rows
}

/** One team by its slug or public id, or null. */
export async function teamBy(
  database: Database,
  column: 'slug' | 'public_id',
  value: string,
): Promise<TeamDetails | null> {
  const { rows } = await database.pages.query<TeamDetails>({
    name: `team_${column}`,
    text: `select ${details} from team t where t.${column} = $1`,
    values: [value],
  })
  return rows[0] ?? null
}

/** Members of teams, by name. */
export async function membersOf(
  database: Database,
  teamIds: readonly number[],
): Promise<{ teamId: number; people: PersonDetails[] }[]> {
  const { rows } = await database.pages.query<PersonDetails & { teamId: number }>({
    name: 'members',
    text: `select id, public_id as "publicId", name, initials, team_id as "teamId", roles, roles_until as "rolesUntil", languages, ask_me_about as "askMeAbout", email, locale, theme
      from person where team_id = any($1::int[]) and disabled_at is null order by name collate "nl-x-icu"`,
    values: [teamIds],
  })
  return teamIds.map((teamId) => ({ teamId, people: rows.filter((row) => row.teamId === teamId) }))
}

/** The topics each team may be asked about. */
export async function teamTopics(
  database: Database,
  teamIds: readonly number[],
): Promise<{ teamId: number; topicIds: number[] }[]> {
  const { rows } = await database.pages.query<{ teamId: number; topicIds: number[] }>({
    name: 'team_topics',
    text: `select team_id as "teamId", array_agg(topic_id order by topic_id) as "topicIds" from team_topic where team_id = any($1::int[]) group by team_id`,
    values: [teamIds],
  })
  return rows
}

/** Which of these teams the viewer follows. */
export async function followedTeams(
  database: Database,
  viewer: Viewer | null,
  ids: readonly number[],
): Promise<{ id: number }[]> {
  if (!viewer) return []
  const text = 'select team_id as id from followed_team where person_id = $1 and team_id = any($2::int[])'
  return (await database.pages.query<{ id: number }>({ name: 'followed_teams', text, values: [viewer.id, ids] })).rows
}

/** Which of these topics the viewer follows. */
export async function followedTopics(
  database: Database,
  viewer: Viewer | null,
  ids: readonly number[],
): Promise<{ id: number }[]> {
  if (!viewer) return []
  const text = 'select topic_id as id from followed_topic where person_id = $1 and topic_id = any($2::smallint[])'
  return (await database.pages.query<{ id: number }>({ name: 'followed_topics', text, values: [viewer.id, ids] })).rows
}

export type TeamsWanted = {
  topicId: number | null
  language: string | null
  near: { lat: number; lon: number } | null
  offset: number
  count: number
}
/** Teams by name, or by distance from a place. Pages count from the start: teams are few and rarely change. */
export async function teamsPage(database: Database, wanted: TeamsWanted): Promise<TeamDetails[]> {
  const { rows } = await database.pool.query<TeamDetails>({
    text: `select ${details} from team t
      where ($1::smallint is null or exists (select from team_topic x where x.team_id = t.id and x.topic_id = $1))
        and ($2::text is null or $2 = any(t.languages) or exists (select from person p where p.team_id = t.id and p.disabled_at is null and $2 = any(p.languages)))
      order by case when $3::float8 is null then null else
          power(coalesce(t.lat, 90) - $3, 2) + power((coalesce(t.lon, 0) - $4) * cos(radians($3)), 2) end nulls first,
        t.name collate "nl-x-icu", t.id
      limit $5 offset $6`,
    values: [
      wanted.topicId,
      wanted.language,
      wanted.near?.lat ?? null,
      wanted.near?.lon ?? null,
      wanted.count,
      wanted.offset,
    ],
  })
  return rows
}
