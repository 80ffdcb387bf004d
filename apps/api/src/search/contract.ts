import type { Asked } from './query.ts'

export type DocKind = 'QUESTION' | 'TIP' | 'UPDATE' | 'LEARNING' | 'BARRIER' | 'TEAM'

/** What narrows a search; row ids and plain values, checked before. */
export type Narrow = {
  kinds: readonly DocKind[] | null
  topicIds: readonly number[] | null
  region: string | null
  language: string | null
  answered: boolean | null
  since: Date | null
  until: Date | null
  teamId: number | null
  /** Only what the viewer wrote. */
  mine: boolean
}
export const nothingNarrow: Narrow = {
  kinds: null,
  topicIds: null,
  region: null,
  language: null,
  answered: null,
  since: null,
  until: null,
  teamId: null,
  mine: false,
}

/** Who asks, and today (YYYY-MM-DD), for tips that are due. */
export type Asker = { viewerId: number; today: string }
export type Wanted = { asked: Asked; narrow: Narrow; offset: number; count: number; facets: boolean }

/**
 * A document found. `share` is how much of what was looked for it holds (by the rarity of its words and meanings), from 0 to 1.
 */
export type Hit = { kind: DocKind; rowId: number; score: number; share: number }
export type FacetCount = { field: 'KIND' | 'TOPIC' | 'REGION' | 'LANGUAGE'; value: string; count: number }
export type Found = {
  /** The page, best first. */
  hits: Hit[]
  /** Hits in all, at most `MOST_HITS`. */
  total: number
  facets: FacetCount[]
  /** Tokens of the query that stand in nothing the viewer may see. */
  unknown: string[]
}

/** Facets and pages go no deeper. */
export const MOST_HITS = 1_000

/** The one contract of search: ids for one viewer, best first. What they become is the gate's business. */
export type SearchEngine = {
  find: (asker: Asker, wanted: Wanted) => Promise<Found>
}
