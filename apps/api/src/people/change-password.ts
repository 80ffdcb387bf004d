import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import { isCommonPassword } from './common-passwords.ts'
import { hashPassword, passwordFits } from './password.ts'
import { endSessions } from './session.ts'

/** Why a new password is refused, or null. No rules about which characters. */
export function passwordFault(password: string): string | null {
  const length = [...password].length
  if (length < limits.password.min) return 'password_too_short'
  if (length > limits.password.max) return 'too_long'
  return isCommonPassword(password) ? 'password_common' : null
}

/** Sets a new password and ends the person's other sessions. */
export async function changePassword(ctx: Context, current: string, next: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const fault = passwordFault(next)
  if (fault) throw badInput({ next: fault })
  const { rows } = await ctx.database.pool.query<{ hash: string | null }>(
    'select password_hash as hash from person where id = $1',
    [viewer.id],
  )
  if (!(await passwordFits(rows[0]?.hash, current))) throw badInput({ current: 'wrong_password' })
  await ctx.database.pool.query('update person set password_hash = $2 where id = $1', [
    viewer.id,
    await hashPassword(next),
  ])
  await endSessions(ctx.database, viewer.id, viewer.sessionHash)
  ctx.live.publish('session.ended', { person: viewer.id, session: null, keep: viewer.sessionHash.toString('hex') })
  return true
}
