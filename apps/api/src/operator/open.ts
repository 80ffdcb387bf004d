import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { openHouse } from '../house.ts'
import type { House } from '../platform/context.ts'
import { handleBatch } from '../platform/outbox.ts'
import { Fault, progress, stopWhenTold, tell } from './terminal.ts'

/** How long a command goes on after its own work is done, in milliseconds; the server does what is left. */
const patience = 12_000

/**
 * Opens the network beside a running server or alone, does the work, and closes it. Alone with the embedded database, it
 * also does what the work leads to (search, notifications); otherwise the server's worker does.
 */
export async function openTheHouse<T>(
  config: Config,
  log: Logger,
  work: (house: House) => Promise<T>,
  follows: boolean,
): Promise<T> {
  stopWhenTold()
  const open = await openHouse(config, log, { join: true })
  try {
    const result = await work(open.house)
    if (follows && !open.shared && !config.databaseUrl) await drain(open.house)
    return result
  } finally {
    await open.close()
  }
}

async function drain(house: House): Promise<void> {
  const waiting = async () => {
    const { rows } = await house.database.pool.query<{ n: number }>(
      'select count(*)::int as n from outbox where due_at <= now()',
    )
    return rows[0]?.n ?? 0
  }
  const all = await waiting()
  if (!all) return
  const [{ effects }, { openSearch }] = await Promise.all([import('../app.ts'), import('../search/engine.ts')])
  const search = await openSearch(house)
  const shown = progress('indexing')
  let left = all
  try {
    const handlers = effects(search)
    const end = Date.now() + patience
    // one at a time: a row may stand for 500 posts
    while (left > 0 && Date.now() < end) {
      shown.at(1 - Math.min(left, all) / all)
      if (!(await handleBatch(house, handlers, 1))) break
      left = await waiting()
    }
  } catch (error) {
    // told to stop: what was asked for is done all the same
    if (!(error instanceof Fault)) throw error
  } finally {
    if (left > 0) tell('It is all there. Search will know the rest within a minute after Kring starts.')
    shown.end()
    await search.close()
  }
}
