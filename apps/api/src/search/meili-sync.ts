import type { Meilisearch } from 'meilisearch'
import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import type { Text } from './document.ts'
import { done, freshIndex, hasIndex, idOf, indexName, nextName, openMeili, swapIn, toMeili } from './meili-index.ts'
import { nextPostTexts, postTexts, teamTexts } from './texts.ts'
import { drift } from './meili-drift.ts'

export type MeiliSync = { poke: () => void; close: () => Promise<void> }

const EVERY = 15_000
/** A request only puts a task on Meilisearch's list; one that takes longer hangs. */
const TIMEOUT = 5_000
const BATCH = 500
/** Any number will do, as long as every process uses the same. */
const lock = 718_423
const DAY = 24 * 60 * 60 * 1_000

/** Keeps Meilisearch as PostgreSQL is, from the worker of one process at a time. What fails is tried again at the next round. */
export function startSync(house: House): MeiliSync {
  if (!house.config.meili || !house.config.roles.has('worker'))
    return { poke: () => undefined, close: async () => undefined }
  const client = openMeili(house.config.meili, TIMEOUT)
  let closed = false
  let running: Promise<void> | null = null
  let checkedAt = 0
  let quiet = false
  let again = false
  const round = async () => {
    const due = performance.now() - checkedAt > DAY || checkedAt === 0
    if (!(await alone(house, () => syncOnce(house, client, due)))) return
    if (due) checkedAt = performance.now()
    quiet = false
  }
  const poke = () => {
    again = running !== null
    if (closed || running) return
    running = round()
      .catch((error: Error) => {
        // the index may be yesterday's when it comes back
        checkedAt = 0
        if (!quiet)
          house.log.warn(
            { reason: error.message },
            'Meilisearch is not up to date; it will be brought up when it answers',
          )
        quiet = true
      })
      .finally(() => {
        running = null
        if (again) poke()
      })
  }
  const timer = setInterval(poke, EVERY)
  timer.unref()
  poke()
  const close = async () => {
    closed = true
    clearInterval(timer)
    await running
  }
  return { poke, close }
}

/** Runs `work` when no other process does; tells whether it ran. */
export async function alone(house: House, work: () => Promise<void>): Promise<boolean> {
  const client = await house.database.pool.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
    if (!rows[0]?.mine) return false
    try {
      await work()
      return true
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock])
    }
  } finally {
    client.release()
  }
}

/** One round: an index that is missing is built, one that may have drifted is compared, and what changed is sent. */
export async function syncOnce(house: House, client: Meilisearch, compare: boolean): Promise<void> {
  // left over from a rebuild that was broken off; no other process is at it
  if (compare && (await hasIndex(client, nextName))) await done(client.deleteIndex(nextName))
  if (!(await hasIndex(client, indexName))) await rebuild(house, client)
  else if (compare) await drift(house, client)
  while ((await send(house, client)) === BATCH);
}

type Todo = { kind: string; rowId: number; turn: number }

/** Sends one batch of what waits, removals first. A row goes from the list only when the task for it succeeded. */
async function send(house: House, client: Meilisearch): Promise<number> {
  const { pool } = house.database
  const { rows } = await pool.query<Todo>(
    'select kind, row_id as "rowId", turn from search_todo order by turn limit $1',
    [BATCH],
  )
  if (!rows.length) return 0
  const posts = rows.filter((row) => row.kind !== 'TEAM').map((row) => row.rowId)
  const teams = rows.filter((row) => row.kind === 'TEAM').map((row) => row.rowId)
  const texts = await transaction(pool, async (db) => [
    ...(await postTexts(db, posts)),
    ...(teams.length ? await teamTexts(db, teams) : []),
  ])
  const open = texts.filter((text) => text.open)
  const there = new Set(open.map(idOf))
  const gone = rows.map(idOf).filter((id) => !there.has(id))
  const index = client.index(indexName)
  if (gone.length) await done(index.deleteDocuments(gone))
  if (open.length) await done(index.addDocuments(open.map(toMeili)))
  await pool.query(
    `delete from search_todo t using unnest($1::text[], $2::bigint[], $3::bigint[]) s(kind, row_id, turn) where t.kind = s.kind and t.row_id = s.row_id and t.turn = s.turn`,
    [rows.map((row) => row.kind), rows.map((row) => row.rowId), rows.map((row) => row.turn)],
  )
  return rows.length
}

/** Builds a whole index beside and swaps it in. What changes meanwhile waits in the list and is sent after. */
export async function rebuild(
  house: House,
  client: Meilisearch,
  progress: (texts: number) => void = () => undefined,
): Promise<void> {
  await freshIndex(client, nextName)
  const index = client.index(nextName)
  const put = async (texts: readonly Text[]) => {
    const open = texts.filter((text) => text.open)
    if (open.length) await done(index.addDocuments(open.map(toMeili)))
    progress(texts.length)
  }
  const read = <T>(work: (db: PoolClient) => Promise<T>) => transaction(house.database.pool, work)
  for (let after = 0; ; ) {
    const from = after
    const texts = await read((db) => nextPostTexts(db, from, BATCH))
    const last = texts.at(-1)
    if (!last) break
    await put(texts)
    after = last.rowId
  }
  await put(await read((db) => teamTexts(db)))
  await swapIn(client)
}
