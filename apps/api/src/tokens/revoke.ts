import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { inPerson } from '../platform/scopes.ts'

/** Ends one of the viewer's own tokens. The database tells every process, and open sockets close. */
export async function revokeToken(ctx: Context, id: string): Promise<boolean> {
  const viewer = inPerson(signedIn(ctx))
  const { rowCount } = await ctx.database.pool.query('delete from token where person_id = $1 and public_id = $2', [
    viewer.id,
    id,
  ])
  if (!rowCount) throw notFound()
  return true
}
