import type { Database } from '../platform/database.ts'
import { quoted } from './document.ts'
import type { Asked } from './query.ts'
import type { Asker, DocKind, FacetCount, Found, SearchEngine, Wanted } from './contract.ts'
import { budgets, searchStatement } from './statement.ts'

type Row = {
  hits: [DocKind, number, number, number | null][]
  total: number
  facets: [FacetCount['field'], string, number][]
  unknown: string[]
  regions: number[] | null
  weighed: [string, number, number][]
  waiting: string[]
}

/** Hits that hold less of the query than this share of the best one are noise. */
export const NEAR = 0.25

/** The embedded engine: always there, and the only one that has the texts of teams and circles. */
export const postgresEngine = (database: Database): SearchEngine => ({
  find: (asker, wanted) => searchPostgres(database, asker, wanted),
})

const texts = { all: searchStatement('all'), closed: searchStatement('closed') }

/** A token that is looked for, with its weight times its rarity and the number of texts for everyone that hold it. */
export type Weighed = { token: string; weight: number; docs: number }
/**
 * What the other engine needs to know: the viewer's regions, what is looked for (the weightiest first), the ids it has not
 * confirmed yet (they are found here), and whether these are too many for it to be asked.
 */
export type ForOther = { regions: number[]; weighed: Weighed[]; waiting: string[]; behind: boolean }

/** One statement. With `closed` only texts of teams and circles are found, for the engine that has the rest. */
export async function searchPostgres(
  database: Database,
  asker: Asker,
  wanted: Wanted,
  reach: 'all' | 'closed' = 'all',
): Promise<Found & ForOther> {
  const { asked, narrow } = wanted
  const { rows } = await database.pages.query<Row>({
    name: `search_${reach}`,
    text: texts[reach],
    values: [
      asker.viewerId,
      asked.tokens.map((one) => one.token),
      asked.tokens.map((one) => one.weight),
      asker.today,
      wanted.offset,
      wanted.count,
      phraseQuery(asked.phrases, '&'),
      phraseQuery(asked.without, '|'),
      NEAR,
      wanted.facets,
      narrow.kinds,
      narrow.topicIds,
      narrow.region,
      narrow.language,
      narrow.answered,
      narrow.since,
      narrow.until,
      narrow.teamId,
      narrow.mine,
    ],
  })
  const row = rows[0]
  if (!row) return { hits: [], total: 0, facets: [], unknown: [], regions: [], weighed: [], waiting: [], behind: false }
  return {
    hits: row.hits.map(([kind, rowId, score, share]) => ({ kind, rowId, score, share: share ?? 0 })),
    total: row.total,
    facets: row.facets.map(([field, value, count]) => ({ field, value, count })),
    unknown: row.unknown,
    regions: row.regions ?? [],
    weighed: row.weighed.map(([token, weight, docs]) => ({ token, weight, docs })),
    waiting: row.waiting,
    behind: row.waiting.length > budgets.behind,
  }
}

/** Words that stand together, as a tsquery; null when there are none. */
function phraseQuery(phrases: Asked['phrases'], how: '&' | '|'): string | null {
  const runs = phrases.filter((run) => run.length > 0).map((run) => `(${run.map(quoted).join(' <-> ')})`)
  return runs.length ? runs.join(` ${how} `) : null
}
