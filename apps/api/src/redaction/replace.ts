// Pure: where a part of a text begins and ends, and how words are taken out of other copies of it.

/** What stands where words were taken out. */
export const MARK = '[…]'

export type Span = { start: number; end: number }
const isWordPart = (text: string | undefined) => text !== undefined && /^[\p{L}\p{N}\p{M}]$/u.test(text)

/** A whole mention, @[Name](u_…): half of one would leave the other half to read. */
const mention = /@\[[^\]\n]{1,80}\]\(u_[\w-]{8,40}\)/g

/** The part as it is taken out: without blanks at its ends, of whole words and whole mentions. Null when nothing is left. */
export function widen(text: string, start: number, end: number): Span | null {
  let from = Math.max(0, Math.min(start, end))
  let to = Math.min(text.length, Math.max(start, end))
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  if (from === to) return null
  while (from > 0 && isWordPart(lastLetter(text, from)) && isWordPart(firstLetter(text, from)))
    from -= lastLetter(text, from)?.length ?? 1
  while (to < text.length && isWordPart(firstLetter(text, to)) && isWordPart(lastLetter(text, to)))
    to += firstLetter(text, to)?.length ?? 1
  for (const found of text.matchAll(mention)) {
    const stop = found.index + found[0].length
    if (found.index < to && stop > from) {
      from = Math.min(from, found.index)
      to = Math.max(to, stop)
    }
  }
  return { start: from, end: to }
}
const firstLetter = (text: string, at: number) => [...text.slice(at, at + 2)][0]
const lastLetter = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1)

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

/** These words wherever they stand by themselves, however they are spaced or capitalised. */
function pattern(words: string, flags: string): RegExp {
  const body = words.split(/\s+/).map(escaped).join('\\s+')
  const before = isWordPart(firstLetter(words, 0)) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = isWordPart(lastLetter(words, words.length)) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${before}${body}${after}`, flags)
}

/** One or two letters stand in every sentence: they say nothing elsewhere. */
const says = (words: string) => /\d/.test(words) || [...words.matchAll(/\p{L}/gu)].length > 2

/** The text without these words. */
export const withoutWords = (text: string, words: string, mark: string): string =>
  says(words) ? text.replace(pattern(words, 'giu'), () => mark) : text

/** The words among these that could tell who it is: with a digit, or with a capital. */
export const tellingWords = (words: string): string[] => [
  ...new Set(
    [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu)]
      .map(([word]) => word.replace(/[.'’-]+$/, ''))
      .filter((word) => /\d/.test(word) || (/^\p{Lu}/u.test(word) && [...word].length > 2)),
  ),
]

/** An older or other copy may say it in other words: then what is telling among them goes as well. */
export const withoutTelling = (text: string, words: string): string =>
  tellingWords(words).reduce(
    (left, word) => left.replace(pattern(word, 'gu'), () => MARK),
    withoutWords(text, words, MARK),
  )
