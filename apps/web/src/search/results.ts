import { Search, type SearchQuery } from '@kring/contract/generated/operations'
import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { say } from '../ui/voice.ts'
import { type Asked, filterOf } from './address.ts'
import { searchWords } from './words.ts'

type Found = SearchQuery['search']
export type Edge = Found['edges'][number]
export type Facets = Found['facets']
export type Results = {
  asked: Asked
  edges: Edge[]
  facets: Facets
  corrected: string | null
  more: boolean
  after: string | null
}

const pageSize = 20
const page = (asked: Asked, first: number, after: string | null, signal?: AbortSignal) =>
  run(Search, { query: asked.q, filter: filterOf(asked), first, after, correct: !asked.exact }, signal)

async function read(asked: Asked, signal: AbortSignal): Promise<Results> {
  const [{ search }, all] = await Promise.all([
    page(asked, pageSize, null, signal),
    // the other kinds keep their counts while one is chosen
    asked.kinds.length ? page({ ...asked, kinds: [] }, 1, null, signal) : undefined,
  ])
  const facets = search.facets.map((facet) =>
    facet.field === 'KIND' && all ? (all.search.facets.find((one) => one.field === 'KIND') ?? facet) : facet,
  )
  const after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
  return { asked, edges: search.edges, facets, corrected: search.corrected, more: search.more, after }
}

/** The results of what the address asks; the earlier ones stay on the screen until the next are there. */
export function searchResults(asked: Accessor<Asked>) {
  const [results, setResults] = createSignal<Results>()
  const [refusal, setRefusal] = createSignal<Refusal>()
  const [busy, setBusy] = createSignal(false)
  const [tries, setTries] = createSignal(0)
  let running: AbortController | undefined
  const ask = async (wanted: Asked) => {
    running?.abort()
    const mine = new AbortController()
    running = mine
    setBusy(true)
    try {
      const found = await read(wanted, mine.signal)
      if (running !== mine) return
      batch(() => {
        setResults(found)
        setRefusal(undefined)
      })
      say(countText(found))
    } catch (fault) {
      if (running === mine && !mine.signal.aborted) setRefusal(asRefusal(fault))
    } finally {
      if (running === mine) setBusy(false)
    }
  }
  createEffect(
    on([() => JSON.stringify(asked()), tries], () => {
      if (asked().q.trim()) ask(asked())
      else {
        running?.abort()
        setResults(undefined)
      }
    }),
  )
  onCleanup(() => running?.abort())
  const more = async () => {
    const now = results()
    if (!now?.after) return
    try {
      const { search } = await page(now.asked, pageSize, now.after)
      if (results() !== now) return
      const after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
      setResults({ ...now, edges: [...now.edges, ...search.edges], after })
    } catch (fault) {
      setRefusal(asRefusal(fault))
    }
  }
  return { results, refusal, busy, more, again: () => setTries((count) => count + 1) }
}

/** "22 results for steunkousen warmte". */
export function countText(results: Results): string {
  const count = countOf(results)
  const text = results.corrected ?? results.asked.q
  return count ? `${searchWords().results(count, results.more)} ${text}` : searchWords().none(text)
}

/** With a kind chosen only that kind is on the page. */
export function countOf(results: Results): number {
  const { kinds } = results.asked
  const values = results.facets.find((facet) => facet.field === 'KIND')?.values ?? []
  return values
    .filter((one) => !kinds.length || kinds.some((kind) => kind === one.value))
    .reduce((sum, one) => sum + one.count, 0)
}
