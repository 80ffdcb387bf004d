import { inBatches } from './bulk.ts'
import { apart, count, known, type Line, type Writing } from './writing.ts'

/** Writes which sources were replaced; the tips that cite them say so. */
export async function writeSources(writing: Writing, lines: readonly Line[]): Promise<void> {
  const records = apart(writing, lines, 'source').fresh.map(({ item }) => ({
    title: item.title,
    url: item.url ?? '',
    newTitle: item.newTitle ?? '',
    newUrl: item.newUrl ?? '',
    personId: known(writing, item.by).id,
    at: item.at ?? writing.now,
  }))
  const rows = await inBatches<{ key: string }>(writing.client, insert, records)
  count(writing, 'added', 'source', rows.length)
  const touched = await writing.client.query<{ id: number }>(mark, [rows.map((row) => row.key)])
  for (const { id } of touched.rows) writing.touched.add(id)
}

const insert = `
  insert into replaced_source (key, title, url, new_title, new_url, person_id, at)
  select distinct on (source_key(title, url)) source_key(title, url), title, url, "newTitle", "newUrl", "personId", at
  from json_to_recordset($1) as i(title text, url text, "newTitle" text, "newUrl" text, "personId" int, at timestamptz)
  on conflict (key) do update set new_title = excluded.new_title, new_url = excluded.new_url
    where (replaced_source.new_title, replaced_source.new_url) is distinct from (excluded.new_title, excluded.new_url)
  returning key`
// the trigger on the record says again what each cites
const mark = `
  update post p set record = record where p.kind = 'TIP' and p.audience_id <> 0 and exists (
    select from jsonb_array_elements(p.record -> 'sources') s where source_key(s ->> 'title', s ->> 'url') = any($1)) returning p.id`
