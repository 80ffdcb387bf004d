import type { PoolClient } from 'pg'
import type { House } from './context.ts'
import { transaction } from './database.ts'
import { withoutTexts } from './errors.ts'

/** One thing that happened. */
export type Happened = { id: number; event: string; payload: Record<string, unknown> }
/** What a room does about it. May run again after a crash: the same outbox id must have the same effect. */
export type Effect = (house: House, happened: Happened[]) => Promise<void>

type Row = Happened & { attempts: number }

const claim = `
  with due as (select id from outbox where due_at <= now() order by id limit $1 for update skip locked)
  select o.id, o.event, o.payload, o.attempts from outbox o join due using (id) order by o.id`

/** Removals go before additions: what was taken away must not flash up again. */
const removalsFirst = (rows: Row[]) => [
  ...rows.filter((row) => isRemoval(row)),
  ...rows.filter((row) => !isRemoval(row)),
]
const isRemoval = (row: Happened) => /\.(withdrawn|hidden|redacted)$/.test(row.event)

/** Handles one batch; returns how many rows were taken. A row whose effect fails comes again later, each time after a longer wait. */
export async function handleBatch(house: House, effects: readonly Effect[], size = 200): Promise<number> {
  return transaction(house.database.pool, async (client) => {
    const { rows } = await client.query<Row>(claim, [size])
    if (!rows.length) return 0
    const ordered = removalsFirst(rows)
    try {
      for (const effect of effects) await effect(house, ordered)
      await client.query('delete from outbox where id = any($1)', [rows.map((row) => row.id)])
    } catch (error) {
      await oneByOne(house, client, effects, ordered, error)
    }
    return rows.length
  })
}

async function oneByOne(
  house: House,
  client: PoolClient,
  effects: readonly Effect[],
  rows: Row[],
  first: unknown,
): Promise<void> {
  house.log.warn(
    { fault: first instanceof Error ? withoutTexts(first) : {} },
    'an outbox batch failed; taking its rows one by one',
  )
  for (const row of rows) {
    try {
      for (const effect of effects) await effect(house, [row])
      await client.query('delete from outbox where id = $1', [row.id])
    } catch {
      const wait = Math.min(2 ** row.attempts, 3_600)
      await client.query(
        `update outbox set attempts = attempts + 1, due_at = now() + make_interval(secs => $2) where id = $1`,
        [row.id, wait],
      )
      house.log.error(
        { event: row.event, id: row.id, attempts: row.attempts + 1 },
        'an effect failed and will be tried again',
      )
    }
  }
}

/** The worker: wakes when poked and every two seconds, for what other processes wrote. */
export function startWorker(house: House, effects: readonly Effect[]): { poke: () => void; stop: () => Promise<void> } {
  let stopped = false
  let running: Promise<void> | null = null
  let again = false
  const drain = async () => {
    do {
      again = false
      while (!stopped && (await handleBatch(house, effects)) > 0);
    } while (again && !stopped)
  }
  const poke = () => {
    if (stopped) return
    if (running) {
      again = true
      return
    }
    running = drain()
      .catch((error: Error) => house.log.error({ fault: withoutTexts(error) }, 'the worker could not read the outbox'))
      .finally(() => {
        running = null
      })
  }
  const timer = setInterval(poke, 2_000)
  poke()
  return {
    poke,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
