import { isDay } from './check-digits.ts'
import type { Page } from './page.ts'
import { BIRTH_LABELS, DOCUMENT_WORDS, MONTHS, UNITS } from './vocabulary.ts'

type Day = { first: number; last: number; year: number; month: number }

const POLICY = new Set(['per', 'ingaande', 'vanaf', 'effective'])
const FIRST_YEAR = 1900
const LAST_YEAR = 2100
const LABEL_DISTANCE = 25
const DOCUMENT_DISTANCE = 30

const MONTH_NAMES = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}
const DECADES = ['nul', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/** Finds written days. A label makes it a birth date; a day of a guideline or rule is nobody's. */
export function scanDates(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.taken || token.type === 'mark') continue
    const day =
      token.type === 'digits' ? (numeric(page, index) ?? dayMonthYear(page, index)) : monthDayYear(page, index)
    if (day !== null) {
      addDay(page, day)
      index = day.last
    }
  }
}

function addDay(page: Page, day: Day): void {
  const label = birthLabel(page, day.first) || page.near(day.last, 12, BIRTH_LABELS, true)
  page.take(day.first, day.last)
  const before = page.at(day.first - 1).low
  const asOf = before === 'of' && page.at(day.first - 2).low === 'as'
  if (!label && (asOf || POLICY.has(before) || page.near(day.first, DOCUMENT_DISTANCE, DOCUMENT_WORDS))) return
  const suggestion = rewrite(page, day, label)
  page.add(label ? 'BIRTH_DATE' : 'DATE', label ? 'BLOCK' : 'WARN', day.first, day.last, suggestion)
}

/** "geb.", "D.O.B.", "date of birth" or a birth star within reach before the token. */
function birthLabel(page: Page, index: number): boolean {
  if (page.at(index - 1).low === '*') return true
  if (page.near(index, LABEL_DISTANCE, BIRTH_LABELS)) return true
  for (let other = index - 1; other > index - 8; other -= 1) {
    if (page.at(other).low === 'b' && page.at(other - 2).low === 'o' && page.at(other - 4).low === 'd') return true
  }
  return false
}

function rewrite(page: Page, day: Day, birth: boolean): string {
  const nl = page.language === 'nl'
  const month = MONTH_NAMES[page.language][day.month - 1] ?? ''
  if (!birth && day.year >= 2000) return `${month} ${day.year}`
  const decade = Math.floor((day.year % 100) / 10)
  const start = nl ? `jaren ${DECADES[decade]}` : `${Math.floor(day.year / 10) * 10}s`
  const bare = nl ? `in de ${start}` : `in the ${start}`
  const before = page.at(day.first - 1)
  if (before.low === '(') return nl ? `geboren ${bare}` : `born ${bare}`
  const closeLabel = before.low === ':' || before.low === '.' || before.low.startsWith('dob') || before.low === 'birth'
  return closeLabel && birth ? start : bare
}

/** Two digits of a year mean the last hundred years or so: nobody writes 2041. */
function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  return year <= 26 ? 2000 + year : 1900 + year
}

function isCalendarYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR
}

function separator(page: Page, index: number): string | null {
  const token = page.at(index)
  return token.glued && page.at(index + 1).glued && '-/.'.includes(token.low) && token.low !== '' ? token.low : null
}

function numeric(page: Page, index: number): Day | null {
  const digits = page.at(index).text
  if (digits.length === 8) return birthLabel(page, index) ? compact(index, digits) : null
  if (digits.length > 4 || isInsideNumber(page, index)) return null
  const spaced = spacedDay(page, index)
  if (spaced !== null) return spaced
  const mark = separator(page, index + 1)
  if (mark === null || separator(page, index + 3) !== mark) return null
  const month = page.at(index + 2)
  const third = page.at(index + 4)
  if (month.type !== 'digits' || third.type !== 'digits' || continues(page, index + 5, mark)) return null
  return order(index, index + 4, [digits, month.text, third.text], mark)
}

/** "12 03 1941", only where a label says so: three numbers in a row are more often something else. */
function spacedDay(page: Page, index: number): Day | null {
  const month = page.at(index + 1)
  const year = page.at(index + 2)
  if (month.type !== 'digits' || year.type !== 'digits' || month.glued || year.glued) return null
  if (year.text.length !== 4 || !birthLabel(page, index)) return null
  return order(index, index + 2, [page.at(index).text, month.text, year.text], '-')
}

function compact(index: number, digits: string): Day | null {
  return order(index, index, [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)], '-')
}

function isInsideNumber(page: Page, index: number): boolean {
  const before = page.at(index - 1)
  return page.at(index).glued && (before.type !== 'mark' || (before.glued && '-/.,'.includes(before.low)))
}

function continues(page: Page, index: number, mark: string): boolean {
  const token = page.at(index)
  if (!token.glued) return false
  return (
    token.type === 'digits' || (token.low === mark && page.at(index + 1).glued && page.at(index + 1).type === 'digits')
  )
}

/** Day, month and year in any order that makes a real date. */
function order(first: number, last: number, [a, b, c]: [string, string, string], mark: string): Day | null {
  if (a.length === 4)
    return b.length === 2 && c.length === 2 ? real(first, last, Number(a), Number(b), Number(c)) : null
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  // "1.2.13" is a version or a paragraph before it is a day.
  if (mark === '.' && c.length === 2 && (a.length < 2 || b.length < 2)) return null
  const year = fullYear(c)
  return real(first, last, year, Number(b), Number(a)) ?? real(first, last, year, Number(a), Number(b))
}

function real(first: number, last: number, year: number, month: number, day: number): Day | null {
  return isCalendarYear(year) && isDay(year, month, day) ? { first, last, year, month } : null
}

function skip(page: Page, index: number, ...marks: string[]): number {
  return marks.includes(page.at(index).low) ? index + 1 : index
}

function yearAt(page: Page, index: number, short: boolean): number | null {
  const token = page.at(index)
  if (token.type !== 'digits') return null
  const after = page.at(index + 1)
  if (token.text.length === 4) return isCalendarYear(Number(token.text)) ? Number(token.text) : null
  if (!short || token.text.length !== 2) return null
  const timed =
    UNITS.has(after.low) || (after.glued && (after.low === ':' || after.low === '.') && page.at(index + 2).glued)
  return timed ? null : fullYear(token.text)
}

/** "12 maart 1941", "12e mrt '41", "12th of March 1941", "12-mrt-1941". */
function dayMonthYear(page: Page, index: number): Day | null {
  const digits = page.at(index).text
  if (digits.length > 2) return null
  let next = skip(page, index + 1, 'e', 'ste', 'de', 'th', 'st', 'nd', 'rd', '.')
  next = skip(page, skip(page, next, 'of', 'van'), '-', '/')
  const month = MONTHS.get(page.at(next).low)
  if (month === undefined) return null
  next = skip(page, skip(page, skip(page, next + 1, '.'), ',', '-', '/'), "'")
  const year = yearAt(page, next, true)
  return year === null ? null : real(index, next, year, month, Number(digits))
}

/** "March 12, 1941". */
function monthDayYear(page: Page, index: number): Day | null {
  const month = MONTHS.get(page.at(index).low)
  const day = page.at(skip(page, index + 1, '.'))
  if (month === undefined || day.type !== 'digits' || day.text.length > 2) return null
  let next = skip(page, skip(page, index + 1, '.') + 1, 'st', 'nd', 'rd', 'th')
  next = skip(page, next, ',')
  const year = yearAt(page, next, false)
  return year === null ? null : real(index, next, year, month, Number(day.text))
}
