import { For, Show } from 'solid-js'
import { myself } from '../platform/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import type { Circle } from './read.ts'
import { circleWords } from './words.ts'

/** Everyone in the circle with their role, and those who are asked. Who declined stands nowhere. */
export function WhoList(props: { circle: Circle }) {
  const texts = () => circleWords()
  // over days nobody need be there at the same moment
  const talking = () =>
    props.circle.form !== 'OVER_DAYS' && ['RUNNING', 'PAUSED'].includes(props.circle.session?.state ?? '')
  const begun = () => props.circle.session?.state !== 'PLANNED'
  const facts = (one: Circle['participants'][number]) => {
    const list: string[] = [texts().roles[one.role]]
    if (talking()) list.push(one.here ? texts().room.here : texts().room.away)
    else if (begun() && one.agreed) return list.join('')
    else if (one.agreed) list.push(texts().room.agreed)
    else list.push(texts().room.notAgreed)
    return list.join(' · ')
  }
  return (
    <ul class="plain who-list">
      <For each={props.circle.participants}>
        {(one) => (
          <li class="row">
            <Avatar id={one.person.id} initials={one.person.initials} size="s" />
            <p class="grow">
              <span class="strong">{one.person.name}</span>
              <Show when={one.person.id === myself().id}> ({texts().room.you})</Show>
              <br />
              <span class="meta">{facts(one)}</span>
            </p>
          </li>
        )}
      </For>
      <For each={props.circle.invited}>
        {(person) => (
          <li class="row">
            <Avatar id={person.id} initials={person.initials} size="s" />
            <p class="grow">
              <span class="strong">{person.name}</span>
              <br />
              <span class="meta">{texts().room.asked}</span>
            </p>
          </li>
        )}
      </For>
    </ul>
  )
}

/** Who sits at the table, as in a circle; the one who has the floor is ringed. */
export function Seats(props: { circle: Circle }) {
  const turn = () => props.circle.session?.turn?.id
  const leads = () => props.circle.session?.facilitator?.id
  const away = (one: Circle['participants'][number]) => props.circle.form !== 'OVER_DAYS' && !one.here
  const text = (one: Circle['participants'][number]) =>
    [
      one.person.name,
      one.person.id === leads() && circleWords().roles.FACILITATOR,
      one.person.id === turn() && circleWords().room.hasFloor,
      away(one) && circleWords().room.away,
    ]
      .filter(Boolean)
      .join(', ')
  return (
    <ul class="plain seats">
      <For each={props.circle.participants}>
        {(one) => (
          <li classList={{ turn: one.person.id === turn(), away: away(one) }} title={text(one)}>
            <Avatar id={one.person.id} initials={one.person.initials} size="s" />
            <span class="unseen">{text(one)}</span>
          </li>
        )}
      </For>
    </ul>
  )
}
