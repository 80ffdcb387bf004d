import { areas, concepts, type Matcher } from './concepts.ts'
import { fold } from './fold.ts'
import { grams } from './grams.ts'
import { terms } from './terms.ts'
import { type Language, words } from './words.ts'

/** A query, read: what to look for, the exact phrases, and the words or phrases that must be absent. */
export type Expanded = {
  terms: string[]
  concepts: string[]
  areas: string[]
  grams: string[]
  phrases: string[]
  minus: string[]
}

type Finder = Pick<Matcher, 'concepts' | 'areas'>

const PART = /(^|\s)(-?)(?:["“„”]([^"“„”]+)["“”]|(\S+))/g

/** Reads a query: `"exact words"`, `-without`, `-"without these"`, and the rest. No repeats. */
export function expand(query: string, language: Language, matcher: Finder = { concepts, areas }): Expanded {
  const phrases: string[] = []
  const minus: string[] = []
  const wanted: string[] = []
  for (const [, , sign, phrase, word] of query.matchAll(PART)) {
    const plain = words(fold(phrase ?? word ?? ''))
      .map((one) => one.text)
      .join(' ')
    if (plain === '') continue
    if (sign === '-') minus.push(plain)
    else wanted.push(phrase ?? word ?? '')
    if (sign !== '-' && phrase !== undefined) phrases.push(plain)
  }
  const text = wanted.join(' ')
  const found = unique(matcher.concepts(text, language))
  return {
    terms: unique(terms(text, language)),
    concepts: found,
    areas: unique(matcher.areas(found)),
    grams: unique(grams(text)),
    phrases,
    minus,
  }
}

function unique(list: string[]): string[] {
  return [...new Set(list)]
}
