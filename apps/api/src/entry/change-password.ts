import { limits } from '@kring/contract/limits'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden, rateLimited } from '../platform/errors.ts'
import { isCommonPassword } from '../people/common-passwords.ts'
import { hashPassword, passwordFits } from '../people/password.ts'
import { makeAttempts } from './attempts.ts'
import { writeLetter } from './letter.ts'

/** Why a new password is refused, or null. No rules about which characters. */
export function passwordFault(password: string): string | null {
  const length = [...password].length
  if (length < limits.password.min) return 'password_too_short'
  if (length > limits.password.max) return 'too_long'
  return isCommonPassword(password) ? 'password_common' : null
}

// a screen that was left open is no place to guess the password that goes with it
const attempts = makeAttempts()

/** Sets a new password and ends the person's other sessions. */
export async function changePassword(ctx: Context, current: string, next: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const fault = passwordFault(next)
  if (fault) throw badInput({ next: fault })
  const who = { account: viewer.publicId, place: ctx.address, known: null }
  if (attempts.wait(who)) throw rateLimited(attempts.wait(who))
  const { rows } = await ctx.database.pool.query<{ hash: string | null }>(
    'select password_hash as hash from person where id = $1',
    [viewer.id],
  )
  if (!(await passwordFits(rows[0]?.hash, current.slice(0, 1_000)))) {
    attempts.failed(who)
    throw badInput({ current: 'wrong_password' })
  }
  attempts.succeeded(who)
  const hash = await hashPassword(next)
  await transaction(ctx.database.pool, async (client) => {
    await client.query('update person set password_hash = $2 where id = $1', [viewer.id, hash])
    await client.query('delete from session where person_id = $1 and token_hash <> $2', [viewer.id, viewer.sessionHash])
    await client.query('delete from entry_link where person_id = $1', [viewer.id])
    await writeLetter(ctx, client, viewer.id, 'CHANGED')
  })
  ctx.live.publish('session.ended', { person: viewer.id, session: null, keep: viewer.sessionHash.toString('hex') })
  ctx.poke()
  return true
}
