import { fileLimits } from '@kring/contract/file-limits'
import { badInput } from '../platform/errors.ts'
import type { Queryable } from '../platform/database.ts'

/** Public ids of files that a text takes, as its writer gave them. */
export type Files = { photos: readonly string[]; attachments: readonly string[] }
/** What takes them: a post, an answer under a post, or a profile. */
export type Taker = {
  audienceId: number
  postId?: number
  answerId?: number
  personId?: number /** Its place comes after this one. */
  after?: number
}

/** The files of a form, each once. Throws BAD_INPUT when there are more than a text may have. */
export function takeFiles(photos: readonly string[] | null | undefined, attachments?: readonly string[] | null): Files {
  const files = { photos: [...new Set(photos)], attachments: [...new Set(attachments)] }
  const { perText } = fileLimits
  if (files.photos.length > perText.photos) throw badInput({ photos: 'too_many' })
  if (files.attachments.length > perText.attachments) throw badInput({ attachments: 'too_many' })
  return files
}

export const hasFiles = (files: Files) => files.photos.length + files.attachments.length > 0

/**
 * Gives a person's own waiting files to a text, with its audience from now on. Throws BAD_INPUT when one is not there,
 * not theirs, of the other kind or already in a text; the transaction around it then leaves nothing behind.
 */
export async function attach(client: Queryable, uploaderId: number, files: Files, taker: Taker): Promise<void> {
  const { audienceId, postId = null, answerId = null, personId = null, after = 0 } = taker
  for (const [field, kind] of [
    ['photos', 'PHOTO'],
    ['attachments', 'PDF'],
  ] as const) {
    if (!files[field].length) continue
    const { rowCount } = await client.query({
      text: `update file set audience_id = $3, post_id = $4, answer_id = $5, person_id = $6, place = given.place + $8
        from unnest($1::text[]) with ordinality as given(id, place)
        where file.public_id = given.id and uploader_id = $2 and kind = $7 and audience_id <> 0
          and post_id is null and file.answer_id is null and file.person_id is null`,
      values: [files[field], uploaderId, audienceId, postId, answerId, personId, kind, after],
    })
    if (rowCount !== files[field].length) throw badInput({ [personId ? 'photo' : field]: 'file_gone' })
  }
}

/** Everyone in the house sees a profile. */
const everyone = 1

/** Puts another photo on a profile, or none; the one before is gone for everyone. Throws BAD_INPUT. */
export async function changePortrait(client: Queryable, personId: number, photo: string | null): Promise<void> {
  await client.query({ text: 'update file set audience_id = 0 where person_id = $1', values: [personId] })
  await client.query({ text: `insert into outbox (event, payload) values ('file.withdrawn', '{}')` })
  if (photo) await attach(client, personId, takeFiles([photo]), { audienceId: everyone, personId })
}
