import { toExcerpt } from '../platform/markdown.ts'
import { inBatches } from './bulk.ts'
import type { Writing } from './writing.ts'

/** Brings counters, states, best answers and activity of every touched post up to date with what now stands under it. */
export async function recount(writing: Writing): Promise<void> {
  const { client } = writing
  await client.query('create temp table touched (id bigint primary key) on commit drop')
  await client.query('insert into touched select unnest($1::bigint[])', [[...writing.touched]])
  // without figures the planner would walk an index once for each of ten thousand posts
  await client.query('analyze touched')
  // who answers or thanks at this moment is waited for, and counted
  await client.query('select from post_count c join touched i on i.id = c.post_id order by c.post_id for update of c')
  for (const statement of [counters, states, activity, topicActivity]) await client.query(statement)
  const { rows } = await client.query<{ id: number; body: string; author: string | null; team: string | null }>(
    bestAnswers,
  )
  const cards = rows.map(({ id, body, author, team }) => ({
    id,
    best: { excerpt: toExcerpt(body, 160), author, team },
  }))
  await inBatches(
    client,
    'update post_count c set best = i.best from json_to_recordset($1) as i(id bigint, best jsonb) where c.post_id = i.id and c.best is distinct from i.best',
    cards,
  )
}

const per = (name: string, columns: string, from: string) =>
  `${name} as (select post_id, ${columns} from ${from} join touched on touched.id = post_id group by post_id)`
const counters = `
  with ${per('a', 'count(*)::int n', '(select post_id from answer where audience_id <> 0 and hidden_at is null) x')},
  ${per('m', 'count(*)::int n', '(select post_id from comment where audience_id <> 0 and hidden_at is null) x')},
  ${per('t', 'count(*)::int n', 'thanks')},
  ${per('w', 'count(*)::int n', 'me_too')},
  ${per('h', 'count(distinct team_id)::int n', '(select a.post_id, h.team_id from answer a join answer_helped h on h.answer_id = a.id where a.audience_id <> 0 and a.hidden_at is null) x')},
  ${per('r', "(count(*) filter (where outcome = 'WORKED'))::int worked, (count(*) filter (where outcome = 'PARTLY'))::int partly, (count(*) filter (where outcome = 'DID_NOT'))::int did_not", 'tried')}
  update post_count c set answers = coalesce(a.n, 0), comments = coalesce(m.n, 0), thanks = coalesce(t.n, 0), me_too = coalesce(w.n, 0), helped = coalesce(h.n, 0),
    worked = coalesce(r.worked, 0), partly = coalesce(r.partly, 0), did_not = coalesce(r.did_not, 0)
  from touched i left join a on a.post_id = i.id left join m on m.post_id = i.id left join t on t.post_id = i.id
    left join w on w.post_id = i.id left join h on h.post_id = i.id left join r on r.post_id = i.id
  where c.post_id = i.id`

const states = `
  update post p set state = x.state from (
    select i.id, case when bool_or(a.helped_asker or a.helped_teams > 0) then 'HELPED' when count(a.id) > 0 then 'ANSWERED' else 'OPEN' end as state
    from touched i left join answer a on a.post_id = i.id and a.audience_id <> 0 and a.hidden_at is null group by i.id) x
  where p.id = x.id and p.kind = 'QUESTION' and p.state is distinct from x.state`

const activity = `
  update post p set active_at = x.at from (
    select a.post_id, max(a.created_at) as at from answer a join touched i on i.id = a.post_id where a.audience_id <> 0 and a.hidden_at is null group by 1) x
  where p.id = x.post_id and p.active_at < x.at`
const topicActivity = `
  update post_topic t set active_at = p.active_at from post p join touched i on i.id = p.id
  where t.post_id = p.id and t.active_at <> p.active_at`

const bestAnswers = `
  select distinct on (a.post_id) a.post_id as id, a.body, u.name as author, t.name as team
  from answer a join touched i on i.id = a.post_id left join person u on u.id = a.author_id left join team t on t.id = a.team_id
  where a.audience_id <> 0 and a.hidden_at is null and (a.helped_asker or a.helped_teams > 0)
  order by a.post_id, (case when a.helped_asker then 1000000 else 0 end + a.helped_teams) desc, a.id`
