import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { address } from './kring.ts'
import { ask } from './visit.ts'

type More = { audience?: 'EVERYONE' | 'REGION' | 'TEAM'; topics?: string[] }
const clientKey = () => randomUUID().replaceAll('-', '')

/** What stands in the network before a story begins, written by the person of this page. */
export async function aQuestion(page: Page, title: string, body = '', more: More = {}) {
  const { ask: made } = await ask<{ ask: { id: string } }>(
    page.context(),
    address,
    'mutation ($input: AskInput!) { ask(input: $input) { id } }',
    { input: { title, body, topics: ['phy.skin'], ...more, clientKey: clientKey() } },
  )
  return made.id
}

export async function anAnswer(page: Page, question: string, body: string) {
  const { answer } = await ask<{ answer: { id: string } }>(
    page.context(),
    address,
    'mutation ($input: AnswerInput!) { answer(input: $input) { id } }',
    { input: { question, body, clientKey: clientKey() } },
  )
  return answer.id
}

export async function aTip(page: Page, title: string) {
  const input = {
    title,
    situation: 'A heel that stays red although it is relieved, in someone who lies in bed most of the day.',
    whatWeDid: ['Put a pillow under the calf.', 'Look at the heel at every visit.'],
    result: 'The redness was gone within a week.',
    notWhen: ['When the skin is open already.'],
    topics: ['phy.skin'],
    clientKey: clientKey(),
  }
  const { shareTip } = await ask<{ shareTip: { id: string } }>(
    page.context(),
    address,
    'mutation ($input: TipInput!) { shareTip(input: $input) { id } }',
    { input },
  )
  return shareTip.id
}

/** How often a question with this title stands in the network, for the person of this page. */
export async function timesAsked(page: Page, title: string): Promise<number> {
  const { feed } = await ask<{ feed: { edges: { node: { title: string } }[] } }>(
    page.context(),
    address,
    '{ feed(scope: NEWEST, kinds: [QUESTION], first: 30) { edges { node { title } } } }',
  )
  return feed.edges.filter((edge) => edge.node.title === title).length
}
