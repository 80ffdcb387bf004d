import { useNavigate, useParams } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { pageTitle } from '../platform/title.ts'
import { PostStates } from '../posts/post-page.tsx'
import { NotHere } from '../shell/not-here.tsx'
import { After } from './after.tsx'
import { Before } from './before.tsx'
import { Invitation } from './invitation.tsx'
import { Live } from './live.tsx'
import { Plan } from './plan.tsx'
import type { Circle, Room } from './read.ts'
import { type LiveRoom, liveRoom } from './room.ts'
import { RoomTop } from './room-top.tsx'
import { Rules } from './rules.tsx'
import { circleWords } from './words.ts'
import { MomentLines } from './before-parts.tsx'
import '../writing/writing.css'
import './intervision.css'

/** One circle, whatever happens in it now: an invitation, a plan, a talk, what stays of it. */
export default function RoomPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OneRoom id={id} />}
    </Show>
  )
}

function OneRoom(props: { id: string }) {
  const room = liveRoom(props.id)
  // what a circle is called stays out of the browser's history
  pageTitle(() => circleWords().title)
  return (
    <Show
      when={room.loaded.value() !== null}
      fallback={<NotHere title={circleWords().room.gone} more={circleWords().room.goneMore} />}
    >
      <PostStates loaded={room.loaded}>{(shown) => <InRoom shown={shown()} room={room} />}</PostStates>
    </Show>
  )
}

function InRoom(props: { shown: Room; room: LiveRoom }) {
  const circle = () => props.shown.circle
  const state = () => circle().session?.state
  const joined = () => circle().viewer.state === 'JOINED'
  const talking = () => state() === 'RUNNING' || state() === 'PAUSED'
  return (
    <div class="talk">
      <RoomTop circle={circle()} danger={props.shown.danger} />
      <Switch fallback={<Plan circle={circle()} room={props.room} />}>
        <Match when={!joined()}>
          <Invited circle={circle()} room={props.room} />
        </Match>
        <Match when={talking() && !circle().viewer.agreedAt}>
          <div class="cols">
            <div class="stack mid">
              <h1>{circleWords().room.begun}</h1>
              <Rules circle={circle()} room={props.room} />
            </div>
          </div>
        </Match>
        <Match when={state() === 'PLANNED'}>
          <Before circle={circle()} room={props.room} />
        </Match>
        <Match when={talking()}>
          <Live circle={circle()} room={props.room} />
        </Match>
        <Match when={state() === 'ENDED'}>
          <After circle={circle()} room={props.room} />
        </Match>
      </Switch>
    </div>
  )
}

function Invited(props: { circle: Circle; room: LiveRoom }) {
  const go = useNavigate()
  const answered = async () => {
    await props.room.loaded.again()
    // declined: there is nothing more to see here
    if (!props.room.loaded.value()) go('/intervision', { replace: true })
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <section class="card stack snug">
          <h1>{circleWords().invited}</h1>
          <p class="lead" lang={props.circle.language}>
            {props.circle.name}
          </p>
          <MomentLines circle={props.circle} />
          <p class="meta">{circleWords().invitation.withWho}</p>
          <Invitation circle={props.circle} again={answered} />
        </section>
      </div>
    </div>
  )
}
