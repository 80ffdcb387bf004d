import type { Queryable } from '../platform/database.ts'

/** A meaningful activity: the post comes forward in the feeds that are ordered by it. */
export async function bump(database: Queryable, postId: number, at: Date): Promise<void> {
  await database.query({
    name: 'bump_post',
    text: 'update post set active_at = $2 where id = $1',
    values: [postId, at],
  })
  await database.query({
    name: 'bump_topic',
    text: 'update post_topic set active_at = $2 where post_id = $1',
    values: [postId, at],
  })
}
