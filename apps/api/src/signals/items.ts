import type { Database } from '../platform/database.ts'
import type { Voice } from './policy.ts'

/** A published text that tells of a trouble or of a way out of it, as grouping reads it. Days count from 1970, with fractions. */
export type Item = {
  id: number
  kind: 'QUESTION' | 'BARRIER' | 'TIP' | 'LEARNING'
  title: string
  body: string
  language: 'nl' | 'en'
  day: number
  team: number | null
  person: number | null
  topics: number[]
  /** How far somebody got with it: a helped question, a tip that worked, a lifted barrier; the day, or null. */
  eased: number | null
}

/** What is looked at: three years, the newest first when there are very many. */
const DAYS_BACK = 3 * 366
const MOST = 150_000
const CHUNK = 2_000

// `situation` alone of a tip: what it is against. Never drafts, rooms, regions, teams, hidden or withdrawn texts.
const chunk = `
  select p.id, p.kind, p.title, left(case when p.kind = 'TIP' then coalesce(p.record ->> 'situation', '') else p.body end, 300) as body,
    p.language, extract(epoch from p.created_at)::float8 / 86400 as day, p.team_id as team, p.author_id as person, p.topic_ids as topics,
    case when p.kind = 'TIP' then extract(epoch from p.created_at)::float8 / 86400
      when p.kind = 'BARRIER' and p.state = 'LIFTED' then extract(epoch from p.active_at)::float8 / 86400 end as eased
  from post p
  where p.audience_kind = 'EVERYONE' and p.audience_id <> 0 and p.hidden_at is null
    and p.kind in ('QUESTION', 'BARRIER', 'TIP', 'LEARNING') and p.created_at >= to_timestamp($1::float8 * 86400) and p.created_at < to_timestamp($2::float8 * 86400)
    and (p.kind <> 'QUESTION' or p.record ->> 'mergedInto' is null)
    and p.id < $3 order by p.id desc limit ${CHUNK}`

/** The published texts up to the beginning of `today` (a day), oldest first; read in parts, so that the pages go on. */
export async function readItems(database: Database, today: number): Promise<Item[]> {
  const found: Item[] = []
  for (let before = Number.MAX_SAFE_INTEGER; found.length < MOST; ) {
    const { rows } = await database.pool.query<Item>(chunk, [today - DAYS_BACK, today, before])
    for (const row of rows) found.push({ ...row, id: Number(row.id) })
    if (rows.length < CHUNK) break
    before = Number(rows.at(-1)?.id ?? 0)
  }
  return found.reverse()
}

/** "We have this too" since a day: each a voice for the post it stands under. */
export async function readMarks(database: Database, since: number, today: number): Promise<Voice[]> {
  const { rows } = await database.pool.query<Voice>(
    `select m.post_id::float8 as post, m.team_id as team, m.person_id as person, extract(epoch from m.at)::float8 / 86400 as day
     from me_too m join post p on p.id = m.post_id
     where p.audience_kind = 'EVERYONE' and p.audience_id <> 0 and p.hidden_at is null
       and m.at >= to_timestamp($1::float8 * 86400) and m.at < to_timestamp($2::float8 * 86400)`,
    [since, today],
  )
  return rows
}
