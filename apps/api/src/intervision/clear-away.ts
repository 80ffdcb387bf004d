import type { House } from '../platform/context.ts'

/**
 * Deletes what was to be readable no longer: the session's row, and with it everything said, all notes and seats.
 * Attendance (date, hours, method) was never part of it. Says how many went.
 */
export async function clearRecords(house: Pick<House, 'database' | 'now'>): Promise<number> {
  const { rowCount } = await house.database.pool.query('delete from circle_session where gone_at <= $1', [house.now()])
  return rowCount ?? 0
}
