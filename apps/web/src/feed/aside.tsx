import { A } from '@solidjs/router'
import { WaitingForMe } from '@kring/contract/generated/operations'
import { __iconNode as shield } from 'lucide-solid/icons/shield-check'
import { For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { locale } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { ago } from '../ui/time.tsx'

/** Beside the feed, where there is room for it: questions that wait, and what Kring watches over. */
export function FeedAside() {
  const waiting = load(
    () => true,
    () => run(WaitingForMe, {}),
  )
  // of what is for this person anyway: those that nobody answered, the newest first
  const posts = () =>
    (waiting.value()?.feed.edges ?? [])
      .flatMap(({ node }) =>
        node.__typename === 'Question' && node.state === 'OPEN' && !node.viewerAsked ? [node] : [],
      )
      .slice(0, 3)
  // all at once: what stands here first would be pushed down by what comes later
  return (
    <Show when={waiting.value() ?? waiting.refusal()}>
      <aside class="stack">
        <Show when={posts().length}>
          <section class="card">
            <h2 class="h3">{common().feed.mayKnow}</h2>
            <p class="meta">{common().feed.mayKnowMore}</p>
            <ul class="plain stack snug asked">
              <For each={posts()}>
                {(post) => (
                  <li>
                    <A href={`/questions/${post.id}`}>{post.title}</A>
                    <p class="meta">{common().feed.waitingSince(ago(post.createdAt, locale()))}</p>
                  </li>
                )}
              </For>
            </ul>
          </section>
        </Show>
        <section class="card soft">
          <h2 class="h3">
            <Icon of={shield} /> {common().feed.anonymous}
          </h2>
          <p class="note-text">{common().feed.anonymousMore}</p>
        </section>
      </aside>
    </Show>
  )
}
