import type { FacetField, SearchKind } from '@kring/contract/generated/operations'
import { __iconNode as all } from 'lucide-solid/icons/layers'
import { __iconNode as team } from 'lucide-solid/icons/users'
import { For, type JSX, Show } from 'solid-js'
import { languageName } from '../people/languages.tsx'
import { topicName } from '../platform/common.ts'
import { kindIcon } from '../posts/kinds.tsx'
import { Icon } from '../ui/icon.tsx'
import { type Asked, filtersOn, kinds, withoutFilters } from './address.ts'
import type { Results } from './results.ts'
import { searchWords } from './words.ts'

type Props = { asked: Asked; results: Results; onChange: (asked: Asked) => void }
type Value = { value: string; count: number | undefined }

/** What is counted, with what is chosen even when it counts nothing now. */
function values(results: Results, field: FacetField, chosen: string[], most: number): Value[] {
  const counted: Value[] = results.facets.find((facet) => facet.field === field)?.values ?? []
  const kept = counted.filter((one, place) => place < most || chosen.includes(one.value))
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value))
  return [...kept, ...missing.map((value) => ({ value, count: undefined }))]
}

/** All that can narrow a search, with how many each holds. */
export function Facets(props: Props) {
  const set = (change: Partial<Asked>) => props.onChange({ ...props.asked, ...change })
  const toggled = (list: string[], value: string) =>
    list.includes(value) ? list.filter((one) => one !== value) : [...list, value]
  const known = (value: string, now: string) => (value === now ? '' : value)
  const asksQuestions = () => !props.asked.kinds.length || props.asked.kinds.includes('QUESTION')
  return (
    <div class="stack facets">
      <Kinds {...props} />
      <Chips
        title={searchWords().topic}
        values={values(props.results, 'TOPIC', props.asked.topics, 8)}
        name={topicName}
        on={(value) => props.asked.topics.includes(value)}
        onToggle={(value) => set({ topics: toggled(props.asked.topics, value) })}
      />
      <Show when={asksQuestions()}>
        <Chips
          title={searchWords().answered}
          values={(['yes', 'no'] as const).map((value) => ({ value, count: undefined }))}
          name={(value) => (value === 'yes' ? searchWords().answers.yes : searchWords().answers.no)}
          on={(value) => props.asked.answered === value}
          onToggle={(value) => set({ answered: known(value, props.asked.answered) as Asked['answered'] })}
        />
      </Show>
      <Chips
        title={searchWords().when}
        values={(['month', 'year'] as const).map((value) => ({ value, count: undefined }))}
        name={(value) => (value === 'month' ? searchWords().times.month : searchWords().times.year)}
        on={(value) => props.asked.when === value}
        onToggle={(value) => set({ when: known(value, props.asked.when) as Asked['when'] })}
      />
      <Chips
        title={searchWords().region}
        values={values(props.results, 'REGION', props.asked.region ? [props.asked.region] : [], 6)}
        name={(value) => value}
        on={(value) => props.asked.region === value}
        onToggle={(value) => set({ region: known(value, props.asked.region) })}
      />
      <Chips
        title={searchWords().language}
        values={values(props.results, 'LANGUAGE', props.asked.language ? [props.asked.language] : [], 4)}
        name={languageName}
        on={(value) => props.asked.language === value}
        onToggle={(value) => set({ language: known(value, props.asked.language) })}
      />
      <Chips
        title={searchWords().whose}
        values={[
          { value: 'mine', count: undefined },
          ...(props.asked.team ? [{ value: 'team', count: undefined }] : []),
        ]}
        name={(value) => (value === 'mine' ? searchWords().mine : teamName(props))}
        on={(value) => (value === 'mine' ? props.asked.mine : true)}
        onToggle={(value) => set(value === 'mine' ? { mine: !props.asked.mine } : { team: '' })}
      />
      <Show when={filtersOn(props.asked)}>
        <button type="button" class="btn o" onClick={() => props.onChange(withoutFilters(props.asked))}>
          {searchWords().clearFilters}
        </button>
      </Show>
      <Show when={props.results.more}>
        <p class="meta">{searchWords().bounded}</p>
      </Show>
    </div>
  )
}

/** The name of the team within which is searched, as its texts say it. */
function teamName(props: Props): string {
  const found = props.results.edges.find(({ node }) => node.__typename !== 'Team' && node.team?.id === props.asked.team)
  return searchWords().inTeam(found && found.node.__typename !== 'Team' ? (found.node.team?.name ?? '') : '')
}

function Group(props: { title: string; children: JSX.Element }) {
  return (
    <section>
      <h2 class="h3">{props.title}</h2>
      {props.children}
    </section>
  )
}

const shown = (name: string, count: number | undefined) => (count === undefined ? name : `${name} · ${count}`)

function Kinds(props: Props) {
  const counts = () => values(props.results, 'KIND', [], 9)
  const count = (kind: SearchKind) => counts().find((one) => one.value === kind)?.count
  const choose = (kind: SearchKind | undefined) => props.onChange({ ...props.asked, kinds: kind ? [kind] : [] })
  const here = () => kinds.filter((kind) => count(kind) || props.asked.kinds.includes(kind))
  return (
    <Group title={searchWords().kind}>
      <div class="kinds">
        <button
          type="button"
          class="act"
          classList={{ on: !props.asked.kinds.length }}
          aria-pressed={!props.asked.kinds.length}
          onClick={() => choose(undefined)}
        >
          <Icon of={all} /> {searchWords().kinds.ALL}
        </button>
        <For each={here()}>
          {(kind) => (
            <button
              type="button"
              class="act"
              classList={{ on: props.asked.kinds.includes(kind) }}
              aria-pressed={props.asked.kinds.includes(kind)}
              onClick={() => choose(props.asked.kinds.includes(kind) ? undefined : kind)}
            >
              <Icon of={kind === 'TEAM' ? team : kindIcon[kind]} /> {shown(searchWords().kinds[kind], count(kind))}
            </button>
          )}
        </For>
      </div>
    </Group>
  )
}

type ChipsProps = {
  title: string
  values: Value[]
  name: (value: string) => string
  on: (value: string) => boolean
  onToggle: (value: string) => void
}

function Chips(props: ChipsProps) {
  return (
    <Show when={props.values.length}>
      <Group title={props.title}>
        <div class="chips">
          <For each={props.values}>
            {(one) => (
              <button
                type="button"
                class="chip"
                classList={{ on: props.on(one.value) }}
                aria-pressed={props.on(one.value)}
                onClick={() => props.onToggle(one.value)}
              >
                {shown(props.name(one.value), one.count)}
              </button>
            )}
          </For>
        </div>
      </Group>
    </Show>
  )
}
