import type { SearchCirclesQuery } from '@kring/contract/generated/operations'
import { SearchCircles } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { createSignal, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones } from '../ui/states.tsx'
import { dayOf } from './moment.ts'
import { both, type Method, readMethods } from './read.ts'
import { circleWords } from './words.ts'
import './intervision.css'

type Hit = SearchCirclesQuery['searchCircles']['edges'][number]['node']
type Asked = { query: string; method: string; topic: string; from: string; until: string }
const nothing: Asked = { query: '', method: '', topic: '', from: '', until: '' }

/** Past discussions of one's own, found again. What is typed stays off the address and off the device. */
export default function PastPage() {
  const [typed, setTyped] = createStore<Asked>({ ...nothing })
  const [asked, setAsked] = createSignal<Asked>({ ...nothing })
  const methods = load(
    () => true,
    () => readMethods(),
  )
  const loaded = load(
    () => JSON.stringify(asked()),
    async (key, signal) => readHits(JSON.parse(key) as Asked, null, signal),
  )
  const more = async () => {
    const after = loaded.value()?.after
    if (!after) return
    const next = await readHits(asked(), after)
    loaded.change((found) => {
      found.hits.push(...next.hits)
      found.after = next.after
    })
  }
  pageTitle(() => circleWords().search.heading)
  const texts = () => circleWords().search
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{texts().heading}</h1>
          <p class="meta">
            <Icon of={lock} /> {texts().lead}
          </p>
        </div>
        <form
          class="stack snug"
          onSubmit={(event) => {
            event.preventDefault()
            setAsked({ ...typed })
          }}
        >
          <Field label={texts().field}>
            {(ties) => (
              <input
                {...ties()}
                type="search"
                class="input"
                autocomplete="off"
                value={typed.query}
                onInput={(event) => setTyped('query', event.currentTarget.value)}
              />
            )}
          </Field>
          <Filters typed={typed} methods={methods.value() ?? []} onChange={(change) => setTyped(change)} />
          <button type="submit" class="btn">
            {texts().go}
          </button>
        </form>
        <Show
          when={loaded.value()}
          fallback={
            <Show when={loaded.refusal()} fallback={<Bones count={2} label={common().shell.loading} />}>
              {(refusal) => <p class="note bad">{why(refusal())}</p>}
            </Show>
          }
        >
          {(found) => (
            <section class="stack snug" aria-live="polite">
              <Show when={found().hits.length} fallback={<Nothing />}>
                <For each={found().hits}>{(hit) => <OneHit hit={hit} />}</For>
              </Show>
              <Show when={found().after}>
                <button type="button" class="btn o" onClick={more}>
                  {circleWords().more}
                </button>
              </Show>
            </section>
          )}
        </Show>
      </div>
    </div>
  )
}

async function readHits(asked: Asked, after: string | null, signal?: AbortSignal) {
  const { searchCircles } = await run(
    SearchCircles,
    {
      query: asked.query.trim() || undefined,
      method: asked.method || undefined,
      topic: asked.topic || undefined,
      from: asked.from || undefined,
      until: asked.until || undefined,
      after,
    },
    signal,
  )
  const { edges, pageInfo } = searchCircles
  return { hits: edges.map((edge): Hit => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

type FilterProps = { typed: Asked; methods: Method[]; onChange: (change: Partial<Asked>) => void }

function Filters(props: FilterProps) {
  const texts = () => circleWords().search
  const topics = () =>
    Object.entries(common().topics)
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([key]) => key)
  const method = (key: string) => props.methods.find((one) => one.key === key)
  return (
    <div class="past-filters">
      <Choice
        label={texts().method}
        chosen={props.typed.method}
        choices={['', ...props.methods.map(({ key }) => key)]}
        name={(key) => {
          const its = method(key)
          return its ? both(its.name) : texts().allMethods
        }}
        onChoose={(key) => props.onChange({ method: key })}
      />
      <Choice
        label={texts().topic}
        chosen={props.typed.topic}
        choices={['', ...topics()]}
        name={(key) => (key ? topicName(key) : texts().allTopics)}
        onChoose={(key) => props.onChange({ topic: key })}
      />
      <Day label={texts().from} value={props.typed.from} onInput={(from) => props.onChange({ from })} />
      <Day label={texts().to} value={props.typed.until} onInput={(until) => props.onChange({ until })} />
    </div>
  )
}

function Day(props: { label: string; value: string; onInput: (day: string) => void }) {
  return (
    <Field label={props.label}>
      {(ties) => (
        <input
          {...ties()}
          type="date"
          class="input"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

function Nothing() {
  return (
    <div class="void">
      <h2>{circleWords().search.none}</h2>
      <p>{circleWords().search.noneMore}</p>
    </div>
  )
}

function OneHit(props: { hit: Hit }) {
  return (
    <article class="card stack close">
      <h2 class="h3">
        <Show when={props.hit.intervision} fallback={circleWords().search.leftCircle}>
          {(circle) => <A href={`/intervision/${circle().id}?session=${props.hit.session}`}>{circle().name}</A>}
        </Show>
      </h2>
      <p class="meta">
        {[
          both(props.hit.method.name),
          dayOf(props.hit.heldAt, locale()),
          ...props.hit.topics.map(({ id }) => topicName(id)),
        ].join(' · ')}
      </p>
      <Show when={props.hit.snippet.length}>
        <p>
          <For each={props.hit.snippet}>{(part) => (part.hit ? <mark class="hit">{part.text}</mark> : part.text)}</For>
        </p>
      </Show>
    </article>
  )
}
