import type { Context } from '../platform/context.ts'
import { badInput, forbidden, rateLimited, unauthenticated } from '../platform/errors.ts'
import { hashSecret } from '../platform/ids.ts'
import { passwordFits } from '../people/password.ts'
import type { PersonDetails } from '../people/read.ts'
import type { MutationSignInArgs } from '../generated/resolvers.ts'
import { type Attempts, makeAttempts, type Try } from './attempts.ts'
import { enter } from './enter.ts'
import { takeCode } from './take-code.ts'

const attempts: Attempts = makeAttempts()
// a code has six digits: whoever knows the password gets few tries at them, from wherever
const codeAttempts: Attempts = makeAttempts(Date.now, { pair: 5, place: 60, network: 600, account: 15 })

type Found = { id: number; passwordHash: string | null; known: boolean; coded: boolean }

const find = `
  select p.id, p.password_hash as "passwordHash",
    exists (select from known_device k where k.person_id = p.id and k.token_hash = $2) as known,
    exists (select from code_app c where c.person_id = p.id and c.confirmed_at is not null) as coded
  from person p where lower(p.email) = $1 and p.disabled_at is null`

/** Starts a session. The same refusal, after the same work, for an unknown address and a wrong password. */
export async function signIn(ctx: Context, args: MutationSignInArgs): Promise<PersonDetails> {
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const account = args.email.trim().toLowerCase()
  if (account.length > 320 || args.password.length > 1_000) throw badInput({ email: 'too_long' })
  const device = hashSecret(ctx.device.known ?? '')
  const { rows } = await ctx.database.pool.query<Found>({ text: find, values: [account, device] })
  const found = rows[0]
  const who: Try = { account, place: ctx.address, known: found?.known ? device.toString('hex') : null }
  const wait = attempts.wait(who)
  if (wait) throw rateLimited(wait)
  if (!(await passwordFits(found?.passwordHash, args.password)) || !found) {
    attempts.failed(who)
    throw unauthenticated('wrong_credentials')
  }
  if (found.coded) await secondFactor(ctx, found.id, args.code ?? '', who)
  attempts.succeeded(who)
  return enter(ctx, found.id, 'PASSWORD', args.shared ?? false)
}

/** Only who knows the password learns that a code is wanted. */
async function secondFactor(ctx: Context, personId: number, code: string, who: Try): Promise<void> {
  if (!code.trim()) throw unauthenticated('code_wanted')
  const wait = codeAttempts.wait(who)
  if (wait) throw rateLimited(wait)
  if (!(await takeCode(ctx, personId, code))) {
    codeAttempts.failed(who)
    throw unauthenticated('code_wrong')
  }
  codeAttempts.succeeded(who)
}
