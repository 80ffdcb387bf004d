import { createMemo, For, Show } from 'solid-js'
import { both, type Circle, type Session } from './read.ts'
import { SaidList, stepsOf } from './said.tsx'
import { circleWords } from './words.ts'

/** What was said in a talk, step by step. */
export function Record(props: { circle: Circle; session: Session }) {
  const steps = createMemo(() => stepsOf(props.session.contributions))
  const label = (key: string) => {
    const phase = props.session.method.phases.find((one) => one.key === key)
    return phase ? both(phase.label) : key
  }
  return (
    <Show when={steps().length} fallback={<p class="meta">{circleWords().after.recordEmpty}</p>}>
      <div class="stack close">
        <For each={steps()}>
          {(one) => (
            <details class="more-fields">
              <summary>{label(one.phase)}</summary>
              <div class="inside">
                <SaidList circle={props.circle} session={props.session} list={one.list} />
              </div>
            </details>
          )}
        </For>
      </div>
    </Show>
  )
}
