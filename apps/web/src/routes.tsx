import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'
import FeedPage from './feed/feed-page.tsx'
import { BarriersPage, QuestionsPage, SavedPage, TipsPage } from './feed/kind-page.tsx'
import { withWords } from './platform/words.ts'
import { questionWords } from './questions/words.ts'
import { NotHere } from './shell/not-here.tsx'
import { writingWords } from './writing/words.ts'

/** The feed and its lists come with the first load; every other page when it is wanted. */
export const routes: RouteDefinition[] = [
  { path: '/', component: FeedPage },
  { path: '/questions', component: QuestionsPage },
  { path: '/tips', component: TipsPage },
  { path: '/barriers', component: BarriersPage },
  { path: '/saved', component: SavedPage },
  { path: '/topics/:id', component: lazy(() => import('./feed/topic-page.tsx')) },
  {
    path: '/questions/:id',
    component: lazy(withWords(() => import('./questions/question-page.tsx'), questionWords, writingWords)),
  },
  { path: '/posts/:id', component: lazy(withWords(() => import('./posts/post-page.tsx'), writingWords)) },
  { path: '/ask', component: lazy(withWords(() => import('./questions/ask-page.tsx'), writingWords, questionWords)) },
  { path: '/update', component: lazy(withWords(() => import('./posts/update-page.tsx'), writingWords)) },
  { path: '*', component: NotHere },
]
