import { EVERYONE } from '../audience/table.ts'
import { newId } from '../platform/ids.ts'
import { topicIds } from '../teams/topics.ts'
import { inBatches } from './bulk.ts'
import { apart, count, known, type Line, signature, type Writing } from './writing.ts'

const given =
  'kind text, title text, summary text, links jsonb, lessons text[], "topicIds" smallint[], language text, "placeName" text, lat float8, lon float8'

const insert = `
  insert into library_entry (public_id, ref, audience_id, author_id, team_id, kind, title, summary, links, lessons, topic_ids, language, place_name, lat, lon, created_at, edited_at)
  select "publicId", ref, ${EVERYONE}, "authorId", "teamId", kind, title, summary, coalesce(links, '[]'), coalesce(lessons, '{}'), coalesce("topicIds", '{}'), language, "placeName", lat, lon, at, "editedAt"
  from json_to_recordset($1) as i("publicId" text, ref text, "authorId" int, "teamId" int, at timestamptz, "editedAt" timestamptz, ${given})`
const next = `i.kind, i.title, i.summary, coalesce(i.links, e.links), coalesce(i.lessons, e.lessons), coalesce(i."topicIds", e.topic_ids), i.language,
  coalesce(i."placeName", e.place_name), coalesce(i.lat, e.lat), coalesce(i.lon, e.lon)`
const change = `
  update library_entry e set (kind, title, summary, links, lessons, topic_ids, language, place_name, lat, lon) = (select ${next}), edited_at = $2
  from json_to_recordset($1) as i(id bigint, ${given})
  where e.id = i.id and e.audience_id <> 0
    and (e.kind, e.title, e.summary, e.links, e.lessons, e.topic_ids, e.language, e.place_name, e.lat, e.lon) is distinct from (${next})
  returning e.id`

const rounded = (degrees: number | undefined) => (degrees === undefined ? null : Math.round(degrees * 100) / 100)

/** Writes the library, oldest first. */
export async function writeLibrary(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'library')
  const columns = ({ item, language }: (typeof fresh)[number]) => ({
    kind: item.kind.toUpperCase(),
    title: item.title,
    summary: item.summary,
    links: item.links ?? null,
    lessons: item.lessons ?? null,
    topicIds: item.topics ? topicIds(item.topics, Number.POSITIVE_INFINITY) : null,
    language,
    placeName: item.place?.name ?? null,
    lat: rounded(item.place?.lat),
    lon: rounded(item.place?.lon),
  })
  const made = fresh.map((line) => ({
    ...columns(line),
    ...signature(writing, line.item),
    publicId: newId('l'),
    ref: line.item.ref,
    at: line.item.at ?? writing.now,
    editedAt: line.item.editedAt ?? null,
  }))
  await inBatches(writing.client, insert, made)
  count(writing, 'added', 'library', made.length)
  const changes = there.map((line) => ({ ...columns(line), id: known(writing, line.item.ref).id }))
  const rows = await inBatches(writing.client, change, changes, [writing.now])
  count(writing, 'changed', 'library', rows.length)
}
