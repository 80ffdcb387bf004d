import type { Page } from './page.ts'
import { DURATION_WORDS, GROUP_AFTER, GROUP_BEFORE, HUMANS } from './vocabulary.ts'

/** A person's exact age: a hint, and from ninety a finding of its own. */
export type Age = { first: number; last: number; years: number }

const OLDEST = 120
const PERSON_DISTANCE = 40
const PLUS = '90-plus'

/** Finds ages, leaving a finding for those of ninety and over; ages of groups and lengths of time do not count. */
export function scanAges(page: Page): Age[] {
  const ages: Age[] = []
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'digits' || token.taken || token.text.length > 3 || Number(token.text) > OLDEST) continue
    const last = ageEnd(page, index)
    if (last < 0 || isGroup(page, index, last)) continue
    const age = { first: index, last, years: Number(token.text) }
    ages.push(age)
    if (age.years >= 90) page.add('AGE', 'WARN', index, last, rewrite(page, age))
  }
  return ages
}

/** Last token of the age that begins with these digits, or -1. */
function ageEnd(page: Page, index: number): number {
  const before = page.at(index - 1).low
  const next = page.at(index + 1).low === '-' ? index + 2 : index + 1
  const word = page.at(next).low
  if (word === 'jarige') return next
  if (word === 'yo' || word === 'yr' || word === 'yrs' || word === 'year' || word === 'years')
    return englishEnd(page, index, next)
  if (word === 'y' && (page.at(next + 1).low === '/' || page.at(next + 1).low === '.') && page.at(next + 2).low === 'o')
    return next + 2
  if (word === 'jaar' || word === 'jr' || word === 'jaren') return dutchEnd(page, index, next)
  if (before === 'aged' || before === 'leeftijd' || before === 'age') return index
  if (
    before === '(' &&
    page.at(index + 1).low === ')' &&
    page.at(index - 2).shape === 'name' &&
    Number(page.at(index).text) > 17
  )
    return index
  return before === ',' && page.at(index - 2).shape === 'name' && page.at(index + 1).low === ',' ? index : -1
}

function englishEnd(page: Page, index: number, word: number): number {
  if (page.at(word).low === 'yo') return word
  const old = page.at(word + 1).low === '-' ? word + 2 : word + 1
  if (page.at(old).low === 'old') return old
  if (page.at(old).low === 'of' && page.at(old + 1).low === 'age') return old + 1
  return page.at(index - 1).low === 'aged' ? word : -1
}

function dutchEnd(page: Page, index: number, word: number): number {
  const before = page.at(index - 1).low
  if (page.at(word + 1).low === 'oud') return word + 1
  if (DURATION_WORDS.has(before)) return -1
  if (before === 'van' || page.at(index - 1).low === ',' || before === '(') return word
  const person = page.near(index, PERSON_DISTANCE, HUMANS) || page.near(word, PERSON_DISTANCE, HUMANS, true)
  return person ? word : -1
}

/** "65 and over", "80-90 jaar", "older than 90": a group, not a person. */
function isGroup(page: Page, first: number, last: number): boolean {
  const named = ['age', 'aged', 'leeftijd', 'van', 'the'].includes(page.at(first - 1).low)
  if (named && GROUP_BEFORE.has(page.at(first - 2).low)) return true
  const before = page.at(first - 1)
  if (
    GROUP_BEFORE.has(before.low) ||
    before.low === '>' ||
    before.low === '<' ||
    before.low === '=' ||
    before.low === '≥'
  )
    return true
  if (before.type === 'mark' && before.glued && '-/+.,:'.includes(before.low) && page.at(first - 2).type === 'digits')
    return true
  if ((before.low === 'and' || before.low === 'en' || before.low === '-') && page.at(first - 2).type === 'digits')
    return true
  for (let index = last + 1; index <= last + 3; index += 1) {
    if (GROUP_AFTER.has(page.at(index).low) || page.at(index).low === '+') return true
  }
  const next = page.at(last + 1).low
  return ['-', 'to', 'tot', 't/m'].includes(next) && page.at(last + 2).type === 'digits'
}

function rewrite(page: Page, age: Age): string {
  const word = page.at(age.last).low
  if (word === 'jarige') return `${PLUS}-jarige`
  if (word === 'old' && page.at(age.last - 1).low === '-') return `${PLUS}-year-old`
  if (word === 'oud' || word === 'old' || word === 'age' || word === 'o' || word === 'yo')
    return page.language === 'nl' ? PLUS : 'over 90'
  return PLUS
}
