import type { BarrierState } from '@kring/contract/generated/operations'
import { Barriers } from '@kring/contract/generated/operations'
import { A, useSearchParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as none } from 'lucide-solid/icons/construction'
import { For, Match, Show, Switch } from 'solid-js'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { card, putCards } from '../posts/cards.ts'
import { PostCard } from '../posts/post-card.tsx'
import { Choice } from '../ui/choice.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { CategoryChoice } from './category-choice.tsx'
import { barrierWords } from './words.ts'
import './barriers.css'

const states: BarrierState[] = ['RAISED', 'BEING_LIFTED', 'LIFTED', 'WORKED_AROUND', 'CANNOT_BE_LIFTED']
type Search = { category: string; state: string; topic: string }
type Held = { ids: string[]; after: string | null }
type Narrow = { category?: string | undefined; state?: BarrierState | undefined; topic?: string | undefined }

async function readPage(narrow: Narrow, after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(Barriers, { ...narrow, after })).barriers
  putCards(edges.map((edge) => edge.node))
  return { ids: edges.map((edge) => edge.node.id), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** The register of what stops teams, narrowed by kind, by where it stands and by topic. */
export default function BarriersPage() {
  const [search, setSearch] = useSearchParams<Search>()
  const narrow = (): Narrow => ({
    category: search.category || undefined,
    state: states.find((state) => state.toLowerCase() === search.state),
    topic: search.topic || undefined,
  })
  const loaded = load(
    () => JSON.stringify(narrow()),
    () => readPage(narrow(), null),
  )
  const more = async () => {
    const next = await readPage(narrow(), loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.ids.push(...next.ids.filter((id) => !held.ids.includes(id)))
      held.after = next.after
    })
  }
  pageTitle(() => common().feed.lists.BARRIER)
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap list-head">
          <div class="grow">
            <h1>{common().feed.lists.BARRIER}</h1>
            <p class="meta">{common().feed.leads.BARRIER}</p>
          </div>
          <A class="btn" href="/barriers/new">
            {barrierWords().raise}
          </A>
        </div>
        <Filters narrow={narrow()} onChoose={(choice) => setSearch(choice)} />
        <Switch fallback={<Bones label={barrierWords().list.loading} />}>
          <Match when={loaded.value()?.ids.length === 0}>
            <Empty icon={none} title={barrierWords().list.none}>
              <p>{barrierWords().list.noneMore}</p>
              <A class="btn o" href="/barriers">
                {barrierWords().list.all}
              </A>
            </Empty>
          </Match>
          <Match when={loaded.value()}>{(held) => <List held={held()} onMore={more} />}</Match>
          <Match when={loaded.refusal()}>
            {(refusal) => (
              <Empty icon={cloud} title={common().shell.failed}>
                <p>{why(refusal())}</p>
                <button type="button" class="btn o" onClick={() => loaded.again()}>
                  {common().shell.retry}
                </button>
              </Empty>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  )
}

function List(props: { held: Held; onMore: () => void }) {
  return (
    <>
      <For each={props.held.ids}>{(id) => <Show when={card(id)}>{(post) => <PostCard post={post()} />}</Show>}</For>
      <Show when={props.held.after} fallback={<p class="meta">{barrierWords().list.end}</p>}>
        <button type="button" class="btn o" onClick={() => props.onMore()}>
          {barrierWords().list.more}
        </button>
      </Show>
    </>
  )
}

function Filters(props: {
  narrow: Narrow
  onChoose: (choice: Partial<Record<keyof Search, string | undefined>>) => void
}) {
  const topics = () =>
    Object.entries(common().topics)
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([key]) => key)
  const texts = () => barrierWords().list
  return (
    <section class="filters" aria-label={texts().filters}>
      <CategoryChoice
        label={texts().category}
        none={texts().anyCategory}
        chosen={props.narrow.category ?? ''}
        onChoose={(category) => props.onChoose({ category: category || undefined })}
      />
      <Choice
        label={texts().state}
        chosen={props.narrow.state ?? ''}
        choices={['', ...states]}
        name={(state) => (state ? common().posts.barrierStates[state] : texts().anyState)}
        onChoose={(state) => props.onChoose({ state: state ? state.toLowerCase() : undefined })}
      />
      <Choice
        label={texts().topic}
        chosen={props.narrow.topic ?? ''}
        choices={['', ...topics()]}
        name={(key) => (key ? topicName(key) : texts().anyTopic)}
        onChoose={(topic) => props.onChoose({ topic: topic || undefined })}
      />
    </section>
  )
}
