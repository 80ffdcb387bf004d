import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'
import { namesOf } from './names.ts'

/** After these there may be files that nobody may see. */
const concerned = /^(post|answer|file)\.withdrawn$|^file\.waits$/

/**
 * Takes away the bytes of files whose text is gone, and files that no text took within a day. What lies under a name
 * goes first, then the row: after a fault it is tried again.
 */
export async function forgetFiles(house: House, happened: Happened[]): Promise<void> {
  const { pool } = house.database
  const waited = happened.flatMap(({ event, payload }) => (event === 'file.waits' ? [payload.file] : []))
  if (waited.length) {
    await pool.query(
      'update file set audience_id = 0 where id = any($1::bigint[]) and post_id is null and person_id is null',
      [waited],
    )
    await pool.query(`delete from file_day where day < $1::date - 2`, [house.now()])
  }
  if (!happened.some(({ event }) => concerned.test(event))) return
  for (;;) {
    const { rows } = await pool.query<{ id: number; publicId: string; kind: 'PHOTO' | 'PDF' }>(
      'select id, public_id as "publicId", kind from file where audience_id = 0 order by id limit 200',
    )
    if (!rows.length) return
    await house.files.drop(rows.flatMap(namesOf))
    await pool.query('delete from file where id = any($1::bigint[])', [rows.map((row) => row.id)])
  }
}
