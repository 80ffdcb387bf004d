import { PlanSession } from '@kring/contract/generated/operations'
import { createSignal, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Bones } from '../ui/states.tsx'
import { newKey } from '../writing/draft.ts'
import { EarlierTalks } from './earlier-talks.tsx'
import { MethodChoice } from './method-choice.tsx'
import { fieldsOf, momentOf, nextWeek } from './moment.ts'
import { MomentFields } from './moment-fields.tsx'
import { type Circle, readMethods, sizeOf } from './read.ts'
import type { LiveRoom } from './room.ts'
import { Settings } from './settings.tsx'
import { circleWords } from './words.ts'

/** A circle in which nothing is planned. */
export function Plan(props: { circle: Circle; room: LiveRoom }) {
  return (
    <div class="cols">
      <div class="stack mid">
        <h1>{circleWords().room.plan}</h1>
        <PlanForm circle={props.circle} room={props.room} />
        <EarlierTalks circle={props.circle} room={props.room} />
        <Settings circle={props.circle} room={props.room} />
      </div>
    </div>
  )
}

/** The next talk of a circle: method and moment; who leads is proposed in turn. */
export function PlanForm(props: { circle: Circle; room: LiveRoom }) {
  const begin = fieldsOf(nextWeek(new Date()))
  const [day, setDay] = createSignal(begin.day)
  const [time, setTime] = createSignal(begin.time)
  const [method, setMethod] = createSignal(props.circle.session?.method.key ?? 'basic')
  const clientKey = newKey()
  const methods = load(
    () => true,
    () => readMethods(),
  )
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const input = { intervision: props.circle.id, method: method(), startsAt: momentOf(day(), time()), clientKey }
    props.room.act(() => run(PlanSession, { input }), circleWords().room.planned)
  }
  return (
    <Show when={methods.value()} fallback={<Bones count={1} label={common().shell.loading} />}>
      {(list) => (
        <form class="card stack" onSubmit={send} novalidate>
          <MethodChoice methods={list()} chosen={method()} people={sizeOf(props.circle)} onChoose={setMethod} />
          <MomentFields day={day()} time={time()} onDay={setDay} onTime={setTime} />
          <Show when={props.circle.nextFacilitator}>
            {(person) => <p class="meta">{circleWords().room.nextLeads(person().name)}</p>}
          </Show>
          <button type="submit" class="btn" aria-disabled={props.room.busy()}>
            {circleWords().room.planSend}
          </button>
        </form>
      )}
    </Show>
  )
}
