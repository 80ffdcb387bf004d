import { createSignal } from 'solid-js'
import { onRefused, Refusal } from './graphql.ts'
import { room } from './words.ts'

/** The texts of the first load, in one language: the frame, the feed, the cards, the general faults, the topics. */
export const common = room({ en: () => import('./common.en.ts'), nl: () => import('./common.nl.ts') })

export const topicName = (key: string): string => common().topics[key] ?? key

const refusals = room({
  en: () => import('@kring/words/en/refusals').then((texts) => texts.refusals),
  nl: () => import('@kring/words/nl/refusals').then((texts) => texts.refusals),
})
const [learnt, setLearnt] = createSignal(false)
/** Fetches the sentences, which the first feed does without, when the first of them is wanted. */
const learn = () => (learnt() ? Promise.resolve() : refusals.ready().then(() => setLearnt(true)))
/** A refusal waits for its sentence, but not for long: the general one is there. */
const patience = 2_000
onRefused(() => Promise.race([learn().catch(() => {}), new Promise((done) => setTimeout(done, patience))]))

/** The sentences for reason codes: all of them as soon as one was wanted, before that the general ones. */
export function sentences(): Record<string, string> {
  if (!learnt()) learn().catch(() => {})
  return { ...common().faults, ...(learnt() && refusals()) }
}

/** The sentence for a reason code; the general sentence of its kind when the code has none. */
export function sentence(code: string | undefined): string | undefined {
  return code && (sentences()[code.toLowerCase()] ?? common().faults.unknown)
}

/** Why Kring said no, in one sentence. */
export function why(fault: unknown): string {
  if (!(fault instanceof Refusal)) return common().faults.unknown
  const reason = fault.reason && sentences()[fault.reason.toLowerCase()]
  return reason || (sentence(fault.code) ?? common().faults.unknown)
}
