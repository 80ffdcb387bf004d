import { Refusal } from './graphql.ts'
import { room } from './words.ts'

/** The texts of the first load, in one language: the frame, the feed, the cards, the refusals, the topics. */
export const common = room({ en: () => import('./common.en.ts'), nl: () => import('./common.nl.ts') })

export const topicName = (key: string): string => common().topics[key] ?? key

/** The sentence for a reason code; the general sentence of its kind when the code has none. */
export function sentence(code: string | undefined): string | undefined {
  if (!code) return undefined
  const sentences: Record<string, string> = common().refusals
  return sentences[code.toLowerCase()] ?? sentences.unknown
}

/** Why Kring said no, in one sentence. */
export function why(fault: unknown): string {
  if (!(fault instanceof Refusal)) return common().refusals.unknown
  const sentences: Record<string, string> = common().refusals
  const reason = fault.reason && sentences[fault.reason.toLowerCase()]
  return reason || (sentence(fault.code) ?? common().refusals.unknown)
}
