import { type Context, signedIn } from '../platform/context.ts'

/** By which ways one comes in here. */
export const waysIn = ({ config }: Pick<Context, 'config'>) => ({
  passwords: config.passwords,
  mail: config.mail !== undefined,
  singleSignOn: config.oidc ? (config.oidc.name ?? '') : null,
})

/** Nothing is read before a field of it is asked for. */
export type SecurityRow = Record<never, never>

/** How the viewer is signed in here and now. */
export async function ownSession(ctx: Context) {
  if (!ctx.viewer || ctx.viewer.scopes) return null
  const { rows } = await ctx.database.pool.query<{ way: 'PASSWORD' | 'PASSKEY' | 'OIDC' }>(
    'select way from session where token_hash = $1',
    [ctx.viewer.sessionHash],
  )
  const shared = ctx.viewer.shared ?? false
  return { shared, way: rows[0]?.way ?? 'PASSWORD', idleSeconds: shared ? ctx.config.sessions.shared / 1_000 : null }
}

/** Whether the viewer has a password. */
export async function hasPassword(ctx: Context): Promise<boolean> {
  const { rows } = await ctx.database.pool.query<{ has: boolean }>(
    'select password_hash is not null as has from person where id = $1',
    [signedIn(ctx).id],
  )
  return rows[0]?.has ?? false
}
