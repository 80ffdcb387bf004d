import {
  type HandedToMeQuery,
  type HandoverShownFragment,
  type SolutionShownFragment,
  WholeBarrier,
  type WholeBarrierQuery,
} from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { putCards } from '../posts/cards.ts'
import { withComments } from '../posts/whole.ts'

type Found = Extract<WholeBarrierQuery['node'], { __typename: 'Barrier' }>
export type Solution = SolutionShownFragment
export type Handover = HandoverShownFragment
export type Handed = HandedToMeQuery['handedToMe']['edges'][number]['node']

/** A barrier with its solutions and hand-overs; nothing when it is of another kind or gone. */
export async function readBarrier(id: string) {
  const { node } = await run(WholeBarrier, { id })
  if (node?.__typename !== 'Barrier') return null
  const found: Found = node
  putCards([found])
  const { solutions, ...barrier } = await withComments(found)
  return { ...barrier, solutions: solutions.edges.map((edge) => edge.node) }
}
export type ReadBarrier = NonNullable<Awaited<ReturnType<typeof readBarrier>>>

/** "1 December 2026" of a day. */
export const dayText = (day: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
