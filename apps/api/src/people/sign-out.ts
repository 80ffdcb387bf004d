import { type Context, signedIn } from '../platform/context.ts'
import { endSession, endSessions } from './session.ts'

/** Ends this session. */
export async function signOut(ctx: Context): Promise<boolean> {
  if (ctx.viewer) {
    await endSession(ctx.database, ctx.viewer.sessionHash)
    ctx.live.publish('session.ended', { person: ctx.viewer.id, session: ctx.viewer.sessionHash.toString('hex') })
  }
  ctx.cookie(null)
  return true
}

/** Ends all of the viewer's sessions, on all devices. */
export async function signOutEverywhere(ctx: Context): Promise<boolean> {
  const viewer = signedIn(ctx)
  await endSessions(ctx.database, viewer.id)
  ctx.live.publish('session.ended', { person: viewer.id, session: null })
  ctx.cookie(null)
  return true
}
