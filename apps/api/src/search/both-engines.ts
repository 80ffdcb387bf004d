import { type FacetCount, type Found, type Hit, MOST_HITS, type Wanted } from './contract.ts'

/** One page from what is open and what is closed. Both engines score alike. */
export function merged(open: Omit<Found, 'unknown'>, closed: Found, wanted: Wanted): Found {
  const seen = new Set(closed.hits.map(keyOf))
  const hits = [...closed.hits, ...open.hits.filter((hit) => !seen.has(keyOf(hit)))]
  hits.sort((a, b) => b.score - a.score || b.rowId - a.rowId)
  return {
    hits: hits.slice(wanted.offset, wanted.offset + wanted.count),
    total: Math.min(open.total + closed.total, MOST_HITS),
    facets: added([...open.facets, ...closed.facets]),
    unknown: closed.unknown,
  }
}

const keyOf = (hit: Hit) => `${hit.kind} ${hit.rowId}`

function added(counts: readonly FacetCount[]): FacetCount[] {
  const sums = new Map<string, FacetCount>()
  for (const one of counts) {
    const key = `${one.field} ${one.value}`
    sums.set(key, { ...one, count: (sums.get(key)?.count ?? 0) + one.count })
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** Both engines are asked from the first hit on: only together do they know where a page starts. */
export const fromStart = (wanted: Wanted): Wanted => ({
  ...wanted,
  offset: 0,
  count: Math.min(wanted.offset + wanted.count, MOST_HITS),
})
