import { type ReportFragment, type WholeTipQuery, WholeTip } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import { putCards } from '../posts/cards.ts'
import { withComments } from '../posts/whole.ts'

type Found = Extract<WholeTipQuery['node'], { __typename: 'Tip' }>
export type Report = ReportFragment

const order = { DID_NOT: 0, PARTLY: 1, WORKED: 2 }
/** What did not work is read first; within that the newest. */
export const failuresFirst = (reports: readonly Report[]): Report[] =>
  [...reports].sort(
    (one, other) => order[one.outcome] - order[other.outcome] || other.createdAt.localeCompare(one.createdAt),
  )

export async function readTip(id: string) {
  const { node } = await run(WholeTip, { id })
  if (node?.__typename !== 'Tip') return null
  const found: Found = node
  putCards([found])
  return withComments(found)
}

export type ReadTip = NonNullable<Awaited<ReturnType<typeof readTip>>>
type Texts = Pick<ReadTip, 'title' | 'situation' | 'whatWeDid' | 'result'>

const medicines =
  /medic(?:ijn|atie|ation|ine)|insulin|opi(?:aat|oïd|oid|ate)|antibioti|mor(?:f|ph)ine|paracetamol|pillendoos|baxter|tablet(?:ten|s)\b/i

/** Whether a tip speaks of medication, by its topic or its words. */
export const aboutMedication = (tip: Texts & { topics: { id: string }[] }): boolean =>
  tip.topics.some((topic) => topic.id === 'beh.medication') ||
  medicines.test([tip.title, tip.situation, tip.result, ...tip.whatWeDid].join(' '))

/** "November 2027" of a day. */
export const month = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))
