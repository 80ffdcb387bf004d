import { TipsInFront } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Kind, roadTo } from '../posts/kinds.tsx'

/** Tips that somebody put in front of the recurring problem which a question tells of. */
export function TipsInFrontOf(props: { id: string; heading: string; by: (name: string) => string }) {
  const found = load(
    () => props.id,
    (id) => run(TipsInFront, { id }),
  )
  const front = () => {
    const node = found.value()?.node
    return node?.__typename === 'Question' ? node.tipsInFront : []
  }
  return (
    <Show when={front().length}>
      <section class="card">
        <h2 class="h3">{props.heading}</h2>
        <ul class="plain stack snug seen">
          <For each={front()}>
            {(one) => (
              <li>
                <Kind kind={one.tip.kind} />{' '}
                <A href={roadTo(one.tip)} lang={one.tip.language}>
                  {one.tip.title}
                </A>
                <Show when={one.by}>{(by) => <p class="meta">{props.by(by().name)}</p>}</Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}
