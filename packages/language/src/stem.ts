import snowball from 'snowball-stemmers'
import { fold } from './fold.ts'
import { lemma } from './lemmas.ts'
import { memo } from './memo.ts'
import type { Language } from './words.ts'

const dutch = snowball.newStemmer('dutch')
const english = snowball.newStemmer('english')

const dutchStem = memo((word) => {
  const plain = lemma(word, 'nl') ?? word
  return lengthen(plain, dutch.stem(plain).replace(/([bdfgklmnprst])\1$/, '$1'))
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
})

const englishStem = memo((word) => english.stem(american(lemma(word, 'en') ?? word)))

const SHORT = /^([^aeiou]*)([aeou])([bdfgklmnprstvz])$/

/**
 * Snowball writes boot and bot, rook and rok as one stem. A short stem keeps its long vowel here, whether the word
 * doubles it (boot) or leaves the syllable open (boten); so huizen and huis, brieven and brief also stay together.
 */
function lengthen(word: string, stem: string): string {
  const [, before, vowel, after] = SHORT.exec(stem) ?? []
  if (vowel === undefined) return stem
  const long = `${before}${vowel}${vowel}${after}`
  const open = word.startsWith(`${stem}e`)
  return open || word.startsWith(long) ? long : stem
}

/** The stem of one word in its own language; inflected verbs come home to their infinitive first. */
export function stem(word: string, language: Language): string {
  const folded = fold(word).replace(/'s?$/, '')
  return language === 'nl' ? dutchStem(folded) : englishStem(folded)
}

/** British spellings written as American ones, so that oedema and edema are one word. */
function american(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/oe(?=dem|soph|str|t(al|us))|(?<=rrh)oe/g, 'e')
    .replace(/ae(?=m|s|d|c)/g, 'e')
    .replace(/(?<=[bcdfghklmnprstv][aeiou]?[a-z]+)is(?=(e|ed|es|ing|ation|ations|er)$)/, 'iz')
    .replace(/(?<=[a-z]{2})our(?=(s|ed|ing|al|ful|less|ite)?$)/, 'or')
    .replace(/(?<=[aeiou][a-z]*[aeiou])ll(?=(ed|ing|er)$)/, 'l')
    .replace(/tre$/, 'ter')
}
