import { A, useSearchParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as aim } from 'lucide-solid/icons/locate-fixed'
import { __iconNode as people } from 'lucide-solid/icons/users'
import { Match, Show, Switch } from 'solid-js'
import { languageName, languageTags } from '../people/languages.tsx'
import { readSites, SiteList } from '../library/site-dots.tsx'
import { common, topicName, why } from '../platform/common.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Choice } from '../ui/choice.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { TeamList } from './list.tsx'
import { TeamMap } from './map.tsx'
import { makeNear, type Near } from './near.ts'
import { readTeams, type Wanted } from './read.ts'
import { teamWords } from './words.ts'
import './teams.css'

/** All teams, as a list and on the map; topic and language stand in the address, the place of the device does not. */
export default function TeamsPage() {
  const [search, setSearch] = useSearchParams<{ topic: string; language: string }>()
  const near = makeNear()
  const wanted = (): Wanted => ({
    topic: search.topic || undefined,
    language: search.language || undefined,
    near: near.spot(),
  })
  const loaded = load(
    () => JSON.stringify(wanted()),
    async (key, signal) => ({ teams: await readTeams(JSON.parse(key) as Wanted, signal) }),
  )
  const sites = readSites()
  pageTitle(() => teamWords().title)
  return (
    <div class="stack">
      <div>
        <h1>{teamWords().title}</h1>
        <p class="meta">{teamWords().lead}</p>
      </div>
      <Filters wanted={wanted()} near={near} onChange={(change) => setSearch(change)} />
      <Switch fallback={<Bones label={common().shell.loading} />}>
        <Match when={loaded.value()?.teams.length === 0}>
          <Empty icon={people} title={teamWords().empty}>
            <p>{teamWords().emptyMore}</p>
            <A class="btn o" href="/teams">
              {teamWords().clear}
            </A>
            <A class="btn" href="/ask">
              {teamWords().askAll}
            </A>
          </Empty>
        </Match>
        <Match when={loaded.value()}>
          {(found) => (
            <div class="teams">
              <TeamMap teams={found().teams} here={near.spot()} sites={sites.value() ?? []} />
              <div class="stack">
                <TeamList teams={found().teams} near={near.spot()} />
                <Show when={sites.value()?.length}>
                  <SiteList sites={sites.value() ?? []} />
                </Show>
              </div>
            </div>
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
  )
}

type FilterProps = {
  wanted: Wanted
  near: Near
  onChange: (change: { topic?: string | undefined; language?: string | undefined }) => void
}

function Filters(props: FilterProps) {
  const topics = () =>
    Object.entries(common().topics)
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([key]) => key)
  const on = () => props.near.state() === 'on'
  return (
    <div class="filters">
      <Choice
        label={teamWords().topic}
        chosen={props.wanted.topic ?? ''}
        choices={['', ...topics()]}
        name={(key) => (key ? topicName(key) : teamWords().allTopics)}
        onChoose={(topic) => props.onChange({ topic: topic || undefined })}
      />
      <Choice
        label={teamWords().language}
        chosen={props.wanted.language ?? ''}
        choices={['', ...languageTags(props.wanted.language ? [props.wanted.language] : [])]}
        name={(tag) => (tag ? languageName(tag) : teamWords().allLanguages)}
        onChoose={(language) => props.onChange({ language: language || undefined })}
      />
      <div class="near">
        <button
          type="button"
          class="btn"
          classList={{ o: !on(), soft: on() }}
          aria-pressed={on()}
          aria-describedby="near-more"
          onClick={() => props.near.toggle()}
        >
          <Icon of={aim} />
          {props.near.state() === 'busy' ? teamWords().nearBusy : on() ? teamWords().nearOn : teamWords().near}
        </button>
      </div>
      <p class="meta near-more" id="near-more">
        <Show when={props.near.state() === 'failed'} fallback={teamWords().nearMore}>
          {teamWords().nearFailed}
        </Show>
      </p>
    </div>
  )
}
