import { AgreeToRules } from '@kring/contract/generated/operations'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { Icon } from '../ui/icon.tsx'
import type { Circle } from './read.ts'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

/** What everybody agrees on before the first talk; afterwards it stays there to be read. */
export function Rules(props: { circle: Circle; room: LiveRoom }) {
  const texts = () => circleWords().room
  const agree = () =>
    props.room.act(() => run(AgreeToRules, { intervision: props.circle.id }), circleWords().room.agreedDone)
  return (
    <section class="card stack snug">
      <h2>{texts().rulesTitle}</h2>
      <RuleList />
      <Show
        when={props.circle.viewer.agreedAt}
        fallback={
          <>
            <p class="meta">{texts().rulesMore}</p>
            <button type="button" class="btn" aria-disabled={props.room.busy()} onClick={agree}>
              {texts().agree}
            </button>
          </>
        }
      >
        <p class="helped">
          <Icon of={check} /> {texts().agreedDone}
        </p>
      </Show>
    </section>
  )
}

/** The rules alone. */
export function RuleList() {
  return (
    <ol class="rules">
      <For each={circleWords().rules}>{(rule) => <li>{rule}</li>}</For>
    </ol>
  )
}
