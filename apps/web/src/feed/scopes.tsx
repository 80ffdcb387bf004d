import type { FeedScope } from '@kring/contract/generated/operations'
import { A, useLocation, useSearchParams } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { myself } from '../platform/session.ts'

const names: Record<string, FeedScope> = {
  team: 'MY_TEAM',
  waiting: 'WAITING',
  newest: 'NEWEST',
  saved: 'SAVED',
  'for-you': 'FOR_YOU',
}
const nameOf = (scope: FeedScope) => Object.keys(names).find((name) => names[name] === scope) ?? ''

/** The chosen list stands in the address, so that going back and sharing work. */
export function useScope(usual: FeedScope): () => FeedScope {
  const [search] = useSearchParams<{ scope: string }>()
  return () => names[search.scope ?? ''] ?? usual
}

/** The scope of the address before any page is there; for the request that goes ahead of it. */
export const scopeOf = (search: string): FeedScope => names[new URLSearchParams(search).get('scope') ?? ''] ?? 'FOR_YOU'

export function Scopes(props: { scopes: FeedScope[]; now: FeedScope }) {
  const place = useLocation()
  return (
    <nav class="chips scopes" aria-label={common().feed.scopesLabel}>
      <For each={props.scopes.filter((scope) => scope !== 'MY_TEAM' || myself().team)}>
        {(scope, index) => (
          <A
            class="chip"
            activeClass=""
            inactiveClass=""
            classList={{ on: scope === props.now }}
            aria-current={scope === props.now ? 'page' : undefined}
            href={index() ? `${place.pathname}?scope=${nameOf(scope)}` : place.pathname}
            noScroll
          >
            <Show when={scope === 'WAITING'} fallback={common().feed.scopes[scope]}>
              <span class="wide">{common().feed.scopes.WAITING}</span>
              <span class="narrow">{common().feed.waitingShort}</span>
            </Show>
          </A>
        )}
      </For>
    </nav>
  )
}
