import type { House } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Happened } from '../platform/outbox.ts'

// An unread invitation to the same circle is renewed; the same outbox row twice changes nothing.
const upsert = `
  insert into notification (public_id, person_id, kind, circle_id, actor_id, outbox_id, at)
  select $1, m.person_id, 'INVITED', m.circle_id, $4, $5, $6 from circle_member m join person u on u.id = m.person_id and u.disabled_at is null
  where m.circle_id = $2 and m.person_id = $3 and m.state = 'INVITED'
  on conflict (person_id, circle_id, kind) where read_at is null do update
    set actor_id = excluded.actor_id, at = excluded.at, outbox_id = excluded.outbox_id where notification.outbox_id < excluded.outbox_id
  returning id`

/** Tells people that they are invited to a circle: who invites, and which circle, by id alone. */
export async function notifyInvited(house: House, happened: Happened[]): Promise<void> {
  for (const { id, event, payload } of happened) {
    if (event !== 'intervision.invited' || !Array.isArray(payload.people)) continue
    for (const person of payload.people) {
      const values = [newId('n'), payload.circle, person, payload.actor, id, house.now()]
      const { rows } = await house.database.pool.query<{ id: number }>({ text: upsert, values })
      if (rows[0]) house.live.publish(`notified/${person}`, { id: rows[0].id })
    }
  }
}
