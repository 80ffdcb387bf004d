import { A } from '@solidjs/router'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { For, Show } from 'solid-js'
import { locale } from '../platform/words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { inWords } from './clock.ts'
import { Invitation } from './invitation.tsx'
import { dayAndTime, dayOf } from './moment.ts'
import { both, type Line } from './read.ts'
import { circleWords } from './words.ts'

/** One circle in the list: what it is called, when, how, with whom. */
export function CircleCard(props: { circle: Line; again: () => void }) {
  const session = () => props.circle.session
  const invited = () => props.circle.viewer.state === 'INVITED'
  const running = () => session()?.state === 'RUNNING' || session()?.state === 'PAUSED'
  const names = () => props.circle.participants.map(({ person }) => person)
  return (
    <article class="card circle" classList={{ live: running() }}>
      <div class="row wrap head">
        <span class="kind k-learning">
          <Icon of={talk} /> {circleWords().title}
        </span>
        <span class="aud">
          <Icon of={lock} />
          {invited() ? circleWords().onlyInvited : circleWords().onlyCircle}
        </span>
        <span class="grow" />
        <Show when={running()}>
          <span class="state">{circleWords().states[session()?.state ?? 'RUNNING']}</span>
        </Show>
      </div>
      <h3 class="title" lang={props.circle.language}>
        <A href={`/intervision/${props.circle.id}`}>{props.circle.name}</A>
      </h3>
      <p>{whenOf(props.circle)}</p>
      <p class="meta">{howOf(props.circle)}</p>
      <Show when={names().length}>
        <ul class="plain seats left-seats">
          <For each={names()}>
            {(person) => (
              <li title={person.name}>
                <Avatar id={person.id} initials={person.initials} size="s" />
                <span class="unseen">{person.name}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={invited()}>
        <Invitation circle={props.circle} again={props.again} />
      </Show>
      <Show when={running()}>
        <A class="btn" href={`/intervision/${props.circle.id}`}>
          {circleWords().goIn}
        </A>
      </Show>
    </article>
  )
}

/** When it is, or how far it is. */
function whenOf(circle: Line): string {
  const session = circle.session
  const texts = circleWords()
  if (!session) return texts.date.none
  if (session.phase && session.clock) {
    const place = session.method.phases.findIndex(({ key }) => key === session.phase?.key) + 1
    const step = texts.live.stepAll(place, session.method.phases.length)
    const left = session.clock.remainingSeconds
    const time = left > 0 && !session.clock.still ? ` · ${texts.live.clock(inWords(left * 1000, locale()))}` : ''
    return `${step}: ${both(session.phase.label)}${time}`
  }
  if (session.endedAt) return texts.date.endedOn(dayOf(session.endedAt, locale()))
  return session.startsAt ? dayAndTime(session.startsAt, locale()) : texts.date.none
}

/** By which method, where, and in which language when that is another than the reader's. */
function howOf(circle: Line): string {
  const texts = circleWords()
  return [
    circle.session && both(circle.session.method.name),
    texts.places[circle.form],
    circle.language !== locale() && texts.form.languages[circle.language],
  ]
    .filter(Boolean)
    .join(' · ')
}
