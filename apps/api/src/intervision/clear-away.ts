import type { House } from '../platform/context.ts'

/** How often records are looked at, in milliseconds. */
const EVERY = 10 * 60_000

/**
 * Deletes what was to be readable no longer: the session's row, and with it everything said, all notes and seats.
 * Attendance (date, hours, method) was never part of it. Says how many went.
 */
export async function clearRecords(house: Pick<House, 'database' | 'now'>): Promise<number> {
  const { rowCount } = await house.database.pool.query('delete from circle_session where gone_at <= $1', [house.now()])
  return rowCount ?? 0
}

/** Clears away now and every few minutes. Call what it returns to stop. */
export function startClearing(house: House): () => void {
  const clear = () =>
    clearRecords(house).catch((error: Error) =>
      house.log.error({ reason: error.name }, 'records of circles could not be cleared away; trying again later'),
    )
  void clear()
  const timer = setInterval(() => void clear(), EVERY)
  timer.unref()
  return () => clearInterval(timer)
}
