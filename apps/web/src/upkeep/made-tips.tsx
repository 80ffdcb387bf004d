import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { upkeepWords } from './words.ts'

/** What grew out of a question or a tip. */
export function MadeTips(props: { tips: readonly { id: string; title: string }[] }) {
  return (
    <Show when={props.tips.length}>
      <section class="card">
        <h2 class="h3">{upkeepWords().made.title}</h2>
        <ul class="plain stack close">
          <For each={props.tips}>
            {(tip) => (
              <li>
                <A href={`/tips/${tip.id}`}>{tip.title}</A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
