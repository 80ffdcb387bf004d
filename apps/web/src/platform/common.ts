import { createSignal } from 'solid-js'
import { Refusal } from './graphql.ts'
import { room } from './words.ts'

/** The texts of the first load, in one language: the frame, the feed, the cards, the general faults, the topics. */
export const common = room({ en: () => import('./common.en.ts'), nl: () => import('./common.nl.ts') })

export const topicName = (key: string): string => common().topics[key] ?? key

const refusals = room({
  en: () => import('@kring/words/en/refusals').then((texts) => texts.refusals),
  nl: () => import('@kring/words/nl/refusals').then((texts) => texts.refusals),
})
const [learnt, setLearnt] = createSignal(false)
// nobody is refused before they did something: the first press fetches the sentences, which the first feed does without
const learn = () => refusals.ready().then(() => setLearnt(true), listen)
function listen(): void {
  for (const event of ['pointerdown', 'keydown']) addEventListener(event, learn, { once: true, passive: true })
}
listen()

/** The sentences for reason codes: all of them once somebody did something, before that the general ones. */
export const sentences = (): Record<string, string> => ({ ...common().faults, ...(learnt() && refusals()) })

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
