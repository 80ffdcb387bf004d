import { Completions, Instant, type InstantQuery } from '@kring/contract/generated/operations'
import { useNavigate } from '@solidjs/router'
import { __iconNode as clock } from 'lucide-solid/icons/rotate-ccw-clock'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { __iconNode as bin } from 'lucide-solid/icons/trash'
import { __iconNode as team } from 'lucide-solid/icons/users'
import { createEffect, createMemo, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { kindIcon, roadTo } from '../posts/kinds.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { say, tell } from '../ui/voice.ts'
import { Fragments } from './fragments.tsx'
import { forget, recent, remember } from './recent.ts'
import type { Option } from './box.ts'
import { searchWords } from './words.ts'
import './suggestions.css'

type Props = {
  list: string
  text: string
  open: boolean
  /** On the search page the results themselves follow the typing; here only words are offered. */
  searching: boolean
  active: string | undefined
  onOptions: (options: Option[]) => void
  onClose: () => void
  onText: (text: string) => void
}
type Hit = InstantQuery['search']['edges'][number]
type Found = { words: string[]; hits: Hit[] }
type Row = Option & { drawing: Drawing; face: () => JSX.Element; heading?: string }

const nothing: Found = { words: [], hits: [] }

/** The text with its last word completed. */
const completed = (text: string, word: string) => text.replace(/\S*$/, word)

async function ask(text: string, searching: boolean, signal: AbortSignal): Promise<Found> {
  if (searching) return { words: (await run(Completions, { text }, signal)).completions, hits: [] }
  const { completions, search } = await run(Instant, { query: text }, signal)
  return { words: completions, hits: search.edges }
}

function instant(props: Props) {
  const [found, setFound] = createSignal<Found>(nothing)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  createEffect(
    on([() => props.text, () => props.open], ([text, open]) => {
      clearTimeout(timer)
      running?.abort()
      if (!open || text.trim().length < 2) return void setFound(nothing)
      timer = setTimeout(async () => {
        const mine = new AbortController()
        running = mine
        const next = await ask(text, props.searching, mine.signal).catch(() => undefined)
        if (next && running === mine) setFound(next)
      }, 130)
    }),
  )
  onCleanup(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return found
}

/** What is offered under the search box: earlier searches, words, and the first hits. */
export default function Suggestions(props: Props) {
  const go = useNavigate()
  const found = instant(props)
  const search = (text: string) => {
    remember(text)
    props.onClose()
    props.onText(text)
  }
  const row = (place: number, drawing: Drawing, face: () => JSX.Element, choose: () => void): Row => ({
    id: `${props.list}-${place}`,
    drawing,
    face,
    choose,
  })
  const before = (): Row[] => {
    const earlier = recent()
    if (!earlier.length) return []
    const rows = earlier.map((text, place) =>
      row(
        place,
        clock,
        () => text,
        () => search(text),
      ),
    )
    const drop = () => {
      forget()
      tell(searchWords().recentCleared)
    }
    return [...rows, row(rows.length, bin, () => searchWords().recentClear, drop)]
  }
  const open = (hit: Hit) => {
    remember(props.text)
    props.onClose()
    go(hit.node.__typename === 'Team' ? `/teams/${hit.node.slug}` : roadTo(hit.node))
  }
  const now = (): Row[] => {
    const text = props.text.trim()
    const words = found()
      .words.map((word) => completed(text, word))
      .filter((word) => word.toLowerCase() !== text.toLowerCase())
      .slice(0, props.searching ? 6 : 3)
    const faces: [Drawing, () => JSX.Element, () => void][] = [
      ...words.map((word): [Drawing, () => JSX.Element, () => void] => [glass, () => word, () => search(word)]),
      ...found().hits.map((hit): [Drawing, () => JSX.Element, () => void] => [
        hit.node.__typename === 'Team' ? team : kindIcon[hit.node.kind],
        () => <Fragments of={hit.title} />,
        () => open(hit),
      ]),
    ]
    if (!props.searching && faces.length) faces.push([glass, () => searchWords().all(text), () => search(text)])
    return faces.map(([drawing, face, choose], place) => row(place, drawing, face, choose))
  }
  const rows = createMemo(() => (props.text.trim() ? now() : before()))
  createEffect(on(rows, (list) => props.onOptions(list)))
  createEffect(
    on([() => props.open, rows], ([shown, list]) => {
      if (shown && list.length) say(searchWords().count(list.length))
    }),
  )
  const heading = () => (props.text.trim() ? undefined : searchWords().recent)
  return (
    <Show when={props.open && rows().length}>
      <div class="suggest">
        <Show when={heading()}>{(text) => <p class="meta">{text()}</p>}</Show>
        <div role="listbox" id={props.list} aria-label={searchWords().suggestions}>
          <For each={rows()}>
            {(one) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, the option is active by id
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
              <div
                role="option"
                id={one.id}
                aria-selected={props.active === one.id}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => one.choose()}
              >
                <Icon of={one.drawing} />
                <span class="grow">{one.face()}</span>
              </div>
            )}
          </For>
        </div>
      </div>
    </Show>
  )
}
