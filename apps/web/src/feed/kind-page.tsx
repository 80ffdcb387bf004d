import type { FeedScope, PostKind } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { feedList } from './list.ts'
import { PostList } from './post-list.tsx'
import { Scopes, useScope } from './scopes.tsx'

type List = 'QUESTION' | 'TIP' | 'SAVED'
const scopesOf: Record<List, FeedScope[]> = {
  QUESTION: ['NEWEST', 'WAITING', 'MY_TEAM'],
  TIP: ['NEWEST', 'MY_TEAM'],
  SAVED: ['SAVED'],
}

/** All posts of one kind, or all that were saved. */
export function KindPage(props: { list: List }) {
  const scope = useScope(props.list === 'SAVED' ? 'SAVED' : 'NEWEST')
  const kinds = (): PostKind[] | undefined => (props.list === 'SAVED' ? undefined : [props.list])
  const list = feedList(() => ({ scope: scope(), kinds: kinds() }))
  pageTitle(() => common().feed.lists[props.list])
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap">
          <div class="grow">
            <h1>{common().feed.lists[props.list]}</h1>
            <p class="meta">{common().feed.leads[props.list]}</p>
          </div>
          <Show when={props.list === 'QUESTION' || props.list === 'TIP'}>
            <A class="btn" href={props.list === 'TIP' ? '/tips/new' : '/ask'}>
              {props.list === 'TIP' ? common().feed.tip : common().feed.ask}
            </A>
          </Show>
        </div>
        <Show when={scopesOf[props.list].length > 1}>
          <Scopes scopes={scopesOf[props.list]} now={scope()} />
        </Show>
        <PostList list={list} scope={scope()} />
      </div>
    </div>
  )
}

export const QuestionsPage = () => <KindPage list="QUESTION" />
export const TipsPage = () => <KindPage list="TIP" />
export const SavedPage = () => <KindPage list="SAVED" />
