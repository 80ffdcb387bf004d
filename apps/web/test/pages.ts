import type { BrowserContext } from 'playwright-core'
import { ask } from './visit.ts'

export type Place = { name: string; path: string }

type Found = {
  question: { edges: { node: { id: string } }[] }
  tips: { edges: { node: { id: string } }[] }
  updates: { edges: { node: { id: string } }[] }
  open: { edges: { node: { id: string } }[] }
  search: { edges: { node: { id: string } }[] }
  circles: { edges: { node: { id: string; viewer: { state: string }; session: { state: string } | null } }[] }
  me: { id: string; team: { slug: string } }
  barriers: { edges: { node: { id: string; state: string } }[] }
  due: { edges: { node: { id: string } }[] }
  library: { edges: { node: { id: string } }[] }
}

/** Every page of the web app with an address that shows something, for pictures and for the accessibility check. */
export async function everyPage(context: BrowserContext, address: string): Promise<Place[]> {
  const found = await ask<Found>(
    context,
    address,
    `{ question: feed(scope: NEWEST, kinds: [QUESTION], first: 1) { edges { node { id } } }
       open: feed(scope: WAITING, first: 1) { edges { node { id } } }
       tips: feed(scope: NEWEST, kinds: [TIP], first: 1) { edges { node { id } } }
       updates: feed(scope: NEWEST, kinds: [UPDATE], first: 1) { edges { node { id } } }
       search(query: "compression stockings hot weather", filter: { kinds: [QUESTION] }, first: 1) { edges { node { ... on Question { id } } } }
       circles: intervisions(first: 20) { edges { node { id viewer { state } session { state } } } }
       barriers(first: 20) { edges { node { id state } } }
       due: search(query: "Steunkousen vóór half acht katoenen buisverband", filter: { kinds: [TIP] }, first: 1) { edges { node { ... on Tip { id } } } }
       library(kind: TEST_SITE, first: 1) { edges { node { id } } }
       me { id team { slug } } }`,
  )
  const id = (list: { edges: { node: { id: string } }[] }) => list.edges[0]?.node.id ?? ''
  const barrier = (state: string) => found.barriers.edges.find(({ node }) => node.state === state)?.node.id ?? ''
  const room = (state: string) => {
    const stands = (one: Found['circles']['edges'][number]['node']) =>
      one.viewer.state === 'INVITED' ? 'INVITED' : one.session?.state
    return found.circles.edges.find((edge) => stands(edge.node) === state)?.node.id ?? ''
  }
  return [
    { name: 'feed', path: '/' },
    { name: 'questions', path: '/questions' },
    { name: 'question', path: `/questions/${id(found.search) || id(found.question)}` },
    { name: 'question-open', path: `/questions/${id(found.open)}` },
    { name: 'ask', path: '/ask' },
    { name: 'update-new', path: '/update' },
    { name: 'tips', path: '/tips' },
    { name: 'tip', path: `/tips/${id(found.tips)}` },
    { name: 'tip-new', path: `/tips/new?from=${id(found.search) || id(found.question)}` },
    { name: 'update', path: `/posts/${id(found.updates)}` },
    { name: 'signals', path: '/signals' },
    { name: 'barriers', path: '/barriers' },
    { name: 'barriers-none', path: '/barriers?state=lifted&topic=env.sanitation' },
    { name: 'barrier', path: `/barriers/${barrier('WORKED_AROUND')}` },
    { name: 'barrier-handed', path: `/barriers/${barrier('BEING_LIFTED')}` },
    { name: 'barrier-lifted', path: `/barriers/${barrier('LIFTED')}` },
    { name: 'barrier-new', path: '/barriers/new' },
    { name: 'tip-due', path: `/tips/${id(found.due)}` },
    { name: 'library', path: '/library' },
    { name: 'library-entry', path: `/library/${id(found.library)}` },
    { name: 'library-new', path: '/library/new' },
    { name: 'handed', path: '/handed' },
    { name: 'tip-care', path: '/tips/care' },
    { name: 'circles', path: '/intervision' },
    { name: 'circle-new', path: '/intervision/new' },
    { name: 'methods', path: '/intervision/methods' },
    { name: 'circles-past', path: '/intervision/past' },
    { name: 'learnings', path: '/intervision/learnings' },
    { name: 'log', path: '/intervision/log' },
    { name: 'circle-invited', path: `/intervision/${room('INVITED')}` },
    { name: 'circle-before', path: `/intervision/${room('PLANNED')}` },
    { name: 'circle-live', path: `/intervision/${room('RUNNING')}` },
    { name: 'circle-ended', path: `/intervision/${room('ENDED')}` },
    { name: 'teams', path: '/teams' },
    { name: 'team', path: `/teams/${found.me.team.slug}` },
    { name: 'team-edit', path: `/teams/${found.me.team.slug}/edit` },
    { name: 'person', path: `/people/${found.me.id}` },
    { name: 'me', path: '/me' },
    { name: 'security', path: '/me/security' },
    { name: 'people', path: '/people' },
    { name: 'forgot', path: '/forgot-password' },
    { name: 'link-ended', path: '/set-password#ended' },
    { name: 'data', path: '/me/data' },
    { name: 'tokens', path: '/me/tokens' },
    { name: 'privacy', path: '/privacy' },
    { name: 'saved', path: '/saved' },
    { name: 'topic', path: '/topics/phy.skin' },
    { name: 'search', path: '/search?q=steunkousen%20wamte' },
    { name: 'search-nothing', path: '/search?q=zwaluwnestjes' },
    { name: 'notifications', path: '/notifications' },
    { name: 'reports', path: '/reports' },
    { name: 'acts', path: '/acts' },
    { name: 'not-here', path: '/questions/p_doesnotexistatall00' },
  ]
}
