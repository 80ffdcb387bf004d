import type { VisibleSession } from '../intervision/gate.ts'
import { inSession } from '../intervision/in-session.ts'
import { reading } from '../intervision/room.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { findPost } from '../posts/find.ts'
import { byIds, type VisiblePost, visiblePosts } from '../posts/gate.ts'

/** Takes a learning along as an example for a session of one's circle, or no longer. */
export async function bringLearning(
  ctx: Context,
  args: { session: string; learning: string; on: boolean },
): Promise<VisibleSession> {
  const post = await findPost(ctx, args.learning, 'LEARNING')
  return inSession(ctx, args.session, async ({ client, session }) => {
    await client.query(
      args.on
        ? 'insert into case_pattern (session_id, post_id) values ($1, $2) on conflict do nothing'
        : 'delete from case_pattern where session_id = $1 and post_id = $2',
      [session.id, post.id],
    )
  })
}

/** What a session took along, as far as the viewer may see it. */
export async function patternsOf(ctx: Context, session: VisibleSession): Promise<VisiblePost[]> {
  if (!session.joined) return []
  const viewer = signedIn(ctx)
  const ids = await reading(ctx.database, viewer, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      'select post_id as id from case_pattern where session_id = $1 order by post_id',
      [session.id],
    )
    return rows.map((row) => row.id)
  })
  return ids.length ? visiblePosts(ctx.database, viewer, byIds(ids)) : []
}
