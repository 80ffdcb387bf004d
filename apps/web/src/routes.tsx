import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'
import FeedPage from './feed/feed-page.tsx'
import { BarriersPage, QuestionsPage, SavedPage, TipsPage } from './feed/kind-page.tsx'
import { NotHere } from './shell/not-here.tsx'

/** The feed and its lists come with the first load; every other page when it is wanted. */
export const routes: RouteDefinition[] = [
  { path: '/', component: FeedPage },
  { path: '/questions', component: QuestionsPage },
  { path: '/tips', component: TipsPage },
  { path: '/barriers', component: BarriersPage },
  { path: '/saved', component: SavedPage },
  { path: '/topics/:id', component: lazy(() => import('./feed/topic-page.tsx')) },
  { path: '*', component: NotHere },
]
