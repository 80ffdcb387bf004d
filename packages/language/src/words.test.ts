import { describe, expect, test } from 'vitest'
import { editDistance } from './distance.ts'
import { fold } from './fold.ts'
import { grams } from './grams.ts'
import { words } from './words.ts'

describe('Kring', () => {
  test('folds case, diacritics and compatibility forms', () => {
    expect(fold('Cliënte à la Crème')).toBe('cliente a la creme')
    expect(fold('ﬁets ½')).toBe(fold('FIETS ½'))
    expect(fold('Straße')).toBe('strasse')
  })

  test('finds words with their places in the original', () => {
    const text = 'De cliënt’s auto, e-mail én 24/7.'
    const found = words(text)
    expect(found.map((word) => word.text)).toEqual(['De', 'cliënt’s', 'auto', 'e', 'mail', 'én', '24', '7'])
    for (const word of found) expect(text.slice(word.start, word.end)).toBe(word.text)
  })

  test('finds no words in nothing and in signs', () => {
    expect(words('')).toEqual([])
    expect(words(' … 🙂 -- ')).toEqual([])
  })

  test('makes 4-grams that know where a word begins', () => {
    expect(grams('Wond')).toEqual(['_won', 'wond', 'ond_'])
    expect(grams('op a')).toEqual(['_op_', '_a_'])
  })

  test.each([
    ['katheter', 'catheter', 2, 1],
    ['medicatie', 'medicaite', 2, 1],
    ['stoma', 'stoma', 2, 0],
    ['stoma', '', 2, 3],
    ['wond', 'rollator', 2, 3],
    ['zwachtel', 'zwahctels', 2, 2],
  ])('counts the typos between %s and %s', (a, b, max, distance) => {
    expect(editDistance(a, b, max)).toBe(distance)
    expect(editDistance(b, a, max)).toBe(distance)
  })
})
