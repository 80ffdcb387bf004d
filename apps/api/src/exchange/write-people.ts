import { initialsOf } from '../people/read.ts'
import { newId } from '../platform/ids.ts'
import { topicIds } from '../teams/topics.ts'
import { inBatches, replaceSets } from './bulk.ts'
import type { Item } from './format.ts'
import { apart, count, known, type Line, type Writing } from './writing.ts'

type Made = { id: number; publicId: string; ref: string; teamId: number | null; locale: 'nl' | 'en' }

/** Writes people, where they belong and what they follow. They have no password until they set one. */
export async function writePeople(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'person')
  const rows = await inBatches<Made>(
    writing.client,
    insert,
    fresh.map(({ item }) => ({
      ...columns(writing, item),
      publicId: newId('u'),
      ref: item.ref,
      at: item.at ?? writing.now,
    })),
  )
  const regions = new Map(
    [...writing.names.values()].flatMap((row) => (row.type === 'team' ? [[row.id, row.region]] : [])),
  )
  for (const row of rows) {
    const region = regions.get(row.teamId ?? 0) ?? null
    writing.names.set(row.ref, { ...row, type: 'person', audienceId: 1, audienceKind: null, parentId: null, region })
    writing.moved.add(row.id)
    writing.people.push(row.id)
  }
  count(writing, 'added', 'person', rows.length)
  const changed = new Set(
    await changePeople(
      writing,
      there.map(({ item }) => item),
    ),
  )
  const made = new Set(writing.people)
  for (const id of await writeFollows(
    writing,
    [...fresh, ...there].map(({ item }) => item),
  ))
    if (!made.has(id)) changed.add(id)
  count(writing, 'changed', 'person', changed.size)
  await belong(writing)
}

const columns = (writing: Writing, item: Item<'person'>) => ({
  name: item.name,
  initials: initialsOf(item.name),
  email: item.email,
  teamId: item.team ? known(writing, item.team).id : null,
  roles: item.roles?.map((role) => role.toUpperCase()) ?? null,
  locale: item.locale ?? null,
  theme: item.theme?.toUpperCase() ?? null,
  languages: item.languages ?? null,
  askMeAbout: item.askMeAbout ?? null,
  disabledAt: item.disabledAt ?? null,
})
const given =
  'name text, initials text, email text, "teamId" int, roles text[], locale text, theme text, languages text[], "askMeAbout" text, "disabledAt" timestamptz'

const insert = `
  insert into person (public_id, ref, name, initials, email, team_id, roles, locale, theme, languages, ask_me_about, created_at, disabled_at)
  select "publicId", ref, name, initials, email, "teamId", coalesce(roles, '{MEMBER}'), coalesce(locale, 'nl'), coalesce(theme, 'SYSTEM'),
    coalesce(languages, '{}'), coalesce("askMeAbout", ''), at, "disabledAt"
  from json_to_recordset($1) as i("publicId" text, ref text, at timestamptz, ${given})
  returning id, ref, public_id as "publicId", team_id as "teamId", locale`

const next = `i.name, i.initials, i.email, coalesce(i."teamId", p.team_id), coalesce(i.roles, p.roles), coalesce(i.locale, p.locale), coalesce(i.theme, p.theme),
  coalesce(i.languages, p.languages), coalesce(i."askMeAbout", p.ask_me_about), coalesce(i."disabledAt", p.disabled_at)`
const update = `
  with i as (select * from json_to_recordset($1) as i(id int, ${given}))
  update person p set (name, initials, email, team_id, roles, locale, theme, languages, ask_me_about, disabled_at) = (select ${next})
  from i where p.id = i.id and
    (p.name, p.initials, p.email, p.team_id, p.roles, p.locale, p.theme, p.languages, p.ask_me_about, p.disabled_at) is distinct from (${next})
  returning p.id, p.ref, p.public_id as "publicId", p.team_id as "teamId", p.locale`

async function changePeople(writing: Writing, items: readonly Item<'person'>[]): Promise<number[]> {
  const records = items.map((item) => ({ ...columns(writing, item), id: known(writing, item.ref).id }))
  const rows = await inBatches<Made>(writing.client, update, records)
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of writing.names.values()) {
    const now = row.type === 'person' ? byId.get(row.id) : undefined
    if (now) Object.assign(row, { teamId: now.teamId, locale: now.locale })
  }
  for (const id of byId.keys()) writing.moved.add(id)
  return [...byId.keys()]
}

async function writeFollows(writing: Writing, items: readonly Item<'person'>[]): Promise<number[]> {
  const id = (item: Item<'person'>) => known(writing, item.ref).id
  const teams = items.flatMap((item) =>
    item.follows?.teams ? [{ id: id(item), members: item.follows.teams.map((team) => known(writing, team).id) }] : [],
  )
  const topics = items.flatMap((item) =>
    item.follows?.topics ? [{ id: id(item), members: topicIds(item.follows.topics, Number.POSITIVE_INFINITY) }] : [],
  )
  const changed = await replaceSets(writing.client, 'followed_team', 'person_id', 'team_id', teams)
  return [...changed, ...(await replaceSets(writing.client, 'followed_topic', 'person_id', 'topic_id', topics))]
}

/** Everyone who is new or moved belongs to exactly their team and its region. */
async function belong(writing: Writing): Promise<void> {
  const moved = [[...writing.moved]]
  await writing.client.query(
    `delete from audience_member m using audience a, person p left join team t on t.id = p.team_id
      where a.id = m.audience_id and p.id = m.person_id and a.kind in ('TEAM', 'REGION') and m.person_id = any($1::int[])
      and m.audience_id is distinct from t.audience_id and m.audience_id is distinct from t.region_audience_id`,
    moved,
  )
  await writing.client.query(
    `insert into audience_member (person_id, audience_id)
      select p.id, a from person p join team t on t.id = p.team_id, unnest(array[t.audience_id, t.region_audience_id]) a
      where p.id = any($1::int[]) and a is not null on conflict do nothing`,
    moved,
  )
}
