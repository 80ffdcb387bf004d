import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'
import { dropArchive } from './archive.ts'

const dayMs = 24 * 3_600_000

/** What goes when its time is over, by the settings KEEP_NOTIFICATIONS, KEEP_SENDS and KEEP_ENDED (in days). */
async function sweep(house: House): Promise<void> {
  const { pool } = house.database
  const { notifications, sends, ended } = house.config.keep
  const before = (days: number) => new Date(house.now().getTime() - days * dayMs)
  await pool.query('delete from notification where at < $1', [before(notifications)])
  await pool.query('delete from sent where at < $1', [before(sends)])
  await pool.query('delete from session where ends_at < $1', [before(ended)])
  await pool.query('delete from token where expires_at < $1', [before(ended)])
  const { rows } = await pool.query<{ id: string }>('select public_id as id from archive where ends_at < $1', [
    house.now(),
  ])
  for (const { id } of rows) await dropArchive(house, id)
}

/** Once a day: the row that tells of it writes the next. */
export async function keepNoLonger(house: House, happened: Happened[]): Promise<void> {
  if (!happened.some(({ event }) => event === 'keeping.due')) return
  await sweep(house)
  await arm(house, true)
}

/** Sees to it that exactly one such row waits. */
export async function arm(house: House, again = false): Promise<void> {
  await house.database.pool.query(
    `insert into outbox (event, payload, due_at) select 'keeping.due', '{}', now() + make_interval(secs => $1::float8 * 3600)
      where not exists (select from outbox where event = 'keeping.due' and due_at > now())`,
    [again ? 24 : 0.01],
  )
}
