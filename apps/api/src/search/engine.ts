import { withoutTexts } from '../platform/errors.ts'
import type { House } from '../platform/context.ts'
import { fromStart, merged } from './both-engines.ts'
import { makeBreaker, within } from './breaker.ts'
import type { Asker, Found, SearchEngine, Wanted } from './contract.ts'
import { isOutdated, mendDrift } from './follow.ts'
import { searchMeili } from './meili-engine.ts'
import { openMeili } from './meili-index.ts'
import { type MeiliSync, startSync } from './meili-sync.ts'
import { postgresEngine, searchPostgres } from './postgres-engine.ts'

/** Search as the application has it: it picks the engine for each question. */
export type Search = SearchEngine & {
  /** The engine in PostgreSQL, whatever else is configured: its scores are what closeness was measured with. */
  embedded: SearchEngine
  /** Something changed: what another engine has to be told is told soon. Never waits. */
  poke: () => void
  /** Which engine answers now. AWAY: a configured Meilisearch does not answer, and PostgreSQL does. */
  state: () => 'POSTGRES' | 'MEILISEARCH' | 'MEILISEARCH_AWAY'
  close: () => Promise<void>
}

/** A search waits this long for Meilisearch before PostgreSQL answers, and leaves it alone this long after. */
const PATIENCE = 200
const REST = 5_000

/** Opens search with the engines that are configured. */
export async function openSearch(house: House): Promise<Search> {
  const embedded = postgresEngine(house.database)
  const nights = nightly(house)
  if (!house.config.meili)
    return { ...embedded, embedded, poke: () => undefined, state: () => 'POSTGRES', close: nights.close }
  const client = openMeili(house.config.meili, PATIENCE)
  const breaker = makeBreaker(REST)
  const sync: MeiliSync = startSync(house)

  const close = async () => {
    await Promise.all([sync.close(), nights.close()])
  }

  async function find(asker: Asker, wanted: Wanted): Promise<Found> {
    if (!breaker.mayTry()) return embedded.find(asker, wanted)
    const closed = await searchPostgres(house.database, asker, fromStart(wanted), 'closed')
    if (closed.behind) return embedded.find(asker, wanted)
    try {
      const open = await within(PATIENCE, searchMeili(client, asker, fromStart(wanted), closed))
      breaker.worked()
      return merged(open, closed, wanted)
    } catch (error) {
      if (!breaker.away())
        house.log.warn(
          { reason: error instanceof Error ? error.message : 'unknown' },
          'Meilisearch does not answer; PostgreSQL searches',
        )
      breaker.failed()
      return embedded.find(asker, wanted)
    }
  }

  return {
    find,
    embedded,
    poke: sync.poke,
    state: () => (breaker.away() ? 'MEILISEARCH_AWAY' : 'MEILISEARCH'),
    close,
  }
}

const DAY = 24 * 60 * 60 * 1_000

/** The drift check of the embedded index, once a day, in the worker; at once when a new version of Kring makes other documents. */
function nightly(house: House): { close: () => Promise<void> } {
  if (!house.config.roles.has('worker')) return { close: async () => undefined }
  let running: Promise<void> = Promise.resolve()
  const check = async () => {
    const wrong = await mendDrift(house)
    if (wrong) house.log.warn({ wrong }, 'search documents differed from their texts and were mended')
  }
  const start = (work: () => Promise<unknown>) => {
    running = work().then(
      () => undefined,
      (error: Error) => house.log.error({ fault: withoutTexts(error) }, 'the search documents could not be checked'),
    )
  }
  start(async () => (await isOutdated(house)) && check())
  const timer = setInterval(() => start(check), DAY)
  timer.unref()
  return {
    close: async () => {
      clearInterval(timer)
      await running
    },
  }
}
