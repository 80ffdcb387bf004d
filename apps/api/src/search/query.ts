import { detectLanguage, expand, fold, isStopWord, type Language, stem, words } from '@kring/language'
import { AREA, EXACT, isToken } from './document.ts'

/** One thing to look for: how it is written in the index, and what evidence of its kind weighs. */
export type Token = { token: string; weight: number }
/** A query or a text, read: what is looked for, and what must or must not be there. */
export type Asked = {
  language: Language
  tokens: Token[]
  /** Runs of exact words that must stand together, from quotes. */
  phrases: string[][]
  /** Runs of terms that must not be there. */
  without: string[][]
}

/**
 * What each kind of evidence weighs against a term. Measured over all labelled sets at once by bench/relevance.ts
 * (`npm run bench -- relevance`): without grams, cognates and typos are lost across languages; above 0.4 they drown terms.
 */
export const weights = { term: 1, concept: 1.2, area: 0.8, gram: 0.25, otherLanguage: 0.5 }
/** A short query does not tell its language well: its words are looked for in both. */
const SHORT = 4

/** Reads what a person typed or is writing. `usual` is the viewer's own language, for texts too short to tell. */
export function read(text: string, usual: Language): Asked {
  const language = detectLanguage(text, usual)
  const found = expand(text, language)
  const tokens = [
    ...found.terms.map((term) => ({ token: term, weight: weights.term })),
    ...found.concepts.map((concept) => ({ token: `=${concept}`, weight: weights.concept })),
    ...found.areas.map((area) => ({ token: `${AREA}${area}`, weight: weights.area })),
    ...found.grams.map((gram) => ({ token: `#${gram}`, weight: weights.gram })),
    ...inOtherLanguage(text, language, new Set(found.terms)),
  ]
  return {
    language,
    tokens: tokens.filter(({ token }) => isToken(token)),
    phrases: found.phrases.map(exactly).map(kept),
    without: found.minus.map(runOf(language)).map(kept),
  }
}

/** The very words, stop words and all, capitals and diacritics apart. */
const exactly = (phrase: string) => words(fold(phrase)).map((word) => `${EXACT}${word.text}`)
const runOf = (language: Language) => (phrase: string) => expand(phrase, language).terms

function inOtherLanguage(text: string, language: Language, had: ReadonlySet<string>): Token[] {
  const plain = words(text)
  if (plain.length > SHORT) return []
  const other = language === 'nl' ? 'en' : 'nl'
  const open = plain
    .map((word) => word.text.toLowerCase())
    .filter((word) => !isStopWord(word, language) && !isStopWord(word, other))
  const stems = new Set(open.map((word) => stem(word, other)))
  return [...stems].filter((one) => !had.has(one)).map((token) => ({ token, weight: weights.otherLanguage }))
}

const kept = (run: string[]) => run.filter(isToken)
