import { detect } from 'tinyld/light'
import { fold } from './fold.ts'
import { memo } from './memo.ts'
import { synonyms } from './groups.ts'
import { stem } from './stem.ts'
import { betrays } from './stop-words.ts'
import { type Language, words } from './words.ts'

const known: Record<Language, Set<string>> = { nl: vocabulary('nl'), en: vocabulary('en') }
const ENOUGH = 60

/** The language of a text. The first words decide; `fallback` is what the author said, or their own language. */
export function detectLanguage(text: string, fallback: Language): Language {
  let lead = 0
  for (const word of words(text).slice(0, ENOUGH)) lead += vote(fold(word.text))
  if (Math.abs(lead) >= 2) return lead > 0 ? 'nl' : 'en'
  const guess = detect(text, { only: ['nl', 'en'] })
  if (lead !== 0 && guess !== (lead > 0 ? 'nl' : 'en')) return lead > 0 ? 'nl' : 'en'
  return guess === 'nl' || guess === 'en' ? guess : fallback
}

/** Above zero for Dutch, below for English: a very common word counts twice a word of the synonym groups. */
const vote = memo((folded: string): number => {
  const common = betrays(folded)
  if (common) return common === 'nl' ? 2 : -2
  const nl = known.nl.has(stem(folded, 'nl'))
  const en = known.en.has(stem(folded, 'en'))
  return nl === en ? 0 : nl ? 1 : -1
})

function vocabulary(language: Language): Set<string> {
  const single = synonyms.flatMap((group) => group[language]).filter((word) => !word.includes(' '))
  return new Set(single.map((word) => stem(word, language)))
}
