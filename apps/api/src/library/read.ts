import type { LibraryKind, QueryLibraryArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import type { Database } from '../platform/database.ts'
import { badInput } from '../platform/errors.ts'
import { topicByKey } from '../teams/topics.ts'

export type LinkRow = { title: string; url: string }
export type EntryRow = {
  id: number
  publicId: string
  kind: LibraryKind
  title: string
  summary: string
  links: LinkRow[]
  lessons: string[]
  topicIds: number[]
  language: 'nl' | 'en'
  placeName: string | null
  lat: number | null
  lon: number | null
  authorId: number | null
  teamId: number | null
  createdAt: Date
  editedAt: Date | null
}

// one audience, everyone: a withdrawn entry has none
const columns = `e.id, e.public_id as "publicId", e.kind, e.title, e.summary, e.links, e.lessons, e.topic_ids as "topicIds", e.language,
  e.place_name as "placeName", e.lat, e.lon, e.author_id as "authorId", e.team_id as "teamId", e.created_at as "createdAt", e.edited_at as "editedAt"
  from library_entry e where e.audience_id = 1`

/** All that is said of an entry, as one text: in either language, since who searches may speak the other. */
const said = `concat_ws(' ', e.title, e.summary, array_to_string(e.lessons, ' '), e.links::text, e.place_name)`

/** A page of the library, newest first. */
export async function listLibrary(ctx: Context, args: QueryLibraryArgs) {
  signedIn(ctx)
  const size = pageSize(args.first)
  const after = readCursor(args.after)
  const topic = args.topic ? topicByKey(args.topic) : null
  if (args.topic && !topic) throw badInput({ topic: 'unknown_topic' })
  const words = (args.query ?? '').trim().slice(0, 200)
  const { rows } = await ctx.database.pages.query<EntryRow>({
    name: 'library',
    text: `select ${columns} and (e.created_at, e.id) < ($1::timestamptz, $2::bigint)
      and ($3::text is null or e.kind = $3) and ($4::smallint is null or $4 = any(e.topic_ids)) and ($5::text is null or e.language = $5)
      and ($6 = '' or to_tsvector('dutch', ${said}) @@ websearch_to_tsquery('dutch', $6) or to_tsvector('english', ${said}) @@ websearch_to_tsquery('english', $6)
        or (select bool_and(word_similarity(w, ${said}) >= 0.7) from regexp_split_to_table($6, '\\s+') w))
      order by e.created_at desc, e.id desc limit $7`,
    values: [
      after ? new Date(after.at) : 'infinity',
      after?.id ?? Number.MAX_SAFE_INTEGER,
      args.kind ?? null,
      topic?.id ?? null,
      args.language ?? null,
      words,
      size + 1,
    ],
  })
  return connection(rows, size, (row) => ({ at: row.createdAt.getTime(), id: row.id }), args.after)
}

/** One entry by its public id, or null. */
export async function entryById(database: Database, id: string): Promise<EntryRow | null> {
  const { rows } = await database.pages.query<EntryRow>({
    name: 'library_one',
    text: `select ${columns} and e.public_id = $1`,
    values: [id],
  })
  return rows[0] ?? null
}

/** Test sites that stand on the map. */
export async function testSites(database: Database): Promise<EntryRow[]> {
  const { rows } = await database.pages.query<EntryRow>({
    name: 'test_sites',
    text: `select ${columns} and e.kind = 'TEST_SITE' and e.lat is not null and e.lon is not null order by e.title, e.id limit 500`,
    values: [],
  })
  return rows
}
