import type { PoolClient } from 'pg'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { circlesIn, type VisibleCircle, visibleCircle } from './gate.ts'
import { writing } from './room.ts'

/** A circle that the viewer is in or invited to. Throws NOT_FOUND. */
export async function findCircle(ctx: Context, publicId: string): Promise<VisibleCircle> {
  const circle = await visibleCircle(ctx, signedIn(ctx), { publicId })
  if (!circle) throw notFound()
  return circle
}

/**
 * Changes a circle as one of those in it (or, with `orInvited`, as one invited). Changes of one circle wait for one another.
 * Returns the circle as it was.
 */
export async function inCircle(
  ctx: Context,
  publicId: string,
  work: (client: PoolClient, circle: VisibleCircle) => Promise<void>,
  orInvited = false,
): Promise<VisibleCircle> {
  const viewer = signedIn(ctx)
  return writing(ctx.database, viewer, async (client) => {
    const [seen] = await circlesIn(client, ctx.config, viewer, { publicId })
    if (!seen || !(orInvited || seen.mine.state === 'JOINED')) throw notFound()
    await client.query('select from circle_member where circle_id = $1 for update', [seen.id])
    // what was read before the lock may have changed while it was waited for
    const [circle] = await circlesIn(client, ctx.config, viewer, { publicId })
    if (!circle || !(orInvited || circle.mine.state === 'JOINED')) throw notFound()
    await work(client, circle)
    return circle
  })
}
