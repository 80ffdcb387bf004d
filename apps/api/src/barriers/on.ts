import type { House } from '../platform/context.ts'

/** A day on which an answer was asked for has passed: the team that handed it over is told, once. Returns how many. */
export async function tellLate(house: House): Promise<number> {
  const { rowCount } = await house.database.pool.query(
    `with late as (update handover set late_at = $1 where answered_at is null and late_at is null and answer_by < $2::date and audience_id <> 0 returning post_id, team_id)
     insert into outbox (event, payload) select 'handover.late', json_build_object('post', post_id, 'team', team_id) from late`,
    [house.now(), house.now().toISOString().slice(0, 10)],
  )
  return rowCount ?? 0
}
