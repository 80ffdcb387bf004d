import type { House } from '../platform/context.ts'
import type { Happened } from '../platform/outbox.ts'

/** How long after something helped it is asked what came of it. */
const days = 14

/** Somebody said that an answer helped, or tried a tip: in two weeks they are asked what came of it, once. */
export async function noteWhatHelped(house: House, happened: Happened[]): Promise<void> {
  for (const { event, payload } of happened) {
    if (event !== 'answer.helped' && event !== 'tip.tried') continue
    await house.database.pool.query(
      `insert into follow_up (person_id, post_id, answer_id, due_at)
       select $1, p.id, a.id, $4::timestamptz + make_interval(days => $5) from post p left join answer a on a.id = $3 and a.post_id = p.id
       where p.id = $2 and p.audience_id <> 0 on conflict (person_id, post_id) do nothing`,
      [payload.actor, payload.post, payload.answer ?? null, house.now(), days],
    )
  }
}

// Who took it back meanwhile, or may no longer read it, is not asked.
const due = `
  update follow_up f set asked_at = $1 from post p, person u
  where f.asked_at is null and f.due_at <= $1 and p.id = f.post_id and u.id = f.person_id and u.disabled_at is null
    and p.audience_id <> 0 and p.hidden_at is null
    and (p.audience_id = 1 or exists (select from audience_member m where m.person_id = u.id and m.audience_id = p.audience_id))
    and case when f.answer_id is null then exists (select from tried t where t.post_id = p.id and t.team_id = u.team_id)
      else exists (select from answer a where a.id = f.answer_id and a.audience_id <> 0 and a.hidden_at is null
        and ((a.helped_asker and p.author_id = u.id) or exists (select from answer_helped h where h.answer_id = a.id and h.team_id = u.team_id))) end
  returning f.post_id, f.person_id`

/** Asks those for whom the two weeks are over. Returns how many. */
export async function askFollowUps(house: House): Promise<number> {
  const { rowCount } = await house.database.pool.query(
    `with asked as (${due}) insert into outbox (event, payload)
     select 'aftercare.due', json_build_object('post', post_id, 'people', array[person_id]) from asked`,
    [house.now()],
  )
  return rowCount ?? 0
}
