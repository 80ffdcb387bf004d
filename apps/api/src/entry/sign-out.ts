import type { Context } from '../platform/context.ts'
import { signedIn } from '../platform/context.ts'
import { endSession, endSessions } from '../people/session.ts'

/** Ends this session. A shared device forgets what it kept. */
export async function signOut(ctx: Context, shared: boolean): Promise<boolean> {
  if (ctx.viewer) {
    await endSession(ctx.database, ctx.viewer.sessionHash)
    ctx.live.publish('session.ended', { person: ctx.viewer.id, session: ctx.viewer.sessionHash.toString('hex') })
  }
  ctx.cookie(null, shared || (ctx.viewer?.shared ?? false))
  return true
}

/** Ends all of the viewer's sessions, on all devices. */
export async function signOutEverywhere(ctx: Context): Promise<boolean> {
  const viewer = signedIn(ctx)
  await endSessions(ctx.database, viewer.id)
  await ctx.database.pool.query('delete from known_device where person_id = $1', [viewer.id])
  ctx.live.publish('session.ended', { person: viewer.id, session: null })
  ctx.cookie(null, viewer.shared ?? false)
  return true
}
