import type { Resolvers } from '../generated/resolvers.ts'
import { visibleCircle } from '../intervision/gate.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { idKind } from '../platform/ids.ts'
import { listen } from '../platform/live-iterator.ts'
import { hasUnread, notificationById, type NotificationRow, notificationsPage } from './read.ts'

async function page(ctx: Context, args: { first?: number | null; after?: string | null }) {
  const viewer = signedIn(ctx)
  const size = pageSize(args.first)
  const rows = await notificationsPage(ctx.database, viewer, readCursor(args.after), size + 1)
  const found = connection(rows, size, (row) => ({ at: row.createdAt.getTime(), id: row.id }), args.after)
  // the first page tells it without another statement, unless all of it is read
  return {
    ...found,
    unread: rows.some((row) => row.readAt === null) || (rows.length > size && (await hasUnread(ctx.database, viewer))),
  }
}

/** Marks one thread's notifications as read, or all. */
async function read(ctx: Context, post: string | null | undefined): Promise<boolean> {
  const viewer = signedIn(ctx)
  const circle = post && idKind(post) === 'i' ? await visibleCircle(ctx, viewer, { publicId: post }) : null
  await ctx.database.pool.query(
    `update notification set read_at = $2 where person_id = $1 and read_at is null
      and ($3::text is null or post_id = (select id from post where public_id = $3) or circle_id = $4)`,
    [viewer.id, ctx.now(), post && idKind(post) === 'p' ? post : post ? 'none' : null, circle?.id ?? null],
  )
  return true
}

function notified(ctx: Context) {
  const viewer = signedIn(ctx)
  return listen<{ notified: NotificationRow }>(ctx.live, `notified/${viewer.id}`, async (payload) => {
    const row = await notificationById(ctx.database, viewer, Number(payload.id))
    return row ? { notified: row } : null
  })
}

export const notificationResolvers: Resolvers = {
  Query: { notifications: (_, args, ctx) => page(ctx, args) },
  Mutation: { readNotifications: (_, { post }, ctx) => read(ctx, post) },
  Subscription: { notified: { subscribe: (_, __, ctx) => notified(ctx) } },
  Notification: {
    id: (row) => row.publicId,
    post: (row, _, ctx) => (row.postId ? ctx.load.post(row.postId) : null),
    intervision: (row, _, ctx) => (row.circleId ? visibleCircle(ctx, signedIn(ctx), { id: row.circleId }) : null),
    actor: (row, _, ctx) => (row.actorId ? ctx.load.person(row.actorId) : null),
  },
}
