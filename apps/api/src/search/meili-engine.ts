import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { EVERYONE } from '../audience/table.ts'
import type { Asker, FacetCount, Found, Narrow, Wanted } from './contract.ts'
import { MOST_HITS } from './contract.ts'
import { AREA } from './document.ts'
import { indexName, MARKED } from './meili-index.ts'
import { type Candidate, makeScorer, type Scored } from './meili-score.ts'
import { type ForOther, NEAR, type Weighed } from './postgres-engine.ts'
import type { Asked } from './query.ts'

const fields = { kind: 'KIND', topics: 'TOPIC', region: 'REGION', language: 'LANGUAGE' } as const
const shown = ['id', 'topics', 'region', 'language', 'created', 'brevity', 'helped', 'review']

/**
 * How many texts are fetched to be scored. `words` and `grams`: all that hold any of the rarest tokens, as long as these stand
 * in no more texts than this together. Then the `newest` that hold any word and the `best` by Meilisearch's own order.
 */
const most = { words: 400, grams: 200, newest: 200, best: 100 }
/** Meilisearch reads ten words of a query. */
const MOST_WORDS = 10

/**
 * Searches what everyone or the viewer's region may read. Meilisearch lets go of words of a query only from one end, so it is
 * asked for texts with any of the tokens, by filter; these are scored here as PostgreSQL scores. One request.
 * Throws when Meilisearch does not answer well.
 */
export async function searchMeili(
  client: Meilisearch,
  asker: Asker,
  wanted: Wanted,
  known: ForOther,
): Promise<Omit<Found, 'unknown'>> {
  const { queries, open } = queriesOf(asker, wanted, known)
  const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Candidate>({ queries })
  const waiting = new Set(known.waiting)
  const candidates = new Map<string, Candidate>()
  for (const { hits } of results) for (const hit of hits) if (!waiting.has(hit.id)) candidates.set(hit.id, hit)

  const score = makeScorer(known.weighed, asker)
  const scored = [...candidates.values()].map(score).filter((one) => one !== null)
  const least = NEAR * scored.reduce((best, one) => Math.max(best, one.score), 0)
  const near = scored
    .filter((one) => one.score >= least)
    .sort((a, b) => b.score - a.score || b.rowId - a.rowId)
    .slice(0, MOST_HITS)
  // what was not fetched is counted by Meilisearch
  const rest = open === null ? undefined : results[open]
  const all = !rest || (rest.estimatedTotalHits ?? 0) <= rest.hits.length
  return {
    hits: near
      .slice(wanted.offset, wanted.offset + wanted.count)
      .map(({ kind, rowId, score, share }) => ({ kind, rowId, score, share })),
    total: near.length,
    facets: !wanted.facets ? [] : all ? countedIn(near) : facetsOf(rest.facetDistribution ?? {}),
  }
}

/** `open` is the place of the query that counts more than it fetches, when there is one. */
function queriesOf(
  asker: Asker,
  wanted: Wanted,
  known: ForOther,
): { queries: MultiSearchQuery[]; open: number | null } {
  const q = mustText(wanted.asked)
  const within = filters(wanted.narrow, asker, known)
  const grams = known.weighed.filter(({ token }) => token.startsWith('#'))
  const words = known.weighed.filter(({ token }) => !token.startsWith('#') && !token.startsWith(AREA))
  const facets = wanted.facets ? Object.keys(fields) : []
  const query = (more: Omit<MultiSearchQuery, 'indexUid'>): MultiSearchQuery => ({
    indexUid: indexName,
    q,
    filter: within,
    attributesToRetrieve: [...shown, 'held'],
    ...more,
  })
  if (!known.weighed.length)
    return { queries: [query({ limit: MOST_HITS, facets, attributesToRetrieve: shown })], open: 0 }

  const queries: MultiSearchQuery[] = []
  const rareWords = rarest(words, most.words)
  const rare = [...rareWords, ...rarest(grams, most.grams)]
  if (rare.length) queries.push(query({ filter: [...within, holding(rare)], limit: MOST_HITS }))
  if (rareWords.length === words.length) return { queries, open: null }
  const open = queries.push(query({ filter: [...within, holding(words)], limit: most.newest, facets })) - 1
  const plain = words.filter(({ token, docs }) => docs > 0 && !token.startsWith('=')).slice(0, MOST_WORDS)
  if (plain.length > 1)
    queries.push(
      query({ q: [q, ...plain.map(({ token }) => token)].join(' '), matchingStrategy: 'last', limit: most.best }),
    )
  return { queries, open }
}

/** As many of the weightiest as stand in no more texts than these together. */
function rarest(weighed: readonly Weighed[], texts: number): Weighed[] {
  let spent = 0
  return weighed.filter(({ docs }) => {
    spent += docs
    return spent <= texts
  })
}

const text = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
const holding = (weighed: readonly Weighed[]) => `tokens IN [${weighed.map(({ token }) => text(token)).join(', ')}]`

/** Phrases and what must be absent, as Meilisearch writes them. */
function mustText(asked: Asked): string {
  const run = (sign: string) => (phrase: string[]) =>
    phrase.length ? [`${sign}"${phrase.map((word) => word.replace(/^\+/, MARKED)).join(' ')}"`] : []
  return [...asked.phrases.flatMap(run('')), ...asked.without.flatMap(run('-'))].join(' ')
}

function filters(narrow: Narrow, { viewerId }: Asker, { regions }: ForOther): string[] {
  const all = [`audience IN [${[EVERYONE, ...regions].join(', ')}]`]
  if (narrow.kinds) all.push(`kind IN [${narrow.kinds.map(text).join(', ')}]`)
  if (narrow.topicIds) all.push(`topics IN [${narrow.topicIds.join(', ')}]`)
  if (narrow.region !== null) all.push(`region = ${text(narrow.region)}`)
  if (narrow.language !== null) all.push(`language = ${text(narrow.language)}`)
  if (narrow.answered !== null) all.push(`kind = "QUESTION" AND answered = ${narrow.answered}`)
  if (narrow.since) all.push(`created >= ${narrow.since.getTime()}`)
  if (narrow.until) all.push(`created < ${narrow.until.getTime()}`)
  if (narrow.teamId !== null) all.push(`team = ${narrow.teamId}`)
  if (narrow.mine) all.push(`author = ${viewerId}`)
  return all
}

function countedIn(near: readonly Scored[]): FacetCount[] {
  const counts: Record<keyof typeof fields, Record<string, number>> = { kind: {}, topics: {}, region: {}, language: {} }
  const add = (name: keyof typeof fields, value: string | number) => {
    counts[name][value] = (counts[name][value] ?? 0) + 1
  }
  for (const { kind, candidate } of near) {
    add('kind', kind)
    for (const topic of candidate.topics) add('topics', topic)
    if (candidate.region !== null) add('region', candidate.region)
    if (kind !== 'TEAM') add('language', candidate.language)
  }
  return facetsOf(counts)
}

function facetsOf(distribution: Record<string, Record<string, number>>): FacetCount[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    Object.entries(distribution[name] ?? {}).map(([value, count]) => ({ field, value, count })),
  )
}
