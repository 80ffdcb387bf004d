import type { Viewer } from '../platform/context.ts'
import type { Cursor } from '../platform/cursor.ts'
import type { Database } from '../platform/database.ts'
import { keys } from '../posts/gate.ts'
import type { KnowledgeKind } from './concerned.ts'

/** Ids only; the gate makes the post. */
export type NotificationRow = {
  id: number
  publicId: string
  kind:
    | 'ANSWERED'
    | 'COMMENTED'
    | 'MENTIONED'
    | 'HELPED'
    | 'TEAM_ASKED'
    | 'HIDDEN'
    | 'REDACTED'
    | 'RESTORED'
    | 'INVITED'
    | KnowledgeKind
  postId: number | null
  circleId: number | null
  actorId: number | null
  more: boolean
  createdAt: Date
  readAt: Date | null
}

/**
 * Only about what the viewer may see. What was done about a report is told to those it concerns also when the text itself
 * is closed to them: it names no more than that.
 */
const told = `p.audience_id <> 0 and (n.kind in ('HIDDEN', 'REDACTED', 'RESTORED')
  or (p.audience_id in (select key from keys) and (p.hidden_at is null or p.author_id = $1)))`

/** What it is about: a post that the viewer may see, or a circle that they are invited to or in. */
const about = `left join post p on p.id = n.post_id where (case when n.circle_id is null then ${told}
  else exists (select from circle_member m where m.circle_id = n.circle_id and m.person_id = $1 and m.state in ('INVITED', 'JOINED')) end)`

const columns = `n.id, n.public_id as "publicId", n.kind, n.post_id as "postId", n.circle_id as "circleId", n.actor_id as "actorId", n.more, n.at as "createdAt", n.read_at as "readAt"`

/** The viewer's notifications about posts they may still see, newest first. */
export async function notificationsPage(
  database: Database,
  viewer: Viewer,
  after: Cursor | null,
  count: number,
): Promise<NotificationRow[]> {
  const { rows } = await database.pages.query<NotificationRow>({
    name: 'notifications',
    text: `with ${keys} select ${columns} from notification n ${about}
      and n.person_id = $1 and (n.at, n.id) < ($2::timestamptz, $3::bigint) order by n.at desc, n.id desc limit $4`,
    values: [viewer.id, after ? new Date(after.at) : 'infinity', after?.id ?? Number.MAX_SAFE_INTEGER, count],
  })
  return rows
}

/** One notification by row id, for a live message to its owner. */
export async function notificationById(
  database: Database,
  viewer: Viewer,
  id: number,
): Promise<NotificationRow | null> {
  const text = `with ${keys} select ${columns} from notification n ${about} and n.person_id = $1 and n.id = $2`
  return (
    (await database.pages.query<NotificationRow>({ name: 'notification', text, values: [viewer.id, id] })).rows[0] ??
    null
  )
}

/** Whether the viewer has anything unread. */
export async function hasUnread(database: Database, viewer: Viewer): Promise<boolean> {
  const text = `with ${keys} select from notification n ${about} and n.person_id = $1 and n.read_at is null limit 1`
  return (await database.pages.query({ name: 'unread', text, values: [viewer.id] })).rowCount === 1
}
