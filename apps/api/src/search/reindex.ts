import type { PoolClient } from 'pg'
import { EVERYONE } from '../audience/table.ts'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { toDocument } from './document.ts'
import { nextPostTexts, teamTexts } from './texts.ts'
import { insertDocuments } from './write.ts'

const BATCH = 500

/**
 * Makes every document anew, batch by batch: search always finds the old or the new one of each post.
 * `progress` hears how many of how many are done. What changes meanwhile is handled by the outbox as ever.
 */
export async function reindex(
  house: House,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const { pool } = house.database
  const size = await pool.query<{ posts: number; teams: number }>(
    'select (select count(*) from post where audience_id <> 0) as posts, (select count(*) from team) as teams',
  )
  const { posts = 0, teams = 0 } = size.rows[0] ?? {}
  let done = 0
  for (let after = 0; ; ) {
    const last = await transaction(pool, (client) => postBatch(client, after))
    if (!last) break
    after = last.upTo
    done += last.count
    progress(done, posts + teams)
  }
  await transaction(pool, async (client) => {
    const texts = await teamTexts(client)
    await client.query(`delete from search_doc where kind = 'TEAM'`)
    await insertDocuments(client, texts.map(toDocument))
  })
  await transaction(pool, recountAll)
  // the planner must know the new table before the first query
  await analyze(house)
  progress(posts + teams, posts + teams)
}

async function postBatch(client: PoolClient, after: number): Promise<{ upTo: number; count: number } | null> {
  const texts = await nextPostTexts(client, after, BATCH)
  const upTo = texts.at(-1)?.rowId
  // also takes away documents between the two whose post was withdrawn
  await client.query(`delete from search_doc where kind <> 'TEAM' and row_id > $1 and row_id <= $2`, [
    after,
    upTo ?? Number.MAX_SAFE_INTEGER,
  ])
  if (!upTo) return null
  await insertDocuments(client, texts.map(toDocument))
  return { upTo, count: texts.length }
}

/** Counts terms and words of all texts for everyone; nothing may change meanwhile. */
export async function recountAll(client: PoolClient): Promise<void> {
  await client.query('lock table search_doc in share row exclusive mode')
  await client.query('delete from search_term')
  await client.query('delete from search_word')
  await client.query(`insert into search_term (token, docs)
    select token, count(*) from search_doc d, lateral unnest(tsvector_to_array(d.words) || ''::text) token where d.audience_id = ${EVERYONE} group by 1`)
  await client.query(
    `insert into search_word (word, docs) select word, count(*) from search_doc d, lateral unnest(d.forms) word where d.audience_id = ${EVERYONE} group by 1`,
  )
}

async function analyze(house: House): Promise<void> {
  // the application's role owns no table; where it may not, autovacuum comes a minute later
  for (const table of ['search_doc', 'search_term', 'search_word'])
    await house.database.pool.query(`analyze ${table}`).catch(() => undefined)
}
