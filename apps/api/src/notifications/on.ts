import type { House } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import type { Happened } from '../platform/outbox.ts'
import { concernedByKnowledge } from './concerned.ts'
import type { NotificationRow } from './read.ts'

type Notice = { person: number; kind: NotificationRow['kind']; post: number; actor: number | null; outbox: number }

/** Whom each event concerns. Nobody is told of what they did themselves; nobody who may not read it is told. */
const concerned: Record<string, string> = {
  // the question's author, and everyone it was named to
  'answer.added': `select p.author_id as person, case p.kind when 'BARRIER' then 'SOLVED' else 'ANSWERED' end as kind, 1 as rank from post p where p.id = $1
    union all select u.id, 'MENTIONED', 0 from person u where u.public_id = any($4)`,
  'comment.added': `select coalesce(a.author_id, p.author_id) as person, 'COMMENTED' as kind, 1 as rank from comment m join post p on p.id = m.post_id left join answer a on a.id = m.answer_id where m.id = $3
    union all select u.id, 'MENTIONED', 0 from person u where u.public_id = any($4)`,
  'answer.helped': `select a.author_id as person, 'HELPED' as kind, 1 as rank from answer a where a.id = $3`,
  // something new for a search that they kept
  'search.found': `select unnest($6::int[]) as person, 'FOUND' as kind, 1 as rank`,
  ...concernedByKnowledge,
  'post.added': `select u.id as person, 'TEAM_ASKED' as kind, 1 as rank from post p join person u on u.team_id = p.asked_team_id and u.disabled_at is null where p.id = $1
    union all select u.id, 'MENTIONED', 0 from person u where u.public_id = any($4)`,
}

const find = (event: string) => `
  select distinct on (c.person) c.person, c.kind from (${concerned[event]}) c
  join post p on p.id = $1 join person u on u.id = c.person and u.disabled_at is null
  where c.person is distinct from $2 and ($3::bigint is not null or true) and ($4::text[] is not null or true) and ($5::int is not null or true) and ($6::int[] is not null or true)
    and p.audience_id <> 0 and p.hidden_at is null and (p.audience_id = 1 or exists (select from audience_member m where m.person_id = c.person and m.audience_id = p.audience_id))
  order by c.person, c.rank`

type Outcome = 'HIDDEN' | 'REDACTED' | 'RESTORED'
const outcomes: Record<string, Outcome> = { hidden: 'HIDDEN', redacted: 'REDACTED', restored: 'RESTORED' }
const outcomeOf = (event: string) =>
  /^(post|answer|comment)\./.test(event) ? outcomes[event.split('.')[1] ?? ''] : undefined

/**
 * What was done about a report, told to those the verb names (author, reporters) and, while something is hidden, to the
 * stewards: they also look at texts of audiences they are not in.
 */
const named = `
  select u.id as person from person u
  where u.disabled_at is null and u.id is distinct from $1 and (u.id = any($2::int[]) or ($3 and 'STEWARD' = any(u.roles)))`

async function tellOutcome(house: House, h: Happened, kind: Outcome): Promise<void> {
  const { rows } = await house.database.pool.query<{ person: number }>({
    text: named,
    values: [h.payload.actor, h.payload.people ?? [], h.payload.stewards === true],
  })
  // who reported is not told to the author
  for (const { person } of rows)
    await tell(house, { person, kind, post: Number(h.payload.post), actor: null, outbox: h.id })
}

/** Writes the notifications of what happened and tells those who are there. */
export async function notify(house: House, happened: Happened[]): Promise<void> {
  for (const h of happened) {
    const outcome = outcomeOf(h.event)
    if (outcome) await tellOutcome(house, h, outcome)
    if (!(h.event in concerned)) continue
    const actor = typeof h.payload.actor === 'number' ? h.payload.actor : null
    const subject = h.payload.comment ?? h.payload.answer ?? null
    const { rows } = await house.database.pool.query<{ person: number; kind: Notice['kind'] }>({
      text: find(h.event),
      values: [
        h.payload.post,
        actor,
        subject,
        h.payload.mentions ?? [],
        h.payload.team ?? null,
        h.payload.people ?? [],
      ],
    })
    for (const row of rows)
      await tell(house, { person: row.person, kind: row.kind, post: Number(h.payload.post), actor, outbox: h.id })
  }
}

// Grouped per thread: an unread one of the same kind is renewed instead of a second one. The same outbox row twice changes nothing.
const upsert = `
  insert into notification (public_id, person_id, kind, post_id, actor_id, outbox_id, at) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (person_id, post_id, kind) where read_at is null do update
    set more = notification.more or notification.actor_id is distinct from excluded.actor_id, actor_id = excluded.actor_id, at = excluded.at, outbox_id = excluded.outbox_id
    where notification.outbox_id < excluded.outbox_id
  returning id`

async function tell(house: House, notice: Notice): Promise<void> {
  const values = [newId('n'), notice.person, notice.kind, notice.post, notice.actor, notice.outbox, house.now()]
  const { rows } = await house.database.pool.query<{ id: number }>({ text: upsert, values })
  if (rows[0]) house.live.publish(`notified/${notice.person}`, { id: rows[0].id })
}
