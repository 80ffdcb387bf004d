import type { PoolClient } from 'pg'
import { Refusal } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { House } from '../platform/context.ts'
import { largeOf, namesOf, smallOf } from './names.ts'
import type { Shrunk } from './shrink.ts'

/** Lays the bytes of a photo under a new name, which no cache knows. Throws UNAVAILABLE; then nothing is kept. */
export async function layDown(house: House, made: Shrunk): Promise<string> {
  const publicId = newId('f')
  try {
    await house.files.put(largeOf(publicId), made.large, 'image/webp')
    await house.files.put(smallOf(publicId), made.small, 'image/webp')
    return publicId
  } catch (error) {
    await liftUp(house, publicId)
    house.log.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'a file could not be kept')
    throw new Refusal('UNAVAILABLE', { reason: 'files_away' })
  }
}

/** Takes bytes away that no row names. */
export const liftUp = (house: House, publicId: string): Promise<void> =>
  house.files.drop(namesOf({ publicId, kind: 'PHOTO' })).catch(() => undefined)

/** Puts a photo in another's place, with its description; the one before is gone for everyone. False when it was gone. */
export async function replacePhoto(client: PoolClient, before: string, after: string, made: Shrunk): Promise<boolean> {
  const { rowCount } = await client.query(
    `with f as (update file set audience_id = 0 where public_id = $1 and kind = 'PHOTO' and audience_id <> 0 returning *)
     insert into file (public_id, kind, audience_id, uploader_id, post_id, answer_id, person_id, place, name, alt, bytes, width, height, created_at)
       select $2, f.kind, o.audience_id, f.uploader_id, f.post_id, f.answer_id, f.person_id, f.place, f.name, f.alt, $3, f.width, f.height, f.created_at
         from f join file o on o.id = f.id`,
    [before, after, made.large.length],
  )
  if (!rowCount) return false
  await client.query('update person set photo = $2 where photo = $1', [before, after])
  await client.query(`insert into outbox (event, payload) values ('file.withdrawn', '{}')`)
  return true
}
