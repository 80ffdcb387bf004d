import { Refusal } from '../platform/graphql.ts'
import { sentence, why } from '../platform/common.ts'
import { room } from '../platform/words.ts'

export const signInWords = room({
  en: () => import('@kring/words/en/sign-in').then((texts) => texts.signIn),
  nl: () => import('@kring/words/nl/sign-in').then((texts) => texts.signIn),
})

export const entryWords = room({
  en: () => import('@kring/words/en/entry').then((texts) => texts.entry),
  nl: () => import('@kring/words/nl/entry').then((texts) => texts.entry),
})

const own = (code: string | undefined): string | undefined => {
  const sentences: Record<string, string> = entryWords().faults
  return code ? sentences[code] : undefined
}

/** Why somebody was not let in: what only these pages meet first, else what is said of every refusal. */
export const whyNotIn = (fault: unknown): string =>
  (fault instanceof Refusal ? own(fault.reason) : undefined) ?? why(fault)

/** The sentence for a field of these forms. */
export const faultOf = (code: string | undefined): string | undefined => own(code) ?? sentence(code)
