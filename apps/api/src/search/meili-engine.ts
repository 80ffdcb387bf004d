import type { Meilisearch } from 'meilisearch'
import { EVERYONE } from '../audience/table.ts'
import type { DocKind, FacetCount, Found, Hit, Narrow, Wanted } from './contract.ts'
import { MOST_HITS } from './contract.ts'
import { conceptWord, indexName } from './meili-index.ts'
import type { Asked } from './query.ts'

/** Below this a hit shares too little with the query. */
const LEAST = 0.3
const fields = { kind: 'KIND', topics: 'TOPIC', region: 'REGION', language: 'LANGUAGE' } as const

/** What PostgreSQL said of the query and the viewer, in the statement that searched what is closed. */
export type Reach = { viewerId: number; regions: readonly number[]; best: readonly string[] }

/** Searches what everyone or the viewer's region may read. Throws when Meilisearch does not answer well. */
export async function searchMeili(client: Meilisearch, wanted: Wanted, reach: Reach): Promise<Omit<Found, 'unknown'>> {
  const answer = await client.index(indexName).search(queryText(wanted.asked, reach.best), {
    filter: filters(wanted.narrow, reach),
    facets: wanted.facets ? Object.keys(fields) : [],
    limit: Math.min(wanted.offset + wanted.count, MOST_HITS),
    attributesToRetrieve: ['id'],
    matchingStrategy: 'frequency',
    showRankingScore: true,
    rankingScoreThreshold: LEAST,
  })
  const hits = answer.hits.flatMap((hit): Hit[] => {
    const ref = refOf(String(hit.id))
    return ref ? [{ ...ref, score: hit._rankingScore ?? 0, share: hit._rankingScore ?? 0 }] : []
  })
  return {
    hits,
    total: Math.min(answer.estimatedTotalHits ?? hits.length, MOST_HITS),
    facets: facetsOf(answer.facetDistribution ?? {}),
  }
}

/** Meilisearch reads ten words: the rarest come first. Phrases and what must be absent are written as it writes them. */
function queryText(asked: Asked, best: readonly string[]): string {
  const run = (sign: string) => (phrase: string[]) => (phrase.length ? [`${sign}"${phrase.join(' ')}"`] : [])
  const words = best.map((token) => (token.startsWith('=') ? conceptWord(token.slice(1)) : token))
  return [...asked.phrases.flatMap(run('')), ...words, ...asked.without.flatMap(run('-'))].join(' ')
}

function refOf(id: string): { kind: DocKind; rowId: number } | null {
  const match = /^(question|tip|update|learning|barrier|team)-(\d+)$/.exec(id)
  if (!match?.[1]) return null
  return { kind: match[1].toUpperCase() as DocKind, rowId: Number(match[2]) } // the expression allows only these words
}

const text = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

function filters(narrow: Narrow, { viewerId, regions }: Reach): string[] {
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

function facetsOf(distribution: Record<string, Record<string, number>>): FacetCount[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    Object.entries(distribution[name] ?? {}).map(([value, count]) => ({ field, value, count })),
  )
}
