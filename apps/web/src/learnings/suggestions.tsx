import { SuggestWording } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import type { Draft } from './read.ts'
import { ShortText } from './short-text.tsx'
import { learningWords } from './words.ts'

/** Other wordings, by name: among those who were there this is open. */
export function Suggestions(props: { draft: Draft; set: (draft: Draft) => void }) {
  return (
    <section class="stack snug">
      <Show when={props.draft.suggestions.length}>
        <h2>{learningWords().suggestions}</h2>
        <ul class="plain stack close">
          <For each={props.draft.suggestions}>
            {(one) => (
              <li class="card soft">
                <p lang={props.draft.language}>{one.body}</p>
                <p class="meta">{one.author?.name}</p>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <details class="more-fields">
        <summary>{learningWords().suggest}</summary>
        <div class="inside">
          <ShortText
            label={learningWords().suggest}
            max={limits.learning.suggestion.max}
            send={learningWords().suggestSend}
            onSend={async (body, notAClient) => {
              props.set((await run(SuggestWording, { draft: props.draft.id, body, notAClient })).suggestWording)
              tell(learningWords().suggested)
            }}
          />
        </div>
      </details>
    </section>
  )
}
