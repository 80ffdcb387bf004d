import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PoolClient } from 'pg'
import { demoEmails, demoPassword } from '../people/demo-accounts.ts'
import { hashPassword } from '../people/password.ts'
import type { House } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { loadDemoCircles } from './demo-circles.ts'
import { type ImportReport, importFrom } from './import.ts'
import { fileSource } from './lines.ts'

const folder = fileURLToPath(new URL('../../demo', import.meta.url))
/** How long before now the newest demo post was written. */
const quarter = 15 * 60_000

/**
 * Loads the demo network on the first run, with all its times moved so that the newest lies just before now, and gives its
 * people the demo password. Does nothing when it was loaded before. A demo that does not fit the network that is there is
 * left out with a word in the log: it must not keep Kring from starting.
 */
export async function loadDemo(house: House): Promise<void> {
  const { pool } = house.database
  const { rowCount } = await pool.query(`select from fact where key = 'demo'`)
  const files = globSync('*.jsonl', { cwd: folder }).sort()
  if (rowCount || !files.length) return
  const password = await hashPassword(demoPassword)
  const endsAt = new Date(house.now().getTime() - quarter)
  const sources = files.map((file) => fileSource(`${folder}/${file}`))
  const also = async (client: PoolClient, { people }: ImportReport) => {
    await client.query('update person set password_hash = $2 where id = any($1)', [people, password])
    await followSensibly(client)
    await tellDemoPeople(client)
    await client.query(`insert into fact (key, value) values ('demo', $1)`, [JSON.stringify({ at: house.now() })])
  }
  const report = await importFrom(house, sources, { endsAt, acceptClientData: true, also })
  if (!report.written) return complain(house, report)
  await loadDemoCircles(house).catch((err) => house.log.error({ err }, 'the demo circles were not made'))
}

function complain(house: House, report: ImportReport): void {
  const [first] = report.bad
  house.log.error(
    { badLines: report.bad.length, first: first && `${first.file} line ${first.line}: ${first.reason}` },
    'the demo network was not loaded',
  )
}

/** The demo accounts follow what their own team may be asked about, and the teams that wrote most about it. */
async function followSensibly(client: PoolClient): Promise<void> {
  const me = 'select p.id, p.team_id from person p where lower(p.email) = any($1)'
  await client.query({
    text: `insert into followed_topic (person_id, topic_id)
      select me.id, x.topic_id from (${me}) me cross join lateral (
        select topic_id from team_topic where team_id = me.team_id
        union (select topic_id from post_topic where me.team_id is null group by topic_id order by count(*) desc, topic_id limit 5)
      ) x on conflict do nothing`,
    values: [demoEmails],
  })
  await client.query({
    text: `insert into followed_team (person_id, team_id)
      select me.id, x.team_id from (${me}) me cross join lateral (
        select p.team_id from post p join post_topic t on t.post_id = p.id join followed_topic f on f.topic_id = t.topic_id and f.person_id = me.id
        where p.team_id is distinct from me.team_id and p.team_id is not null group by 1 order by count(*) desc, 1 limit 3
      ) x on conflict do nothing`,
    values: [demoEmails],
  })
}

/** What the demo accounts were told of late: answers to their questions and answers of theirs that helped; the newest two are unread. */
async function tellDemoPeople(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{
    person: number
    kind: string
    post: number
    actor: number
    at: Date
    nth: number
  }>({
    text: `with happened as (
        select p.author_id as person, 'ANSWERED' as kind, p.id as post, a.author_id as actor, a.created_at as at
          from post p join answer a on a.post_id = p.id
        union all select a.author_id, 'HELPED', p.id, p.author_id, p.active_at
          from answer a join post p on p.id = a.post_id where a.helped_asker
      ), newest as (
        select distinct on (person, post, kind) h.* from happened h join person u on u.id = h.person
        where lower(u.email) = any($1) and h.actor is distinct from h.person order by person, post, kind, at desc
      )
      select *, (row_number() over (partition by person order by at desc))::int as nth from newest`,
    values: [demoEmails],
  })
  for (const row of rows.filter((one) => one.nth <= 8))
    await client.query({
      text: `insert into notification (public_id, person_id, kind, post_id, actor_id, outbox_id, at, read_at)
        values ($1, $2, $3, $4, $5, 0, $6, case when $7 then $6::timestamptz + interval '3 hours' end)`,
      values: [newId('n'), row.person, row.kind, row.post, row.actor, row.at, row.nth > 2],
    })
}
