import { ExplainSearch, type ExplainSearchQuery, Search, type SearchQuery } from '@kring/contract/generated/operations'
import { type Accessor, batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { say } from '../ui/voice.ts'
import { type Asked, filterOf, isAsked } from './address.ts'
import { searchWords } from './words.ts'

type Found = SearchQuery['search']
export type Edge = Found['edges'][number]
export type Facets = Found['facets']
export type Results = {
  asked: Asked
  edges: Edge[]
  count: number
  facets: Facets
  corrected: string | null
  more: boolean
  after: string | null
  /** By id of the hit; only behind `?explain`. */
  reasons: ReadonlyMap<string, Reason>
}
export type Reason = ExplainSearchQuery['search']['edges'][number]['explain']

const pageSize = 20
const page = (asked: Asked, first: number, after: string | null, signal?: AbortSignal) =>
  run(Search, { query: asked.q, filter: filterOf(asked), first, after, correct: !asked.exact }, signal)

async function reasonsOf(asked: Asked, after: string | null): Promise<[string, Reason][]> {
  if (!asked.explain) return []
  const wanted = { query: asked.q, filter: filterOf(asked), first: pageSize, after, correct: !asked.exact }
  return (await run(ExplainSearch, wanted)).search.edges.map(({ node, explain }) => [node.id, explain])
}

async function read(asked: Asked, signal: AbortSignal): Promise<Results> {
  const [{ search }, all] = await Promise.all([
    page(asked, pageSize, null, signal),
    // the other kinds keep their counts while one is chosen
    asked.kinds.length ? page({ ...asked, kinds: [] }, 1, null, signal) : undefined,
  ])
  const after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
  const facets = all ? withAllKinds(search.facets, all.search.facets) : search.facets
  const { edges, corrected, more } = search
  const reasons = new Map(await reasonsOf(asked, null))
  return { asked, edges, count: sum(search.facets), facets, corrected, more, after, reasons }
}

const kindsOf = (facets: Facets) => facets.find((facet) => facet.field === 'KIND')?.values ?? []
const sum = (facets: Facets) => kindsOf(facets).reduce((total, one) => total + one.count, 0)

/** What is chosen counts as it is on the page, the other kinds as they would be without it. */
function withAllKinds(narrowed: Facets, all: Facets): Facets {
  const here = kindsOf(narrowed)
  const others = kindsOf(all).filter((one) => !here.some((chosen) => chosen.value === one.value))
  return narrowed.map((facet) => (facet.field === 'KIND' ? { ...facet, values: [...here, ...others] } : facet))
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
      if (isAsked(asked())) ask(asked())
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
      const reasons = new Map([...now.reasons, ...(await reasonsOf(now.asked, now.after))])
      if (results() !== now) return
      const after = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null
      setResults({ ...now, edges: [...now.edges, ...search.edges], after, reasons })
    } catch (fault) {
      setRefusal(asRefusal(fault))
    }
  }
  return { results, refusal, busy, more, again: () => setTries((count) => count + 1) }
}

/** "22 results for steunkousen warmte". */
export function countText(results: Results): string {
  const text = results.corrected ?? results.asked.q
  if (!text) return results.count ? searchWords().resultsAll(results.count, results.more) : searchWords().noneHere
  return results.count ? `${searchWords().results(results.count, results.more)} ${text}` : searchWords().none(text)
}
