import { SeenBefore } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { Kind, roadTo } from '../posts/kinds.tsx'
import { TipsInFrontOf } from '../signals/front.tsx'
import { TeamsWhoKnow } from '../writing/seen-before.tsx'
import { questionWords } from './words.ts'

/** What is known elsewhere: earlier posts and teams. Under the answers on a phone. */
export function QuestionAside(props: { id: string; title: string; excerpt: string }) {
  const seen = load(
    () => `${props.title}\n${props.excerpt}`,
    (text) => run(SeenBefore, { text, first: 5 }),
  )
  const posts = () => seen.value()?.similar.filter((post) => post.id !== props.id) ?? []
  const teams = () => seen.value()?.teamsWhoKnow ?? []
  return (
    <aside class="stack">
      <TipsInFrontOf id={props.id} heading={questionWords().inFront} by={questionWords().inFrontBy} />
      <Show when={posts().length}>
        <section class="card">
          <h2 class="h3">{questionWords().seen}</h2>
          <ul class="plain stack snug seen">
            <For each={posts().slice(0, 4)}>
              {(post) => (
                <li>
                  <Show when={post.kind !== 'QUESTION'}>
                    <Kind kind={post.kind} />{' '}
                  </Show>
                  <A href={roadTo(post)}>{post.title}</A>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={teams().length}>
        <section class="card">
          <h2 class="h3">{questionWords().know}</h2>
          <div class="seen">
            <TeamsWhoKnow teams={teams()} />
          </div>
        </section>
      </Show>
    </aside>
  )
}
