import type {
  BothFragment,
  CirclesQuery,
  CircleShownFragment,
  ContributionShownFragment,
  MethodShownFragment,
  PhaseShownFragment,
  SessionShownFragment,
} from '@kring/contract/generated/operations'
import { Circles, Methods, OneCircle } from '@kring/contract/generated/operations'
import { sentences } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'

export type Method = MethodShownFragment
export type Phase = PhaseShownFragment
export type Session = SessionShownFragment
export type Said = ContributionShownFragment
export type Circle = CircleShownFragment & { session: Session | null }
export type Line = CirclesQuery['intervisions']['edges'][number]['node']
export type Danger = BothFragment | null
export type Room = { circle: Circle; danger: Danger }

/** A text of a method in the language of the reader. */
export const both = (texts: BothFragment): string => texts[locale()]

/** A circle as its viewer may see it now, with what to do in danger: opening that later asks nobody anything. */
export async function readRoom(id: string, signal?: AbortSignal): Promise<Room | null> {
  const { node, dangerRoute } = await run(OneCircle, { id }, signal)
  if (node?.__typename !== 'Intervision') return null
  return { circle: node, danger: dangerRoute.text }
}

/** All circles of the viewer; they are few. */
export async function readCircles(signal: AbortSignal): Promise<Line[]> {
  const list: Line[] = []
  let after: string | null = null
  for (let page = 0; page < 10; page++) {
    const { intervisions }: CirclesQuery = await run(Circles, { after }, signal)
    list.push(...intervisions.edges.map((edge) => edge.node))
    if (!intervisions.pageInfo.hasNextPage) break
    after = intervisions.pageInfo.endCursor
  }
  return list
}

/** Methods are the same for everyone and change with a new version of Kring only. */
let known: Promise<Method[]> | undefined
export function readMethods(): Promise<Method[]> {
  known ??= run(Methods, {}).then(({ methods }) => methods)
  known.catch(() => {
    known = undefined
  })
  return known
}

/** Of how many people the circle is, those who are invited too. */
export const sizeOf = (circle: Pick<Circle, 'participants' | 'invited'>): number =>
  circle.participants.length + circle.invited.length

/** The sentence of a reason code, or nothing when it has none of its own. */
export function reason(code: string | null | undefined): string | undefined {
  return code ? sentences()[code] : undefined
}
