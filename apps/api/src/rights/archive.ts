import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'
import { gather } from './gather.ts'
import { readable } from './readable.ts'
import { zip } from './zip.ts'

/** For so long an archive can be fetched. */
export const archiveHours = 24
export const nameOf = (id: string) => `archives/${id}.zip`

/** Takes an archive's bytes away, then its row. */
export async function dropArchive(house: House, id: string): Promise<void> {
  await house.files.drop([nameOf(id)])
  await house.database.pool.query('delete from archive where public_id = $1', [id])
}

/** In the background: packs what was asked for. Done again after a fault, it is the same. */
export async function packArchives(house: House, happened: Happened[]): Promise<void> {
  for (const { event, payload } of happened) if (event === 'archive.asked') await pack(house, String(payload.archive))
}

async function pack(house: House, id: string): Promise<void> {
  const { pool } = house.database
  const { rows } = await pool.query<{ person: number; locale: 'nl' | 'en' }>(
    `select p.id as person, p.locale from archive a join person p on p.id = a.person_id
      where a.public_id = $1 and a.ready_at is null and p.disabled_at is null`,
    [id],
  )
  const asked = rows[0]
  if (!asked) return
  const data = await gather(house, asked.person)
  const bytes = zip([
    { name: 'kring.json', bytes: Buffer.from(JSON.stringify(data, null, 2)) },
    { name: 'kring.md', bytes: Buffer.from(readable(data, asked.locale)) },
  ])
  await house.files.put(nameOf(id), bytes, 'application/zip')
  const now = house.now()
  await pool.query('update archive set ready_at = $2, ends_at = $3, bytes = $4 where public_id = $1', [
    id,
    now,
    new Date(now.getTime() + archiveHours * 3_600_000),
    bytes.length,
  ])
}
