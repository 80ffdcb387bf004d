import { type Locale, locales } from '@kring/contract/limits'
import { createSignal } from 'solid-js'
import { kept } from './kept.ts'

const isLocale = (value: string | null): value is Locale => locales.includes(value as Locale)
const chosen = kept.read('kring.locale')
const first: Locale = isLocale(chosen) ? chosen : /^nl\b/i.test(navigator.language) ? 'nl' : 'en'

const [locale, setLocale] = createSignal<Locale>(first)
export { locale }

/** The texts of one room: read as `words().title`, in the language of now. Await `ready` before the first reading. */
export type Words<W> = (() => W) & { ready: (language?: Locale) => Promise<void> }

const wanted: Words<unknown>[] = []

export function room<W>(load: Record<Locale, () => Promise<W>>): Words<W> {
  const held: Partial<Record<Locale, W>> = {}
  const read = () => {
    const texts = held[locale()]
    if (!texts) throw new Error('words were read before they were ready')
    return texts
  }
  const words: Words<W> = Object.assign(read, {
    ready: async (language: Locale = locale()) => {
      if (!wanted.includes(words)) wanted.push(words)
      held[language] ??= await load[language]()
      // the language was switched while the texts of another were on their way
      if (language !== locale() && !held[locale()]) await words.ready(locale())
    },
  })
  return words
}

/** Switches every text on the screen at once, without a reload. */
export async function speak(language: Locale): Promise<void> {
  kept.write('kring.locale', language)
  if (language === locale()) return
  await Promise.all(wanted.map((words) => words.ready(language)))
  document.documentElement.lang = language
  setLocale(language)
}

/** A lazy page or part together with the texts it needs. */
export function withWords<M>(load: () => Promise<M>, ...words: Words<unknown>[]): () => Promise<M> {
  return async () => {
    const [part] = await Promise.all([load(), ...words.map((one) => one.ready())])
    return part
  }
}
