import { splitCompound } from './compounds.ts'
import { fold } from './fold.ts'
import { lemma, particles, separable } from './lemmas.ts'
import { memo } from './memo.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { type Language, words } from './words.ts'

/** What is known of one word of a text; `parts` are the stems of its compound parts, if it has any. */
export type Token = { folded: string; stem: string; stop: boolean; parts: string[] }

const reading: Record<Language, (word: string) => Token> = {
  nl: memo((word) => read(word, 'nl')),
  en: memo((word) => read(word, 'en')),
}

// How far behind its verb a particle may stand: "belt de huisarts vandaag nog terug".
const REACH = 9
// A "word" of a thousand letters is no word; its beginning is enough to find it by.
const LONGEST = 64

/** The last text of each language: its terms and its meanings are asked for one after the other. */
const last: Partial<Record<Language, { text: string; tokens: Token[] }>> = {}

/** Reads a text word by word; Dutch separable verbs that stand apart are put together at the particle. */
export function analyse(text: string, language: Language): Token[] {
  const had = last[language]
  if (had?.text === text) return had.tokens
  const tokens = readAll(text, language)
  last[language] = { text, tokens }
  return tokens
}

function readAll(text: string, language: Language): Token[] {
  const found = words(text)
  const tokens = found.map((word) => reading[language](word.text.slice(0, LONGEST).toLowerCase()))
  if (language === 'en') return tokens
  return tokens.map((token, i) => {
    if (!particles.has(token.folded)) return token
    for (let j = i - 1; j >= Math.max(0, i - REACH); j--) {
      const verb = lemma(tokens[j]!.folded, 'nl')
      const whole = verb && separable.get(`${token.folded} ${verb}`)
      if (whole && !/[.?!;:\n]/.test(text.slice(found[j]!.end, found[i]!.start))) return reading.nl(whole)
    }
    return token
  })
}

function read(word: string, language: Language): Token {
  const folded = fold(word).replace(/'s?$/, '')
  const stop = isStopWord(folded, language)
  return { folded, stem: stem(folded, language), stop, parts: stop || language === 'en' ? [] : partsOf(folded) }
}

function partsOf(folded: string): string[] {
  const parts = splitCompound(folded)
  return parts.length > 1 ? parts.map((part) => stem(part, 'nl')) : []
}
