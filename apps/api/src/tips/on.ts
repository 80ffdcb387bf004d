import type { House } from '../platform/context.ts'

/** How long before its day a team is asked to look at its tip again. */
const daysBefore = 21

/** Asks the teams whose tips are due, once some time before the day and once on it. Returns how many tips. */
export async function askReviews(house: House): Promise<number> {
  const { rowCount } = await house.database.pool.query(
    `with asked as (
       insert into review_ask (post_id, review_on, stage, at)
       select id, review_on, case when review_on <= $1::date then 'DUE' else 'SOON' end, $2
       from post where kind = 'TIP' and audience_id <> 0 and hidden_at is null and review_on <= $1::date + $3::int
       on conflict do nothing returning post_id, stage)
     insert into outbox (event, payload)
     select case stage when 'DUE' then 'tip.review_due' else 'tip.review_soon' end, json_build_object('post', post_id) from asked`,
    [house.now().toISOString().slice(0, 10), house.now(), daysBefore],
  )
  return rowCount ?? 0
}
