import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'

export type DeviceRow = {
  publicId: string
  kind: 'PHONE' | 'TABLET' | 'COMPUTER' | 'OTHER'
  browser: string
  system: string
  shared: boolean
  way: 'PASSWORD' | 'PASSKEY' | 'OIDC'
  since: Date
  seenAt: Date
  current: boolean
}

/** Where the viewer is signed in now, last used first. No place, no address: kinds and names only. */
export async function myDevices(ctx: Context): Promise<DeviceRow[]> {
  const viewer = signedIn(ctx)
  const { idle, shared } = ctx.config.sessions
  const ago = (ms: number) => new Date(ctx.now().getTime() - ms)
  const { rows } = await ctx.database.pool.query<DeviceRow>(
    `select public_id as "publicId", device as kind, browser, system, shared, way, created_at as since, seen_at as "seenAt", token_hash = $2 as current
      from session where person_id = $1 and ends_at > $3 and seen_at > case when shared then $5 else $4::timestamptz end
      order by token_hash = $2 desc, seen_at desc limit 100`,
    [viewer.id, viewer.sessionHash, ctx.now(), ago(idle), ago(shared)],
  )
  return rows
}

/** Signs one of the viewer's own devices out, wherever it is. */
export async function signOutDevice(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  const { rows } = await ctx.database.pool.query<{ hash: Buffer }>(
    'delete from session where public_id = $1 and person_id = $2 returning token_hash as hash',
    [id, viewer.id],
  )
  const ended = rows[0]
  if (!ended) throw notFound()
  ctx.live.publish('session.ended', { person: viewer.id, session: ended.hash.toString('hex') })
  if (ended.hash.equals(viewer.sessionHash)) ctx.cookie(null, viewer.shared ?? false)
  return true
}
