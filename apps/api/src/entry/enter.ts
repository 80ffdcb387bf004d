import type { Context } from '../platform/context.ts'
import { unauthenticated } from '../platform/errors.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'
import { type PersonDetails, personDetails } from '../people/read.ts'
import { startSession, viewerOfSession, type Way } from '../people/session.ts'

/** A new session for who has shown who they are, whichever way. The session that this browser had before ends. */
export async function enter(
  ctx: Pick<Context, 'config' | 'database' | 'now' | 'cookie' | 'device' | 'viewer' | 'live'>,
  personId: number,
  way: Way,
  shared: boolean,
): Promise<PersonDetails> {
  const { database, config, device } = ctx
  if (ctx.viewer) await database.pool.query('delete from session where token_hash = $1', [ctx.viewer.sessionHash])
  const secret = await startSession(database, personId, ctx.now(), { ends: config.sessions, way, shared, device })
  ctx.cookie(secret, shared)
  if (!shared) await remember(ctx, personId)
  // what this answer says of oneself is for oneself
  ctx.viewer = await viewerOfSession(database, secret, ctx.now(), config.sessions)
  const [person] = await personDetails(database, [personId])
  if (!person) throw unauthenticated('wrong_credentials')
  return person
}

/** From now on guesses from elsewhere do not keep this browser out. */
async function remember(ctx: Pick<Context, 'database' | 'now' | 'device'>, personId: number): Promise<void> {
  const secret = newSecret()
  // one that was known keeps its place, so that these stay few
  await ctx.database.pool.query(
    `with old as (delete from known_device where token_hash = $1 and person_id = $3)
     insert into known_device (token_hash, person_id, seen_at) values ($2, $3, $4)`,
    [ctx.device.known ? hashSecret(ctx.device.known) : Buffer.alloc(1), hashSecret(secret), personId, ctx.now()],
  )
  ctx.device.remember(secret)
}
