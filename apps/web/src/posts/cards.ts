import type { PostCardFragment } from '@kring/contract/generated/operations'
import { CardOf } from '@kring/contract/generated/operations'
import { createStore, produce, reconcile } from 'solid-js/store'
import { Refusal, run } from '../platform/graphql.ts'
import { onLeave } from '../platform/session.ts'

export type Card = PostCardFragment
export type QuestionCard = Extract<Card, { __typename: 'Question' }>
export type BarrierCard = Extract<Card, { __typename: 'Barrier' }>
export type TipCard = Extract<Card, { __typename: 'Tip' }>

const [cards, setCards] = createStore<Record<string, Card>>({})
onLeave(() => {
  setCards(reconcile({}))
  held.clear()
})

/** Every card on the screen is one row here: what changes in one place changes in all. */
export const card = (id: string): Card | undefined => cards[id]

/** What somebody just pressed: a page that was read before the press must not undo it on the screen. */
const held = new Map<string, { change: Partial<QuestionCard>; differs: boolean }>()

/** Keeps these values of a card on the screen, whatever pages say, until `release`. */
export function hold(id: string, change: Partial<QuestionCard>): void {
  const before = held.get(id)
  held.set(id, { change: { ...before?.change, ...change }, differs: before?.differs ?? false })
  changeCard(id, change)
}

/** Lets pages speak again; asks for the card anew when one said something else in the meantime. */
export function release(id: string): void {
  const differs = held.get(id)?.differs
  held.delete(id)
  if (differs) void refreshCard(id)
}

export function putCards(list: Card[]): void {
  // a copy: the page that read it keeps its own, and neither may change the other behind its back
  for (const one of list) {
    const keep = held.get(one.id)
    if (keep) keep.differs ||= Object.entries(keep.change).some(([name, value]) => one[name as keyof Card] !== value)
    setCards(one.id, reconcile({ ...structuredClone(one), ...keep?.change } as Card))
  }
}

export function changeCard(id: string, change: Partial<QuestionCard> | Partial<BarrierCard> | Partial<Card>): void {
  if (cards[id]) setCards(id, change as Partial<Card>)
}

export function dropCard(id: string): void {
  setCards(produce((all) => void delete all[id]))
}

/** Asks for one card anew; drops it when it is gone for this viewer. */
export async function refreshCard(id: string): Promise<void> {
  try {
    const { node } = await run(CardOf, { id })
    if (node && 'kind' in node) putCards([node])
    else dropCard(id)
  } catch (fault) {
    if (fault instanceof Refusal && fault.code === 'NOT_FOUND') dropCard(id)
  }
}
