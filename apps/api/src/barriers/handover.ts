import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'
import type { Cursor } from '../platform/cursor.ts'
import { keys } from '../posts/gate.ts'

declare const walled: unique symbol
/** A hand-over that this viewer may see now; only this file makes one. */
export type HandoverRow = {
  id: number
  publicId: string
  postId: number
  body: string
  answerBy: string
  createdAt: Date
  answer: string
  answeredAt: Date | null
  authorId: number | null
  teamId: number | null
  toId: number
} & { readonly [walled]: true }

const columns = `h.id, h.public_id as "publicId", h.post_id as "postId", h.body, h.answer_by as "answerBy", h.created_at as "createdAt",
  h.answer, h.answered_at as "answeredAt", h.author_id as "authorId", h.team_id as "teamId", h.to_id as "toId"`

/** What was handed over about a barrier that the gate let through, newest first. */
export async function handoversOf(database: Database, viewer: Viewer, postId: number): Promise<HandoverRow[]> {
  const { rows } = await database.pages.query<HandoverRow>({
    name: 'handovers',
    text: `with ${keys} select ${columns} from handover h where h.post_id = $2 and h.audience_id in (select key from keys) order by h.id desc limit 100`,
    values: [viewer.id, postId],
  })
  return rows
}

/** One hand-over for the readers of its barrier, or null. */
export async function visibleHandover(database: Database, viewer: Viewer, id: string): Promise<HandoverRow | null> {
  const { rows } = await database.pages.query<HandoverRow>({
    name: 'handover_one',
    text: `with ${keys} select ${columns} from handover h where h.public_id = $2 and h.audience_id in (select key from keys)`,
    values: [viewer.id, id],
  })
  return rows[0] ?? null
}

/** What was handed to the viewer, by its own id alone: the barrier and its audience are none of their business. */
export async function handedTo(
  database: Database,
  viewer: Viewer,
  after: Cursor | null,
  count: number,
): Promise<HandoverRow[]> {
  const { rows } = await database.pages.query<HandoverRow>({
    name: 'handed_to',
    text: `select ${columns} from handover h where h.to_id = $1 and h.audience_id <> 0 and h.id < $2 order by h.id desc limit $3`,
    values: [viewer.id, after?.id ?? Number.MAX_SAFE_INTEGER, count],
  })
  return rows
}

/** One text handed to the viewer, or null. */
export async function handedText(database: Database, viewer: Viewer, id: string): Promise<HandoverRow | null> {
  const { rows } = await database.pages.query<HandoverRow>({
    name: 'handed_one',
    text: `select ${columns} from handover h where h.to_id = $1 and h.audience_id <> 0 and h.public_id = $2`,
    values: [viewer.id, id],
  })
  return rows[0] ?? null
}
