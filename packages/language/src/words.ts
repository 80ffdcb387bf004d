export type Word = { text: string; start: number; end: number }
export type Language = 'nl' | 'en'

// A hyphen parts words ("corona-app"), an apostrophe between letters does not ("auto's", "don't").
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu

/** The words of a text, as written, with their places in it. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return found
}
