import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { Avatar } from '../ui/avatar.tsx'
import { myself } from '../platform/session.ts'
import type { Team } from './team-parts.tsx'
import { teamWords } from './words.ts'

/** Who is in the team, and what each may be asked about. Folded on a phone when there are many. */
export function Colleagues(props: { team: Team; folded?: boolean }) {
  return (
    <Show
      when={props.folded}
      fallback={
        <section class="card">
          <h2 class="h3">{teamWords().colleagues}</h2>
          <List team={props.team} />
        </section>
      }
    >
      <details class="card fold">
        <summary>
          <h2 class="h3">{teamWords().colleagues}</h2>
          <span class="meta">{props.team.members.map((person) => person.name.split(' ')[0]).join(', ')}</span>
        </summary>
        <List team={props.team} />
      </details>
    </Show>
  )
}

function List(props: { team: Team }) {
  return (
    <ul class="plain">
      <For each={props.team.members}>
        {(person) => (
          <li class="row colleague">
            <Avatar id={person.id} initials={person.initials} size="s" />
            <div class="grow">
              <A class="strong" href={person.id === myself().id ? '/me' : `/people/${person.id}`}>
                {person.name}
              </A>
              <Show when={person.askMeAbout}>
                <p class="meta">{person.askMeAbout}</p>
              </Show>
            </div>
          </li>
        )}
      </For>
    </ul>
  )
}
