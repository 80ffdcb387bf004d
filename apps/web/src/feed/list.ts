import type { FeedQueryVariables, PostKind } from '@kring/contract/generated/operations'
import { Feed, FeedChanged } from '@kring/contract/generated/operations'
import { type Accessor, batch, createEffect, createSignal, on, untrack } from 'solid-js'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { follow, returns } from '../platform/live.ts'
import { myself, onLeave } from '../platform/session.ts'
import { card, putCards, refreshCard } from '../posts/cards.ts'
import type { Reason } from '../posts/post-card.tsx'

export type Choice = Pick<FeedQueryVariables, 'scope' | 'kinds' | 'topic'>
type Held = { entries: { id: string; reason: Reason }[]; after: string | null; more: boolean }

export const pageSize = 20
export const firstPage = (choice: Choice): FeedQueryVariables => ({ ...choice, first: pageSize })

// what was read stays while the person looks at a post and comes back
const held = new Map<string, Held>()
onLeave(() => held.clear())

/** One list of posts: its pages, its state, and how many new ones wait above it. */
export function feedList(choice: Accessor<Choice>) {
  const [list, setList] = createSignal<Held>()
  const [refusal, setRefusal] = createSignal<Refusal>()
  const [busy, setBusy] = createSignal(false)
  const [fresh, setFresh] = createSignal<ReadonlySet<string>>(new Set())
  const key = () => JSON.stringify(choice())

  const keep = (next: Held) => {
    held.set(key(), next)
    setList(next)
  }
  const fetchPage = async (after: string | null) => {
    const wanted = key()
    setBusy(true)
    try {
      const { feed } = await run(Feed, after ? { ...firstPage(choice()), after } : firstPage(choice()))
      if (wanted !== key()) return
      batch(() => {
        putCards(feed.edges.map((edge) => edge.node))
        const earlier = after ? (untrack(list)?.entries ?? []) : []
        const known = new Set(earlier.map((entry) => entry.id))
        const found = feed.edges.map((edge) => ({ id: edge.node.id, reason: edge.reason }))
        const entries = [...earlier, ...found.filter((entry) => !known.has(entry.id))]
        keep({ entries, after: feed.pageInfo.endCursor, more: feed.pageInfo.hasNextPage })
        setRefusal(undefined)
        if (!after) setFresh(new Set<string>())
      })
    } catch (fault) {
      if (wanted === key()) setRefusal(asRefusal(fault))
    } finally {
      if (wanted === key()) setBusy(false)
    }
  }

  const fits = (kind: PostKind) => !choice().kinds?.length || choice().kinds?.includes(kind)
  follow(FeedChanged, {}, ({ feedChanged: event }) => {
    const shown = list()?.entries.some((entry) => entry.id === event.post)
    if (shown) refreshCard(event.post)
    else if (event.kind === 'ADDED' && fits(event.postKind) && choice().scope !== 'SAVED') {
      if (event.byViewer) fetchPage(null)
      else setFresh((before) => new Set(before).add(event.post))
    }
  })
  /** What came while nobody looked: cards are renewed in place, what is new waits behind the button. */
  const look = async () => {
    const wanted = key()
    try {
      const { feed } = await run(Feed, firstPage(choice()))
      if (wanted !== key()) return
      putCards(feed.edges.map((edge) => edge.node))
      const known = new Set(list()?.entries.map((entry) => entry.id))
      const missed = feed.edges.map((edge) => edge.node).filter((post) => !known.has(post.id))
      // what one shared oneself is simply there
      if (missed.some((post) => post.author?.id === myself().id)) return fetchPage(null)
      setFresh((before) => new Set([...before, ...missed.map((post) => post.id)]))
    } catch {
      // what is shown stays; the next change mends it
    }
  }
  createEffect(
    on(key, (wanted) => {
      batch(() => {
        setRefusal(undefined)
        setFresh(new Set<string>())
        setList(held.get(wanted))
      })
      if (held.has(wanted)) look()
      else fetchPage(null)
    }),
  )

  createEffect(on(returns, (count) => count > 0 && look()))

  return {
    entries: () => list()?.entries.filter((entry) => card(entry.id)),
    more: () => list()?.more ?? false,
    refusal,
    busy,
    fresh: () => fresh().size,
    showMore: () => fetchPage(list()?.after ?? null),
    reload: () => fetchPage(null),
  }
}

export type FeedList = ReturnType<typeof feedList>
