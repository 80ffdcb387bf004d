import type { House } from '../platform/context.ts'
import { nothingNarrow } from './contract.ts'
import type { Search } from './engine.ts'
import { read } from './query.ts'

/** Whether search answers: asks it as nobody, for nothing. Meilisearch may be away; PostgreSQL is enough. */
export async function searchReady(house: House, search: Search): Promise<boolean> {
  const today = house.now().toISOString().slice(0, 10)
  const nothing = { asked: read('', 'nl'), narrow: nothingNarrow, offset: 0, count: 0, facets: false }
  return search.find({ viewerId: 0, today }, nothing).then(
    () => true,
    () => false,
  )
}
