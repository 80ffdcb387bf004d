import type { House } from '../platform/context.ts'
import type { SearchEngine } from './contract.ts'
import { postgresEngine } from './postgres-engine.ts'

/** Search as the application has it: it picks the engine for each question. */
export type Search = SearchEngine & {
  /** Something changed: what another engine has to be told is told soon. Never waits. */
  poke: () => void
  /** Which engine answers now. AWAY: a configured Meilisearch does not answer, and PostgreSQL does. */
  state: () => 'POSTGRES' | 'MEILISEARCH' | 'MEILISEARCH_AWAY'
  close: () => Promise<void>
}

/** Opens search with the engines that are configured. */
export async function openSearch(house: House): Promise<Search> {
  const postgres = postgresEngine(house.database)
  return { ...postgres, poke: () => undefined, state: () => 'POSTGRES', close: async () => undefined }
}
