import { A, useLocation, useNavigate } from '@solidjs/router'
import { __iconNode as bookmark } from 'lucide-solid/icons/bookmark-plus'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as compass } from 'lucide-solid/icons/compass'
import { createMemo, createSignal, For, lazy, Match, Show, Suspense, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { Icon } from '../ui/icon.tsx'
import { wideScreen } from '../ui/screen.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { type Asked, addressOf, filtersOn, isAsked, readAsked, withoutFilters } from './address.ts'
import { Facets } from './facets.tsx'
import { Result } from './result.tsx'
import { type Results, searchResults } from './results.ts'
import { SearchBox } from './search-box.tsx'
import { Start } from './start.tsx'
import { WhyHere } from './why-here.tsx'
import { searchWords } from './words.ts'
import './suggestions.css'
import './search.css'

const KeepDialog = lazy(() => import('./keep.tsx'))

/** What was found, best first. All that narrows it stands in the address. */
export default function SearchPage() {
  const place = useLocation()
  const go = useNavigate()
  const asked = createMemo(() => readAsked(place.search))
  const found = searchResults(asked)
  const change = (next: Asked) => go(addressOf(next), { scroll: false })
  pageTitle(() => (asked().q ? searchWords().titleFor(asked().q) : searchWords().title), true)
  return (
    <div class="search-page">
      <h1 class="unseen">{searchWords().title}</h1>
      <SearchBox inPage />
      <Switch>
        <Match when={!isAsked(asked())}>
          <Start />
        </Match>
        <Match when={found.refusal()}>
          {(refusal) => (
            <Empty icon={cloud} title={common().shell.failed}>
              <p>{why(refusal())}</p>
              <button type="button" class="btn o" onClick={() => found.again()}>
                {common().shell.retry}
              </button>
            </Empty>
          )}
        </Match>
        <Match when={found.results()}>
          {(results) => (
            <div class="search-cols">
              <Show when={results().edges.length || filtersOn(asked())} fallback={<span />}>
                <Narrow asked={asked()} results={results()} onChange={change} />
              </Show>
              <List results={results()} busy={found.busy()} onMore={found.more} />
            </div>
          )}
        </Match>
        <Match when={true}>
          <Bones label={searchWords().searching} />
        </Match>
      </Switch>
    </div>
  )
}

type NarrowProps = { asked: Asked; results: Results; onChange: (asked: Asked) => void }

/** The filters: beside the results where there is room, folded above them on a phone. */
function Narrow(props: NarrowProps) {
  const on = () => filtersOn(props.asked)
  return (
    <Show
      when={wideScreen()}
      fallback={
        <details class="card flat narrowing">
          <summary>{on() ? searchWords().filtersOn(on()) : searchWords().filters}</summary>
          <Facets {...props} />
        </details>
      }
    >
      <section class="narrowing" aria-label={searchWords().filters}>
        <Facets {...props} />
      </section>
    </Show>
  )
}

function List(props: { results: Results; busy: boolean; onMore: () => void }) {
  let box: HTMLElement | undefined
  const showMore = async () => {
    const before = props.results.edges.length
    await props.onMore()
    box?.querySelectorAll<HTMLElement>('.result h2 a')[before]?.focus()
  }
  return (
    <section
      class="stack snug"
      aria-busy={props.busy}
      ref={(element) => {
        box = element
      }}
    >
      <Show when={props.results.edges.length} fallback={<None results={props.results} />}>
        <div class="row wrap">
          <div class="grow">
            <Heading results={props.results} />
          </div>
          <Keep asked={props.results.asked} />
        </div>
        <For each={props.results.edges}>
          {(edge) => (
            <>
              <Result edge={edge} text={props.results.asked.q} />
              <WhyHere reason={props.results.reasons.get(edge.node.id)} />
            </>
          )}
        </For>
        <Show when={props.results.after} fallback={<p class="meta">{searchWords().end}</p>}>
          <button type="button" class="btn o" onClick={showMore}>
            {searchWords().more}
          </button>
        </Show>
      </Show>
    </section>
  )
}

/** How many, for which words; and the way back when a word was mended. */
function Heading(props: { results: Results }) {
  const asked = () => props.results.asked
  return (
    <p class="meta">
      <Show when={asked().q} fallback={searchWords().resultsAll(props.results.count, props.results.more)}>
        {searchWords().results(props.results.count, props.results.more)}{' '}
        <strong class="strong">{props.results.corrected ?? asked().q}</strong>
      </Show>
      <Show when={props.results.corrected}>
        {' · '}
        <A href={addressOf({ ...asked(), exact: true })} noScroll>
          {searchWords().exactly(asked().q)}
        </A>
      </Show>
      <Show when={asked().exact}>
        {' · '}
        <A href={addressOf({ ...asked(), exact: false })} noScroll>
          {searchWords().inexact}
        </A>
      </Show>
    </p>
  )
}

function Keep(props: { asked: Asked }) {
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <button type="button" class="act" onClick={() => setOpen(true)}>
        <Icon of={bookmark} /> {searchWords().saved.keepThis}
      </button>
      <Show when={open()}>
        <Suspense>
          <KeepDialog asked={props.asked} onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  )
}

function None(props: { results: Results }) {
  const asked = () => props.results.asked
  return (
    <Empty icon={compass} title={asked().q ? searchWords().none(asked().q) : searchWords().noneHere}>
      <p>{searchWords().noneMore}</p>
      <Show when={asked().exact}>
        <A class="btn o" href={addressOf({ ...asked(), exact: false })}>
          {searchWords().inexact}
        </A>
      </Show>
      <Show when={filtersOn(asked())}>
        <p>{searchWords().noneFilters}</p>
        <A class="btn o" href={addressOf(withoutFilters(asked()))}>
          {searchWords().clearFilters}
        </A>
      </Show>
      <A class="btn" href={`/ask?title=${encodeURIComponent(asked().q)}`}>
        {searchWords().ask}
      </A>
    </Empty>
  )
}
