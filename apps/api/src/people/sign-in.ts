import type { Context } from '../platform/context.ts'
import { badInput, rateLimited, unauthenticated } from '../platform/errors.ts'
import { type Attempts, makeAttempts } from './attempts.ts'
import { passwordFits } from './password.ts'
import type { PersonDetails } from './read.ts'
import { personDetails } from './read.ts'
import { startSession, viewerOfSession } from './session.ts'

const attempts: Attempts = makeAttempts()

/** Starts a session. The same refusal, after the same work, for an unknown address and a wrong password. */
export async function signIn(ctx: Context, email: string, password: string): Promise<PersonDetails> {
  const address = email.trim().toLowerCase()
  if (address.length > 320 || password.length > 1_000) throw badInput({ email: 'too_long' })
  const wait = attempts.wait(address, ctx.address)
  if (wait) throw rateLimited(wait)
  const { rows } = await ctx.database.pool.query<{ id: number; passwordHash: string | null }>({
    text: `select id, password_hash as "passwordHash" from person where lower(email) = $1 and disabled_at is null`,
    values: [address],
  })
  const found = rows[0]
  if (!(await passwordFits(found?.passwordHash, password)) || !found) {
    attempts.failed(address, ctx.address)
    throw unauthenticated('wrong_credentials')
  }
  attempts.succeeded(address, ctx.address)
  const secret = await startSession(ctx.database, found.id, ctx.now())
  ctx.cookie(secret)
  // what this answer says of oneself is for oneself
  ctx.viewer = await viewerOfSession(ctx.database, secret, ctx.now())
  const [person] = await personDetails(ctx.database, [found.id])
  if (!person) throw unauthenticated('wrong_credentials')
  return person
}
