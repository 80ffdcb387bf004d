import type { ExplainSearchQuery } from '@kring/contract/generated/operations'
import { For, Show } from 'solid-js'

type Reason = NonNullable<ExplainSearchQuery['search']['edges'][number]['explain']>

/** For who develops Kring: behind `?explain`, on a server that is set to. Numbers and index tokens, in no language. */
export function WhyHere(props: { reason: Reason | null | undefined }) {
  return (
    <Show when={props.reason}>
      {(reason) => (
        <details class="meta">
          <summary>
            {reason().score.toFixed(2)} · share {reason().share.toFixed(2)} · brevity {reason().brevity.toFixed(2)} ·{' '}
            {reason().language}
          </summary>
          <ul class="plain">
            <For each={reason().evidence}>
              {(one) => (
                <li>
                  <code>{one.token}</code> {one.held.toFixed(2)} × {one.weight} ({one.docs})
                </li>
              )}
            </For>
          </ul>
        </details>
      )}
    </Show>
  )
}
