import type { Logger } from 'pino'
import { effects } from '../app.ts'
import type { Config } from '../config.ts'
import { openHouse } from '../house.ts'
import type { House } from '../platform/context.ts'
import { handleBatch } from '../platform/outbox.ts'
import { openSearch } from '../search/engine.ts'
import { progress } from './terminal.ts'

/**
 * Opens the network beside a running server or alone, does the work, and closes it. Alone with the embedded database, it
 * also does what the work leads to (search, notifications); otherwise the server's worker does.
 */
export async function openTheHouse<T>(config: Config, log: Logger, work: (house: House) => Promise<T>): Promise<T> {
  const open = await openHouse(config, log, { join: true })
  const closing = closeOnce(open.close)
  const stop = () => void closing().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const result = await work(open.house)
    if (!open.shared && !config.databaseUrl) await drain(open.house)
    return result
  } finally {
    await closing()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}

function closeOnce(close: () => Promise<void>): () => Promise<void> {
  let closed: Promise<void> | null = null
  return () => {
    closed ??= close()
    return closed
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
  const search = await openSearch(house)
  const shown = progress('indexing')
  try {
    const handlers = effects(search)
    // a few at a time, so that the bar moves: one row may stand for 500 posts
    for (let left = all; left > 0; left = await waiting()) {
      shown.at(1 - Math.min(left, all) / all)
      if (!(await handleBatch(house, handlers, 2))) break
    }
  } finally {
    shown.end()
    await search.close()
  }
}
