// Once a day the worker looks whether a kept search has something new. Ids only: the gate decides what its owner may read.
import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import type { Happened } from '../platform/outbox.ts'
import { type Hit, nothingNarrow, type SearchEngine } from './contract.ts'
import { narrowed } from './narrow.ts'
import { read } from './query.ts'
import type { KeptFilter } from './saved.ts'

/** A new text must hold this much of what was looked for: one word of three is no reason to call somebody. */
const ENOUGH = 0.6
const LOOKED_AT = 50

type Kept = {
  person: number
  locale: string
  query: string
  filter: KeptFilter
  seenAt: Date
}

/** Puts the next look a day later. A look of another turn was done already, or belongs to a search that is gone. */
export async function lookLater(client: PoolClient, id: number, turn: number): Promise<void> {
  await client.query(
    `insert into outbox (event, payload, due_at) values ('search.look', $1, now() + interval '1 day')`,
    [{ saved: id, turn }],
  )
}

/** Looks for what is new, and tells of the newest through the outbox. */
export async function lookAgain(house: House, engine: SearchEngine, happened: readonly Happened[]): Promise<void> {
  for (const { event, payload } of happened) {
    if (event !== 'search.look') continue
    const { rows } = await house.database.pool.query<Kept>(
      `select s.person_id as person, u.locale, s.query, s.filter, s.seen_at as "seenAt" from saved_search s join person u on u.id = s.person_id
        where s.id = $1 and s.turn = $2 and s.notify and u.disabled_at is null`,
      [payload.saved, payload.turn],
    )
    const kept = rows[0]
    if (kept) await lookOnce(house, engine, kept, Number(payload.saved), Number(payload.turn))
  }
}

async function lookOnce(house: House, engine: SearchEngine, kept: Kept, id: number, turn: number): Promise<void> {
  const now = house.now()
  const newest = await newestOf(house, await fresh(house, engine, kept), kept.person)
  await transaction(house.database.pool, async (client) => {
    const { rowCount } = await client.query(
      'update saved_search set turn = turn + 1, seen_at = $3 where id = $1 and turn = $2',
      [id, turn, now],
    )
    if (!rowCount) return
    await lookLater(client, id, turn + 1)
    if (newest !== null)
      await client.query(`insert into outbox (event, payload) values ('search.found', $1)`, [
        { post: newest, actor: null, people: [kept.person] },
      ])
  })
}

/** What the search finds for its owner among what was written since the last look. */
async function fresh(house: House, engine: SearchEngine, kept: Kept): Promise<Hit[]> {
  const asked = read(kept.query, kept.locale === 'en' ? 'en' : 'nl')
  const narrow = { ...nothingNarrow, ...(await narrowed(house, kept.filter)), since: kept.seenAt }
  const asker = { viewerId: kept.person, today: house.now().toISOString().slice(0, 10) }
  const { hits } = await engine.find(asker, { asked, narrow, offset: 0, count: LOOKED_AT, facets: false })
  return hits.filter((hit) => hit.kind !== 'TEAM' && (!asked.tokens.length || hit.share >= ENOUGH))
}

/** The newest that somebody else wrote. */
async function newestOf(house: House, hits: readonly Hit[], person: number): Promise<number | null> {
  const { rows } = await house.database.pool.query<{ id: number }>(
    'select id from post where id = any($1::bigint[]) and author_id is distinct from $2 order by id desc limit 1',
    [hits.map((hit) => hit.rowId), person],
  )
  return rows[0]?.id ?? null
}
