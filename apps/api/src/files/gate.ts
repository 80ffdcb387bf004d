// The one place where files are selected for a reader: by their own audience, and by the text they belong to as it is now.
import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import { type FileRow, fileColumns } from './row.ts'

declare module '../platform/context.ts' {
  interface Loaders {
    /** Photos and attachments of a post by its row id, in their order. */
    postFiles: (id: number) => Promise<FilesOf | null>
    /** Photos of an answer by its row id. */
    answerFiles: (id: number) => Promise<FilesOf | null>
    /** The photo of a person's profile by their row id. */
    portrait: (id: number) => Promise<FilesOf | null>
  }
}

declare const gated: unique symbol
/** A file that this viewer may see now. Only the gate makes one; GraphQL and the door for bytes accept nothing else. */
export type VisibleFile = FileRow & { readonly [gated]: true }
export type FilesOf = { owner: number; files: VisibleFile[] }

/**
 * $2 says whether the viewer is a steward: of what is hidden after a report, its author and stewards see the files too,
 * as they see the text (decision 7).
 */
const open = (row: string) => `(${row}.hidden_at is null or ${row}.author_id = $1)`
const seen = `
  from file f left join post p on p.id = f.post_id left join answer a on a.id = f.answer_id left join person u on u.id = f.person_id
  where (f.person_id is null or u.disabled_at is null) and (
    (f.audience_id in (select key from keys)
      and (f.post_id is null or (p.audience_id in (select key from keys) and ($2 or ${open('p')})))
      and (f.answer_id is null or (a.audience_id in (select key from keys) and ($2 or ${open('a')}))))
    or ($2 and f.audience_id <> 0 and (p.hidden_at is not null or a.hidden_at is not null)))`
const keys =
  'keys as materialized (select 1 as key union all select audience_id from audience_member where person_id = $1)'
const who = (viewer: Viewer) => [viewer.id, viewer.roles.includes('STEWARD')]

/** One file by its public id, or null when it is absent or not for this viewer. */
export async function visibleFile(database: Database, viewer: Viewer, publicId: string): Promise<VisibleFile | null> {
  const { rows } = await database.pages.query<VisibleFile>({
    name: 'file_one',
    text: `with ${keys} select ${fileColumns} ${seen} and f.public_id = $3`,
    values: [...who(viewer), publicId],
  })
  return rows[0] ?? null
}

const owners = {
  post: { column: 'f.post_id', more: 'and f.answer_id is null' },
  answer: { column: 'f.answer_id', more: '' },
  person: { column: 'f.person_id', more: '' },
}

/** The files of posts, answers or people by row id, each in its order. Those without files are left out. */
export async function visibleFilesOf(
  database: Database,
  viewer: Viewer | null,
  kind: keyof typeof owners,
  ids: readonly number[],
): Promise<FilesOf[]> {
  if (!viewer) return []
  const { column, more } = owners[kind]
  const { rows } = await database.pages.query<VisibleFile & { owner: number }>({
    name: `files_${kind}`,
    text: `with ${keys} select ${column} as owner, ${fileColumns} ${seen} and ${column} = any($3::bigint[]) ${more} order by ${column}, f.place, f.id`,
    values: [...who(viewer), ids],
  })
  const byOwner = Map.groupBy(rows, (row) => row.owner)
  return [...byOwner].map(([owner, files]) => ({ owner, files }))
}
