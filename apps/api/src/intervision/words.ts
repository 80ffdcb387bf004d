import { fold, type Language, terms, words } from '@kring/language'

const quoted = (token: string) => `'${token.replace(/['\\]/g, (sign) => sign + sign)}'`
const MOST_PLACES = 6
const LAST_PLACE = 16_000

/** What finds a contribution, as PostgreSQL reads a tsvector: its terms with their places. */
export function wordsOf(text: string, language: Language): string {
  const places = new Map<string, number[]>()
  terms(text, language).forEach((term, index) => {
    const had = places.get(term) ?? []
    if (had.length < MOST_PLACES) places.set(term, [...had, Math.min(index + 1, LAST_PLACE)])
  })
  return [...places].map(([term, at]) => `${quoted(term)}:${at.join(',')}`).join(' ')
}

/** The terms of what somebody typed, in both languages: circles speak either. */
export const termsOf = (query: string): string[] =>
  [...new Set([...terms(query, 'nl'), ...terms(query, 'en')])].slice(0, 24)

/** Any of these terms, as PostgreSQL reads a tsquery; null when there are none. */
export const anyOf = (all: readonly string[]): string | null => (all.length ? all.map(quoted).join(' | ') : null)

export type Snippet = { text: string; hit: boolean }
const AROUND = 120

/** A part of a text around the first word that was found, with what was found marked. */
export function snippetOf(text: string, wanted: ReadonlySet<string>, language: Language): Snippet[] {
  const all = words(text)
  const isHit = (word: string) => wanted.has(fold(word)) || terms(word, language).some((term) => wanted.has(term))
  const first = all.find((word) => isHit(word.text))
  const from = Math.max(0, (first?.start ?? 0) - AROUND)
  const to = Math.min(text.length, (first?.end ?? 0) + AROUND)
  const parts: Snippet[] = []
  let at = from
  const add = (piece: string, hit: boolean) => piece && parts.push({ text: piece, hit })
  for (const word of all) {
    if (word.start < from || word.end > to || !isHit(word.text)) continue
    add(text.slice(at, word.start), false)
    add(word.text, true)
    at = word.end
  }
  add(text.slice(at, to), false)
  return parts
}
