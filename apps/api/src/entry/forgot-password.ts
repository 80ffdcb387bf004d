import type { Context } from '../platform/context.ts'
import { badInput, forbidden, rateLimited } from '../platform/errors.ts'
import { makeAttempts } from './attempts.ts'
import { writeLetter } from './letter.ts'

const perPlace = makeAttempts(Date.now, { pair: 3, place: 20, network: 200, account: 5 })

/**
 * Sends a link to set a new password, when somebody has this address. The answer is the same when nobody has: a letter to
 * nobody is written then, so that it takes as long. More than a few letters to one address are not sent, and not told either.
 */
export async function forgotPassword(ctx: Context, email: string): Promise<boolean> {
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  if (!ctx.config.mail) throw forbidden('no_mail')
  const account = email.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(account) || account.length > 320) throw badInput({ email: 'bad_email' })
  if (perPlace.wait({ account: '', place: ctx.address, known: null })) throw rateLimited(15 * 60)
  const often = perPlace.wait({ account, place: ctx.address, known: null }) > 0
  perPlace.failed({ account, place: ctx.address, known: null })
  const { rows } = await ctx.database.pool.query<{ id: number }>(
    'select id from person where lower(email) = $1 and disabled_at is null',
    [account],
  )
  await writeLetter(ctx, ctx.database.pool, often ? null : (rows[0]?.id ?? null), 'RESET')
  ctx.poke()
  return true
}
