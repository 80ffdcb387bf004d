import { setTimeout as wait } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { EVERYONE, NOBODY } from '../audience/table.ts'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { EXACT, toDocument } from './document.ts'
import { openMeili } from './meili-index.ts'
import { alone, rebuild } from './meili-sync.ts'
import { nextPostTexts, teamTexts } from './texts.ts'
import { insertDocuments, sortInLater, sortInSoon, withoutHaste } from './write.ts'

const BATCH = 500
const MEILI_TIMEOUT = 30_000

/**
 * Makes every document anew, batch by batch: search always finds the old or the new one of each post.
 * `progress` hears how many of how many are done. What changes meanwhile is handled by the outbox as ever.
 * A configured Meilisearch gets a new index beside the old one, which is then swapped in; when it is away, it catches up later.
 */
export async function reindex(
  house: House,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const { pool } = house.database
  const { rows } = await pool.query<{ texts: number }>(
    `select (select count(*) from post where audience_id <> ${NOBODY} and hidden_at is null) + (select count(*) from team) as texts`,
  )
  const total = (rows[0]?.texts ?? 0) * (house.config.meili ? 2 : 1)
  let done = 0
  const count = (more: number) => {
    done = Math.min(done + more, total)
    progress(done, total)
  }
  await remakePosts(house, count)
  await transaction(pool, async (client) => {
    const texts = await teamTexts(client)
    // the last to be written: with them all that waits is sorted in
    await withoutHaste(client)
    await sortInSoon(client)
    await client.query(`delete from search_doc where kind = 'TEAM'`)
    await insertDocuments(client, texts.map(toDocument))
    count(texts.length)
  })
  await transaction(pool, recountAll)
  await analyze(house)
  if (house.config.meili) await remakeMeili(house, house.config.meili, count)
  progress(total, total)
}

/** While PostgreSQL writes one batch, the next is read and its documents made. */
async function remakePosts(house: House, count: (more: number) => void): Promise<void> {
  let writing: Promise<void> = Promise.resolve()
  for (let after = 0; ; ) {
    const from = after
    const texts = await nextPostTexts(house.database.pool, from, BATCH)
    const docs = texts.map(toDocument)
    const upTo = texts.at(-1)?.rowId ?? Number.MAX_SAFE_INTEGER
    await writing
    writing = transaction(house.database.pool, async (client) => {
      await withoutHaste(client)
      await sortInLater(client)
      // also takes away documents between the two whose post was withdrawn
      await client.query(`delete from search_doc where kind <> 'TEAM' and row_id > $1 and row_id <= $2`, [from, upTo])
      if (docs.length) await insertDocuments(client, docs)
    })
    // heard at the next await; without this a failure meanwhile would end the process
    writing.catch(() => undefined)
    if (!texts.length) return writing
    count(texts.length)
    after = upTo
  }
}

/** Counts terms and words of all texts for everyone; nothing may change meanwhile. */
export async function recountAll(client: PoolClient): Promise<void> {
  await withoutHaste(client)
  await client.query('lock table search_doc in share row exclusive mode')
  await client.query('delete from search_term')
  await client.query('delete from search_word')
  await client.query(`insert into search_term (token, docs)
    select token, count(*) from search_doc d, lateral unnest(tsvector_to_array(d.words) || ''::text) token where d.audience_id = ${EVERYONE} and token not like '${EXACT}%' group by 1`)
  await client.query(
    `insert into search_word (word, docs) select word, count(*) from search_doc d, lateral unnest(d.forms) word where d.audience_id = ${EVERYONE} group by 1`,
  )
}

/** Lets PostgreSQL know the new tables before the first query. */
async function analyze(house: House): Promise<void> {
  // the application's role owns no table; where it may not, autovacuum comes a minute later
  for (const table of ['search_doc', 'search_term', 'search_word'])
    await house.database.pool.query(`analyze ${table}`).catch(() => undefined)
}

async function remakeMeili(
  house: House,
  config: NonNullable<House['config']['meili']>,
  count: (more: number) => void,
): Promise<void> {
  try {
    const client = openMeili(config, MEILI_TIMEOUT)
    // a server that is bringing Meilisearch up to date is let finish
    while (!(await alone(house, () => rebuild(house, client, count)))) await wait(500)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    house.log.warn({ reason }, 'Meilisearch could not be filled; it will be brought up when it answers')
  }
}
