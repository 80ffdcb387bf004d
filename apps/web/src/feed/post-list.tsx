import type { FeedScope } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as up } from 'lucide-solid/icons/arrow-up'
import { __iconNode as done } from 'lucide-solid/icons/circle-check'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as sprout } from 'lucide-solid/icons/sprout'
import { createEffect, createMemo, For, Match, on, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { card } from '../posts/cards.ts'
import { PostCard } from '../posts/post-card.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { say } from '../ui/voice.ts'
import type { FeedList } from './list.ts'

/** A list of posts with its loading, empty, error and last states. */
export function PostList(props: { list: FeedList; scope: FeedScope }) {
  let box: HTMLDivElement | undefined
  createEffect(
    on(
      () => props.list.fresh(),
      (count) => count && say(common().feed.freshSaid(count)),
    ),
  )
  const showMore = async () => {
    const before = props.list.entries()?.length ?? 0
    await props.list.showMore()
    // the button may be gone: the reading goes on at the first card that came
    box?.querySelectorAll<HTMLElement>('article .title a')[before]?.focus()
  }
  const reload = async () => {
    await props.list.reload()
    window.scrollTo({ top: 0 })
    box?.querySelector<HTMLElement>('article .title a')?.focus({ preventScroll: true })
  }
  return (
    <div
      class="stack"
      ref={(element) => {
        box = element
      }}
    >
      <Show when={props.list.fresh()}>
        <div class="fresh">
          <button type="button" class="btn" onClick={reload}>
            <Icon of={up} />
            {common().feed.fresh(props.list.fresh())}
          </button>
        </div>
      </Show>
      <Switch fallback={<Bones label={common().feed.loading} />}>
        <Match when={props.list.entries()?.length}>
          <Cards list={props.list} onMore={showMore} />
        </Match>
        <Match when={props.list.refusal()}>
          {(refusal) => (
            <Empty icon={cloud} title={common().shell.failed}>
              <p>{why(refusal())}</p>
              <button type="button" class="btn o" onClick={() => props.list.reload()}>
                {common().shell.retry}
              </button>
            </Empty>
          )}
        </Match>
        <Match when={props.list.entries()}>
          <Nothing scope={props.scope} />
        </Match>
      </Switch>
    </div>
  )
}

function Cards(props: { list: FeedList; onMore: () => void }) {
  const ids = createMemo(() => props.list.entries()?.map((entry) => entry.id) ?? [])
  const reasons = createMemo(() => new Map(props.list.entries()?.map((entry) => [entry.id, entry.reason])))
  return (
    <>
      <For each={ids()}>
        {(id) => <Show when={card(id)}>{(post) => <PostCard post={post()} reason={reasons().get(id) ?? null} />}</Show>}
      </For>
      <Show when={props.list.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Show>
      <Show
        when={props.list.more()}
        fallback={
          <div class="end">
            <Icon of={done} />
            <p>
              <strong>{common().feed.end}</strong>
              <br />
              {common().feed.endMore}
            </p>
          </div>
        }
      >
        <button type="button" class="btn o" aria-disabled={props.list.busy()} onClick={() => props.onMore()}>
          {props.list.busy() ? common().feed.loadingMore : common().feed.more}
        </button>
      </Show>
    </>
  )
}

function Nothing(props: { scope: FeedScope }) {
  return (
    <Empty icon={sprout} title={common().feed.empty[props.scope]}>
      <p>{common().feed.emptyMore[props.scope]}</p>
      <Show
        when={props.scope === 'NEWEST'}
        fallback={
          <A class="btn o" href="/?scope=newest">
            {common().feed.toNewest}
          </A>
        }
      >
        <A class="btn" href="/ask">
          {common().feed.ask}
        </A>
      </Show>
    </Empty>
  )
}
