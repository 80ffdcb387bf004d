import { type Context, signedIn } from '../platform/context.ts'
import { forbidden } from '../platform/errors.ts'

/** So long after signing in a person may still do what a borrowed phone must not. In milliseconds. */
export const freshMs = 10 * 60_000

/** Throws FORBIDDEN sign_in_again unless this session began a short while ago. */
export async function freshlySignedIn(ctx: Context): Promise<void> {
  const { rows } = await ctx.database.pool.query<{ createdAt: Date }>(
    'select created_at as "createdAt" from session where token_hash = $1',
    [signedIn(ctx).sessionHash],
  )
  if (!rows[0] || ctx.now().getTime() - rows[0].createdAt.getTime() > freshMs) throw forbidden('sign_in_again')
}
