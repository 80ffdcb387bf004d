import { Library, type LibraryKind } from '@kring/contract/generated/operations'
import { A, useSearchParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as shelf } from 'lucide-solid/icons/library'
import { For, Match, Show, Switch } from 'solid-js'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { type Entry, EntryCard } from './entry.tsx'
import { libraryKinds } from './kinds.ts'
import { libraryWords } from './words.ts'
import '../barriers/barriers.css'

type Search = { q: string; kind: string; topic: string; language: string }
type Narrow = { query: string; kind: LibraryKind | null; topic: string | null; language: string | null }
type Held = { entries: Entry[]; after: string | null }

async function readPage(narrow: Narrow, after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(Library, { ...narrow, after })).library
  return { entries: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** What is worth knowing outside Kring, narrowed by words, kind, topic and language. */
export default function LibraryPage() {
  const [search, setSearch] = useSearchParams<Search>()
  const narrow = (): Narrow => ({
    query: search.q ?? '',
    kind: libraryKinds.find((kind) => kind.toLowerCase() === search.kind) ?? null,
    topic: search.topic || null,
    language: search.language || null,
  })
  const loaded = load(
    () => JSON.stringify(narrow()),
    () => readPage(narrow(), null),
  )
  const more = async () => {
    const next = await readPage(narrow(), loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.entries.push(...next.entries)
      held.after = next.after
    })
  }
  pageTitle(() => libraryWords().title)
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap list-head">
          <div class="grow">
            <h1>{libraryWords().title}</h1>
            <p class="meta">{libraryWords().lead}</p>
          </div>
          <A class="btn" href="/library/new">
            {libraryWords().add}
          </A>
        </div>
        <Filters narrow={narrow()} onChoose={(choice) => setSearch(choice)} />
        <Switch fallback={<Bones label={libraryWords().loading} />}>
          <Match when={loaded.value()?.entries.length === 0}>
            <Empty icon={shelf} title={libraryWords().none}>
              <p>{libraryWords().noneMore}</p>
              <A class="btn o" href="/library">
                {libraryWords().all}
              </A>
            </Empty>
          </Match>
          <Match when={loaded.value()}>
            {(held) => (
              <>
                <For each={held().entries}>{(entry) => <EntryCard entry={entry} again={loaded.again} />}</For>
                <Show when={held().after} fallback={<p class="meta">{libraryWords().end}</p>}>
                  <button type="button" class="btn o" onClick={more}>
                    {libraryWords().more}
                  </button>
                </Show>
              </>
            )}
          </Match>
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

type FilterProps = { narrow: Narrow; onChoose: (choice: Partial<Record<keyof Search, string | undefined>>) => void }

function Filters(props: FilterProps) {
  const texts = () => libraryWords()
  const topics = () =>
    Object.entries(common().topics)
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([key]) => key)
  let box: HTMLInputElement | undefined
  const find = (event: SubmitEvent) => {
    event.preventDefault()
    props.onChoose({ q: box?.value.trim() || undefined })
  }
  return (
    <search class="stack snug" aria-label={texts().filters}>
      <form class="row" onSubmit={find}>
        <div class="grow">
          <Field label={texts().search}>
            {(ties) => (
              <input
                {...ties()}
                class="input"
                type="search"
                value={props.narrow.query}
                ref={(element) => {
                  box = element
                }}
                onChange={(event) => props.onChoose({ q: event.currentTarget.value.trim() || undefined })}
              />
            )}
          </Field>
        </div>
      </form>
      <div class="filters">
        <Choice
          label={texts().kind}
          chosen={props.narrow.kind ?? ''}
          choices={['', ...libraryKinds]}
          name={(kind) => (kind ? texts().kinds[kind] : texts().anyKind)}
          onChoose={(kind) => props.onChoose({ kind: kind ? kind.toLowerCase() : undefined })}
        />
        <Choice
          label={texts().topic}
          chosen={props.narrow.topic ?? ''}
          choices={['', ...topics()]}
          name={(key) => (key ? topicName(key) : texts().anyTopic)}
          onChoose={(topic) => props.onChoose({ topic: topic || undefined })}
        />
        <Choice
          label={texts().language}
          chosen={props.narrow.language ?? ''}
          choices={['', 'nl', 'en']}
          name={(tag) => (tag === 'nl' || tag === 'en' ? texts().languages[tag] : texts().anyLanguage)}
          onChoose={(language) => props.onChoose({ language: language || undefined })}
        />
      </div>
    </search>
  )
}
