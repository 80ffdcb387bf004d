import { createHash } from 'node:crypto'
import { verifySync } from 'otplib'
import type { House } from '../platform/context.ts'

/** A clock that is off by less than this is no fault, in seconds. */
const tolerance = 30

/** The time step that a code of this secret belongs to, or null. Steps up to `after` were taken before. */
export function stepOf(secret: Uint8Array, code: string, now: Date, after: number): number | null {
  const epoch = Math.floor(now.getTime() / 1_000)
  // the library refuses a floor above its window with a throw; then no step is left
  if (after > Math.floor((epoch + tolerance) / 30)) return null
  // anything else than six figures the library refuses with a throw
  if (!/^\d{6}$/.test(code)) return null
  const found = verifySync({
    secret,
    token: code,
    epoch,
    epochTolerance: tolerance,
    ...(after > 0 ? { afterTimeStep: after } : {}),
  })
  return found.valid && 'timeStep' in found ? found.timeStep : null
}

/** How a recovery code is kept. It has eighty random bits, so that a plain hash is enough. */
export const hashCode = (code: string) => createHash('sha256').update(plain(code)).digest()
const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, '')

/** Takes a code of the app, or a recovery code, for this once. A code that was taken before is refused. */
export async function takeCode(
  { database, now }: Pick<House, 'database' | 'now'>,
  personId: number,
  text: string,
): Promise<boolean> {
  const code = plain(text.slice(0, 100))
  if (!/^\d{6}$/.test(code)) return takeRecovery(database.pool, personId, code)
  const { rows } = await database.pool.query<{ secret: Buffer; after: number }>(
    'select secret, last_step as after from code_app where person_id = $1 and confirmed_at is not null',
    [personId],
  )
  const app = rows[0]
  const step = app ? stepOf(app.secret, code, now(), app.after) : null
  if (step === null) return false
  // of two that come with the same code at once, one is first
  const { rowCount } = await database.pool.query(
    'update code_app set last_step = $2 where person_id = $1 and last_step < $2',
    [personId, step],
  )
  return rowCount === 1
}

async function takeRecovery(pool: House['database']['pool'], personId: number, code: string): Promise<boolean> {
  const { rowCount } = await pool.query('delete from recovery_code where person_id = $1 and code_hash = $2', [
    personId,
    hashCode(code),
  ])
  return rowCount === 1
}
