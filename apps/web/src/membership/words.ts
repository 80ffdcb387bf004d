import { sentence, why } from '../platform/common.ts'
import { Refusal } from '../platform/graphql.ts'
import { room } from '../platform/words.ts'

export const membershipWords = room({
  en: () => import('@kring/words/en/membership').then((texts) => texts.membership),
  nl: () => import('@kring/words/nl/membership').then((texts) => texts.membership),
})

/** The sentence for a reason of these pages, or of all. */
export function reasonOf(code: string | undefined): string | undefined {
  const own: Record<string, string> = membershipWords().reasons
  return code ? (own[code] ?? sentence(code)) : undefined
}

/** Why a deed was refused. */
export const whyNot = (fault: unknown): string =>
  (fault instanceof Refusal && fault.reason ? reasonOf(fault.reason) : undefined) ?? why(fault)
