import type { Changes } from '../platform/changes.ts'
import type { Database } from '../platform/database.ts'

/** How many cards a process keeps: about ten megabytes. */
const most = 5_000

/** A prepared card under its post's id, with the version of the row it was made from. */
type Kept<Card> = { version: number; card: Card }
export type Cards<Card> = {
  find: (id: number, version: number) => Card | null
  keep: (id: number, version: number, card: Card) => void
}

const caches = new WeakMap<Database, Cards<never>>()

/**
 * Keeps cards of this database in memory. A card is asked for only by an id that the viewer's own statement has just
 * returned, with the row's version from that statement; names on cards are forgotten when the database tells that one changed.
 */
export function keepCards(database: Database, changes: Changes): void {
  const kept = new Map<number, Kept<never>>()
  changes.on(({ kind }) => {
    if (kind !== 'person') kept.clear()
  })
  caches.set(database, {
    find: (id, version) => {
      const found = kept.get(id)
      if (!found || found.version !== version || !changes.up()) return null
      // the order of a Map is the order of use: the first key is the one longest unused
      kept.delete(id)
      kept.set(id, found)
      return found.card
    },
    keep: (id, version, card) => {
      kept.delete(id)
      kept.set(id, { version, card })
      const first = kept.size > most ? kept.keys().next().value : undefined
      if (first !== undefined) kept.delete(first)
    },
  })
}

const none: Cards<never> = { find: () => null, keep: () => undefined }
/** The cards kept for a database; a program that does not serve pages keeps none. */
export const cardsOf = <Card>(database: Database): Cards<Card> =>
  (caches.get(database) ?? none) as unknown as Cards<Card>
