import { limits } from '@kring/contract/limits'
import { EVERYONE, NOBODY } from '../audience/table.ts'
import type { MutationAddToLibraryArgs, MutationEditLibraryEntryArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { clean, guardNames, guardTexts, lengthFault } from '../platform/text.ts'
import { languageOf } from '../posts/language.ts'
import { firstResult } from '../posts/write.ts'
import { topicIds } from '../teams/topics.ts'
import { mayEditEntry } from './policy.ts'
import { entryById, type EntryRow, type LinkRow } from './read.ts'

type Said = Pick<EntryRow, 'kind' | 'title' | 'summary' | 'links' | 'lessons' | 'topicIds' | 'language'> &
  Pick<EntryRow, 'placeName' | 'lat' | 'lon'>
type Given = Omit<Said, 'topicIds' | 'language' | 'placeName'> & {
  place: string
  topics: readonly string[] | null
  language: string | null
}

const rounded = (degrees: number) => Math.round(degrees * 100) / 100
const onEarth = (lat: number, lon: number) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/** Checks and cleans an entry. Throws BAD_INPUT with every wrong field, or CLIENT_DATA. */
function take(ctx: Context, given: Given, before: number[]): Said {
  const viewer = signedIn(ctx)
  const title = clean(given.title)
  const summary = clean(given.summary)
  const lessons = given.lessons.map(clean).filter(Boolean)
  const links: LinkRow[] = given.links.map((link) => ({ title: clean(link.title), url: link.url.trim() }))
  const place = clean(given.place)
  const language = languageOf(given.language, `${title}\n${summary}`, viewer.locale)
  guardTexts({ title, summary, lessons, links: links.map((link) => link.title), place }, language, false)
  guardNames({ links: links.map((link) => link.url) }, language)
  const faults: Record<string, string> = {}
  const note = (field: string, fault: string | null) => {
    if (fault && !faults[field]) faults[field] = fault
  }
  note('title', lengthFault(title, limits.title))
  note('summary', lengthFault(summary, limits.library.summary))
  if (lessons.length > limits.library.lessons.max) note('lessons', 'too_many')
  for (const lesson of lessons) note('lessons', lengthFault(lesson, limits.library.lesson))
  if (links.length > limits.library.links.max) note('links', 'too_many')
  for (const link of links) {
    note('links', lengthFault(link.title, { min: 1, max: limits.tip.step.max }))
    note('links', /^https?:\/\/[^\s]{1,2000}$/i.test(link.url) ? null : 'bad_link')
  }
  const { lat, lon } = given
  const placed = place && lat !== null && lon !== null && onEarth(lat, lon)
  if (place && !placed) note('place', 'bad_number')
  if (Object.keys(faults).length) throw badInput(faults)
  return {
    kind: given.kind,
    title,
    summary,
    lessons,
    links,
    language,
    topicIds: given.topics ? topicIds(given.topics) : before,
    placeName: placed ? place : null,
    // about one kilometre, as of teams
    lat: placed ? rounded(lat) : null,
    lon: placed ? rounded(lon) : null,
  }
}

const values = (said: Said) => [
  said.kind,
  said.title,
  said.summary,
  JSON.stringify(said.links),
  said.lessons,
  said.topicIds,
  said.language,
  said.placeName,
  said.lat,
  said.lon,
]

const insert = `
  with once as (insert into sent (person_id, client_key, verb, result, at) values ($11, $12, 'library', $13, $14) on conflict do nothing returning result)
  insert into library_entry (public_id, audience_id, kind, title, summary, links, lessons, topic_ids, language, place_name, lat, lon, author_id, team_id, created_at)
  select result, ${EVERYONE}, $1, $2, $3, $4::jsonb, $5::text[], $6::smallint[], $7, $8, $9::float8, $10::float8, $11, $15, $14 from once`

/** Adds something worth knowing, once for each clientKey. */
export async function addToLibrary(ctx: Context, input: MutationAddToLibraryArgs['input']): Promise<EntryRow> {
  const viewer = signedIn(ctx)
  const said = take(ctx, { ...empty, ...present(input) }, [])
  const id = newId('l')
  const { rowCount } = await ctx.database.pool.query(insert, [
    ...values(said),
    viewer.id,
    input.clientKey.slice(0, 100),
    id,
    ctx.now(),
    viewer.teamId,
  ])
  const written = rowCount ? id : await firstResult(ctx, viewer.id, input.clientKey, 'library')
  const row = await entryById(ctx.database, written)
  if (!row) throw notFound()
  return row
}

const empty: Given = {
  kind: 'WEBSITE',
  title: '',
  summary: '',
  links: [],
  lessons: [],
  topics: [],
  language: null,
  place: '',
  lat: null,
  lon: null,
}
const present = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined))

async function ownEntry(ctx: Context, id: string): Promise<EntryRow> {
  const row = await entryById(ctx.database, id)
  if (!row) throw notFound()
  const verdict = mayEditEntry(signedIn(ctx), row)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  return row
}

/** Changes an entry; what is left out stays. */
export async function editLibraryEntry(ctx: Context, input: MutationEditLibraryEntryArgs['input']): Promise<EntryRow> {
  const row = await ownEntry(ctx, input.entry)
  const before: Given = { ...row, place: row.placeName ?? '', topics: null }
  const said = take(ctx, { ...before, ...present(input) }, row.topicIds)
  await ctx.database.pool.query(
    `update library_entry set kind = $1, title = $2, summary = $3, links = $4::jsonb, lessons = $5::text[], topic_ids = $6::smallint[], language = $7,
       place_name = $8, lat = $9::float8, lon = $10::float8, edited_at = $12 where id = $11 and audience_id <> ${NOBODY}`,
    [...values(said), row.id, ctx.now()],
  )
  return { ...row, ...said, editedAt: ctx.now() }
}

/** Takes an entry away. */
export async function withdrawLibraryEntry(ctx: Context, id: string): Promise<boolean> {
  const row = await ownEntry(ctx, id)
  await ctx.database.pool.query(
    `update library_entry set audience_id = ${NOBODY}, summary = '', links = '[]', lessons = '{}' where id = $1`,
    [row.id],
  )
  return true
}
