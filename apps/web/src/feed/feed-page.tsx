import type { FeedScope } from '@kring/contract/generated/operations'
import { Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { wideScreen } from '../ui/screen.ts'
import { FeedAside } from './aside.tsx'
import { ComposeCard } from './compose-card.tsx'
import { feedList } from './list.ts'
import { PostList } from './post-list.tsx'
import { Scopes, useScope } from './scopes.tsx'

const scopes: FeedScope[] = ['FOR_YOU', 'MY_TEAM', 'WAITING', 'NEWEST', 'SAVED']

export default function FeedPage() {
  const scope = useScope('FOR_YOU')
  const list = feedList(() => ({ scope: scope() }))
  pageTitle(() => common().feed.title)
  return (
    <div class="cols">
      <div class="stack mid">
        <h1 class="unseen">{common().feed.title}</h1>
        <ComposeCard />
        <Scopes scopes={scopes} now={scope()} />
        <PostList list={list} scope={scope()} />
      </div>
      <Show when={wideScreen()}>
        <FeedAside />
      </Show>
    </div>
  )
}
