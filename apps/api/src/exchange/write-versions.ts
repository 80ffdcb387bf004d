import { inBatches } from './bulk.ts'
import { apart, count, known, type Line, pointMentions, type Writing } from './writing.ts'

/** Writes how posts read before, for the post's own audience. One that is there already stays as it is. */
export async function writeVersions(writing: Writing, lines: readonly Line[]): Promise<void> {
  const records = apart(writing, lines, 'version').fresh.map(({ item }) => {
    const { id, audienceId } = known(writing, item.to)
    return { postId: id, audienceId, title: item.title, body: pointMentions(writing, item.body), at: item.at }
  })
  const rows = await inBatches<{ id: number }>(writing.client, insert, records)
  count(writing, 'added', 'version', rows.length)
}

const insert = `
  insert into post_version (post_id, audience_id, title, body, replaced_at)
  select "postId", "audienceId", title, body, at
  from json_to_recordset($1) as i("postId" bigint, "audienceId" int, title text, body text, at timestamptz)
  where not exists (select from post_version v where v.post_id = i."postId" and v.replaced_at = i.at)
    and not exists (select from post p where p.id = i."postId" and (p.redacted_at is not null or p.hidden_at is not null))
  returning id`
