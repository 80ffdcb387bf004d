import type { RouteDefinition } from '@solidjs/router'
import { lazy } from 'solid-js'
import FeedPage from './feed/feed-page.tsx'
import { QuestionsPage, SavedPage } from './feed/kind-page.tsx'
import { circleWords } from './intervision/words.ts'
import { barrierWords, ticcWords } from './barriers/words.ts'
import { membershipWords } from './membership/words.ts'
import { logWords } from './log/words.ts'
import { learningWords } from './learnings/words.ts'
import { libraryWords } from './library/words.ts'
import { noticeWords } from './notifications/words.ts'
import { peopleWords } from './people/words.ts'
import { withWords } from './platform/words.ts'
import { questionWords } from './questions/words.ts'
import { redactionWords } from './redaction/words.ts'
import { rightsWords } from './rights/words.ts'
import { searchWords } from './search/words.ts'
import { NotHere } from './shell/not-here.tsx'
import { entryWords, signInWords } from './entry/words.ts'
import { signalWords } from './signals/words.ts'
import { teamWords } from './teams/words.ts'
import { tipWords } from './tips/words.ts'
import { upkeepWords } from './upkeep/words.ts'
import { writingWords } from './writing/words.ts'

/** The feed and its lists come with the first load; every other page when it is wanted. */
export const routes: RouteDefinition[] = [
  { path: '/', component: FeedPage },
  { path: '/questions', component: QuestionsPage },
  { path: '/saved', component: SavedPage },
  { path: '/topics/:id', component: lazy(() => import('./feed/topic-page.tsx')) },
  {
    path: '/questions/:id',
    component: lazy(
      withWords(
        () => import('./questions/question-page.tsx'),
        questionWords,
        writingWords,
        redactionWords,
        upkeepWords,
      ),
    ),
  },
  {
    path: '/posts/:id',
    component: lazy(withWords(() => import('./posts/post-page.tsx'), writingWords, redactionWords)),
  },
  { path: '/barriers', component: lazy(withWords(() => import('./barriers/list-page.tsx'), barrierWords, ticcWords)) },
  {
    path: '/barriers/new',
    component: lazy(withWords(() => import('./barriers/raise-page.tsx'), barrierWords, ticcWords, writingWords)),
  },
  {
    path: '/barriers/:id',
    component: lazy(
      withWords(() => import('./barriers/barrier-page.tsx'), barrierWords, ticcWords, writingWords, redactionWords),
    ),
  },
  {
    path: '/barriers/:id/edit',
    component: lazy(
      withWords(() => import('./barriers/edit-page.tsx'), barrierWords, ticcWords, writingWords, redactionWords),
    ),
  },
  { path: '/library', component: lazy(withWords(() => import('./library/list-page.tsx'), libraryWords)) },
  {
    path: '/library/new',
    component: lazy(withWords(() => import('./library/add-page.tsx'), libraryWords, writingWords)),
  },
  {
    path: '/library/:id',
    component: lazy(withWords(() => import('./library/entry-page.tsx'), libraryWords, writingWords, redactionWords)),
  },
  {
    path: '/library/:id/edit',
    component: lazy(withWords(() => import('./library/edit-page.tsx'), libraryWords, writingWords, redactionWords)),
  },
  {
    path: '/handed',
    component: lazy(withWords(() => import('./barriers/handed-page.tsx'), barrierWords, writingWords)),
  },
  { path: '/ask', component: lazy(withWords(() => import('./questions/ask-page.tsx'), writingWords, questionWords)) },
  { path: '/update', component: lazy(withWords(() => import('./posts/update-page.tsx'), writingWords)) },
  { path: '/tips', component: lazy(withWords(() => import('./tips/list-page.tsx'), tipWords)) },
  { path: '/tips/care', component: lazy(withWords(() => import('./upkeep/care-page.tsx'), upkeepWords, writingWords)) },
  { path: '/tips/new', component: lazy(withWords(() => import('./tips/share-page.tsx'), tipWords, writingWords)) },
  {
    path: '/tips/:id',
    component: lazy(
      withWords(() => import('./tips/tip-page.tsx'), tipWords, writingWords, redactionWords, upkeepWords),
    ),
  },
  { path: '/tips/:id/edit', component: lazy(withWords(() => import('./tips/edit-page.tsx'), tipWords, writingWords)) },
  { path: '/intervision', component: lazy(withWords(() => import('./intervision/list-page.tsx'), circleWords)) },
  {
    path: '/intervision/new',
    component: lazy(withWords(() => import('./intervision/open-page.tsx'), circleWords, writingWords)),
  },
  {
    path: '/intervision/methods',
    component: lazy(withWords(() => import('./intervision/methods-page.tsx'), circleWords)),
  },
  { path: '/intervision/past', component: lazy(withWords(() => import('./intervision/past-page.tsx'), circleWords)) },
  {
    path: '/intervision/learnings',
    component: lazy(withWords(() => import('./learnings/list-page.tsx'), learningWords)),
  },
  {
    path: '/intervision/learnings/new',
    component: lazy(withWords(() => import('./learnings/write-page.tsx'), learningWords, writingWords)),
  },
  {
    path: '/intervision/learnings/:id',
    component: lazy(withWords(() => import('./learnings/draft-page.tsx'), learningWords, writingWords)),
  },
  {
    path: '/intervision/log',
    component: lazy(withWords(() => import('./log/log-page.tsx'), logWords, circleWords, writingWords)),
  },
  {
    path: '/intervision/:id',
    component: lazy(
      withWords(() => import('./intervision/room-page.tsx'), circleWords, learningWords, writingWords, redactionWords),
    ),
  },
  { path: '/signals', component: lazy(withWords(() => import('./signals/page.tsx'), signalWords)) },
  { path: '/teams', component: lazy(withWords(() => import('./teams/list-page.tsx'), teamWords, libraryWords)) },
  { path: '/teams/:slug', component: lazy(withWords(() => import('./teams/team-page.tsx'), teamWords, tipWords)) },
  {
    path: '/teams/:slug/edit',
    component: lazy(withWords(() => import('./teams/edit-page.tsx'), teamWords, peopleWords, writingWords)),
  },
  { path: '/people/:id', component: lazy(withWords(() => import('./people/profile-page.tsx'), peopleWords)) },
  {
    path: '/me',
    component: lazy(withWords(() => import('./people/me-page.tsx'), peopleWords, writingWords, redactionWords)),
  },
  {
    path: '/me/data',
    component: lazy(withWords(() => import('./rights/data-page.tsx'), rightsWords, entryWords, signInWords)),
  },
  {
    path: '/me/tokens',
    component: lazy(withWords(() => import('./rights/tokens-page.tsx'), rightsWords, entryWords, signInWords)),
  },
  { path: '/privacy', component: lazy(withWords(() => import('./rights/privacy-page.tsx'), rightsWords)) },
  {
    path: '/me/security',
    component: lazy(withWords(() => import('./entry/security-page.tsx'), peopleWords, entryWords, signInWords)),
  },
  {
    path: '/people',
    component: lazy(withWords(() => import('./membership/people-page.tsx'), membershipWords, peopleWords)),
  },
  { path: '/sign-in', component: lazy(() => import('./entry/inside.tsx')) },
  {
    path: '/forgot-password',
    component: lazy(withWords(() => import('./entry/forgot-page.tsx'), entryWords, signInWords)),
  },
  {
    path: '/set-password',
    component: lazy(withWords(() => import('./entry/set-page.tsx'), entryWords, signInWords, peopleWords)),
  },
  { path: '/search', component: lazy(withWords(() => import('./search/page.tsx'), searchWords)) },
  { path: '/notifications', component: lazy(withWords(() => import('./notifications/page.tsx'), noticeWords)) },
  { path: '/reports', component: lazy(withWords(() => import('./redaction/reports-page.tsx'), redactionWords)) },
  { path: '/acts', component: lazy(withWords(() => import('./redaction/acts-page.tsx'), redactionWords)) },
  { path: '*', component: NotHere },
]
