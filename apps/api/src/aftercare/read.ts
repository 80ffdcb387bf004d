import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'

/** What a person is asked about a post that the gate let through, while it is open. */
export type FollowUpRow = { id: number; postId: number; answer: string | null }

export async function openFollowUp(database: Database, viewer: Viewer, postId: number): Promise<FollowUpRow | null> {
  const { rows } = await database.pages.query<FollowUpRow>({
    name: 'follow_up',
    text: `select f.id, f.post_id as "postId", a.public_id as answer from follow_up f
      left join answer a on a.id = f.answer_id and a.audience_id <> 0 and a.hidden_at is null
      where f.person_id = $1 and f.post_id = $2 and f.asked_at is not null and f.answered_at is null and f.declined_at is null`,
    values: [viewer.id, postId],
  })
  return rows[0] ?? null
}
