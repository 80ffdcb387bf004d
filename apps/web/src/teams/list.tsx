import { A } from '@solidjs/router'
import { __iconNode as pin } from 'lucide-solid/icons/map-pin'
import { createEffect, createSignal, For, on, Show } from 'solid-js'
import { languageName } from '../people/languages.tsx'
import { topicName } from '../platform/common.ts'
import { locale } from '../platform/words.ts'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { away, distance, type Spot } from './near.ts'
import type { TeamLine } from './read.ts'
import { teamWords } from './words.ts'

const step = 24

/** The same teams as on the map, one below the other. */
export function TeamList(props: { teams: TeamLine[]; near: Spot | undefined }) {
  const [shown, setShown] = createSignal(step)
  createEffect(on([() => props.teams.length, () => props.near], () => setShown(step)))
  return (
    <section class="stack snug">
      <h2 class="h3" aria-live="polite">
        {teamWords().found(props.teams.length)}
      </h2>
      <ul class="plain stack snug">
        <For each={props.teams.slice(0, shown())}>{(team) => <Line team={team} near={props.near} />}</For>
      </ul>
      <Show when={props.teams.length > shown()}>
        <button type="button" class="btn o" onClick={() => setShown(shown() + step)}>
          {teamWords().more}
        </button>
      </Show>
    </section>
  )
}

function Line(props: { team: TeamLine; near: Spot | undefined }) {
  const where = () => [props.team.place?.name, props.team.region].filter(Boolean)
  const km = () =>
    props.near && props.team.place ? teamWords().away(away(distance(props.near, props.team.place), locale())) : ''
  const languages = () => props.team.languages.map(languageName).join(', ')
  return (
    <li class="card team-line">
      <div class="row">
        <Avatar id={props.team.id} initials={shortName(props.team.name)} />
        <div class="grow">
          <h3>
            <A class="strong" href={`/teams/${props.team.slug}`}>
              {props.team.name}
            </A>
          </h3>
          <p class="meta">
            <Icon of={pin} /> {[[...new Set(where())].join(', '), km()].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Show when={props.team.viewerBelongs}>
          <span class="chip on">{teamWords().yours}</span>
        </Show>
      </div>
      <Show when={props.team.topics.length}>
        <ul class="plain chips topics">
          <For each={props.team.topics}>
            {(topic) => (
              <li>
                <A class="chip" href={`/teams?topic=${topic.id}`}>
                  {topicName(topic.id)}
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={languages()}>
        <p class="meta speaks">
          {teamWords().languages}: {languages()}
        </p>
      </Show>
    </li>
  )
}
