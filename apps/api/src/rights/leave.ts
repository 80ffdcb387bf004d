import type { Contributions } from '../generated/resolvers.ts'
import { freshlySignedIn } from '../people/fresh.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { inPerson } from '../platform/scopes.ts'
import { forgetPerson } from './forget.ts'

/** Leaves for good. Name and profile are gone when this answers; what was written follows within moments. */
export async function leave(ctx: Context, contributions: Contributions): Promise<boolean> {
  const viewer = inPerson(signedIn(ctx))
  await freshlySignedIn(ctx)
  await transaction(ctx.database.pool, async (client) => {
    await client.query(
      `insert into erasure (person_public_id, contributions, at) values ($1, $2, $3) on conflict do nothing`,
      [viewer.publicId, contributions, ctx.now()],
    )
    await forgetPerson(client, { id: viewer.id, publicId: viewer.publicId }, contributions, ctx.now())
  })
  ctx.live.publish('session.ended', { person: viewer.id, session: null })
  ctx.cookie(null)
  ctx.poke()
  return true
}
