import { isBsn, isChi, isInsz, isNhs } from './check-digits.ts'
import type { FindingKind, Level } from './kinds.ts'
import type { Page } from './page.ts'
import { readPhone } from './phones.ts'
import { groupEnd, groupsFor, pattern, readRun, type Run } from './runs.ts'
import { BSN_LABELS, CHI_LABELS, HC_LABELS, INSZ_LABELS, NHS_LABELS, ORDER_WORDS, UNITS } from './vocabulary.ts'

const LABEL_DISTANCE = 40
const ORDER_DISTANCE = 25

type Label = 'BSN' | 'NHS_NUMBER' | 'CHI_NUMBER' | 'HC_NUMBER' | 'INSZ'
const LABELS: ReadonlyArray<[Label, ReadonlySet<string>]> = [
  ['BSN', BSN_LABELS],
  ['NHS_NUMBER', NHS_LABELS],
  ['CHI_NUMBER', CHI_LABELS],
  ['HC_NUMBER', HC_LABELS],
  ['INSZ', INSZ_LABELS],
]

/** Finds personal numbers by label, check digit and grouping; telephone before NHS, since one in eleven passes its test. */
export function scanNumbers(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'digits' || token.taken || isDecimal(page, index)) continue
    const run = readRun(page, index)
    const last = readNumber(page, run)
    if (last >= 0) index = last
  }
}

/** What is left: seven or more digits in a row that nothing explains. */
export function scanLongNumbers(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type === 'digits' && !token.taken && token.text.length >= 7 && !isDecimal(page, index))
      addLong(page, index)
  }
}

function isDecimal(page: Page, index: number): boolean {
  const before = page.at(index - 1)
  if (!page.at(index).glued || !before.glued || (before.low !== ',' && before.low !== '.')) return false
  return page.at(index - 2).type === 'digits' && page.at(index - 2).text.length < 4 && page.at(index).text.length !== 3
}

function readNumber(page: Page, run: Run): number {
  const label = nearestLabel(page, run.indices[0] ?? 0)
  if (label !== null) {
    const last = readLabelled(page, run, label)
    if (last >= 0) return last
  }
  const phone = readPhone(page, run)
  if (phone >= 0) return phone
  if (isOrder(page, run)) return -1
  const ten = readTen(page, run)
  if (ten >= 0) return ten
  const eleven = readInsz(page, run)
  return eleven >= 0 ? eleven : readNine(page, run)
}

/** The closest label before the number, or in brackets right behind it. */
function nearestLabel(page: Page, index: number): Label | null {
  let best: Label | null = null
  let at = -1
  for (const [label, words] of LABELS) {
    const found = page.nearest(index, LABEL_DISTANCE, words)
    if (found > at) {
      at = found
      best = label
    }
  }
  const hc = healthAndCare(page, index)
  if (hc > at) return 'HC_NUMBER'
  if (best !== null) return best
  for (const [label, words] of LABELS) if (page.near(index, 14, words, true)) return label
  return null
}

/** "H&C" is cut into three tokens. */
function healthAndCare(page: Page, index: number): number {
  for (let other = index - 1; other > index - 6; other -= 1) {
    if (page.at(other).text === 'C' && page.at(other - 1).low === '&' && page.at(other - 2).text === 'H') return other
  }
  return -1
}

function add(page: Page, run: Run, groups: number, kind: FindingKind, level: Level): number {
  const last = groupEnd(run, groups)
  page.take(run.indices[0] ?? 0, last)
  page.add(kind, level, run.indices[0] ?? 0, last, '')
  return last
}

const TESTS: Record<Label, { digits: number[]; test: (digits: string) => boolean }> = {
  BSN: { digits: [9, 8], test: isBsn },
  NHS_NUMBER: { digits: [10], test: isNhs },
  CHI_NUMBER: { digits: [10], test: isChi },
  HC_NUMBER: { digits: [10], test: isNhs },
  INSZ: { digits: [11], test: isInsz },
}

/** A labelled number of the right length: its test decides between block and warn. */
function readLabelled(page: Page, run: Run, label: Label): number {
  const { digits, test } = TESTS[label]
  for (const length of digits) {
    const groups = groupsFor(run, length)
    if (groups === 0) continue
    const number = run.groups.slice(0, groups).join('')
    const passes = test(number)
    // "BSN … tel. 0612345678": a whole telephone number is nobody's failed BSN.
    if (!passes && number.startsWith('0') && length === 10) continue
    return add(page, run, groups, label, passes ? 'BLOCK' : 'WARN')
  }
  return -1
}

/** An order, article or reference number, or an amount: allowed to be long and to pass a test by chance. */
function isOrder(page: Page, run: Run): boolean {
  const first = run.indices[0] ?? 0
  const after = page.at((run.indices.at(-1) ?? first) + 1)
  const before = page.at(first - 1)
  if (before.low === '€' || before.low === '£' || before.low === '$' || before.low === '#') return true
  if (after.low === '%' || after.low === '€' || UNITS.has(after.low)) return true
  return page.near(first, ORDER_DISTANCE, ORDER_WORDS)
}

function isNorthern(digits: string): boolean {
  const front = Number(digits.slice(0, 3))
  return front >= 320 && front <= 399
}

/** NHS, H&C and CHI numbers without a label. */
function readTen(page: Page, run: Run): number {
  const groups = groupsFor(run, 10)
  if (groups === 0 || isGluedToWord(page, run)) return -1
  const digits = run.groups.slice(0, groups).join('')
  const shape = pattern(run, groups)
  const passes = isNhs(digits)
  if (shape === '3-3-4') {
    // A slip of the pen in an NHS number is likelier than another number in this dress.
    if (!passes)
      return run.marks[0] === ' ' && '467'.includes(digits.charAt(0))
        ? add(page, run, groups, 'LONG_NUMBER', 'WARN')
        : -1
    return add(page, run, groups, isNorthern(digits) ? 'HC_NUMBER' : 'NHS_NUMBER', 'BLOCK')
  }
  if (!passes || (shape !== '10' && shape !== '6-4')) return -1
  if (isChi(digits) && !'4679'.includes(digits.charAt(0)))
    return add(page, run, groups, 'CHI_NUMBER', 'BLOCK_UNLESS_STATED')
  if (shape !== '10') return -1
  if (isNorthern(digits)) return add(page, run, groups, 'HC_NUMBER', 'BLOCK_UNLESS_STATED')
  return '3467'.includes(digits.charAt(0)) ? add(page, run, groups, 'NHS_NUMBER', 'BLOCK_UNLESS_STATED') : -1
}

function readInsz(page: Page, run: Run): number {
  const groups = groupsFor(run, 11)
  if (groups === 0 || isGluedToWord(page, run) || !isInsz(run.groups.slice(0, groups).join(''))) return -1
  const shape = pattern(run, groups)
  if (shape === '2-2-2-3-2' || shape === '6-3-2') return add(page, run, groups, 'INSZ', 'BLOCK')
  return shape === '11' ? add(page, run, groups, 'INSZ', 'BLOCK_UNLESS_STATED') : -1
}

const BSN_SHAPES = new Set(['9', '3-3-3', '4-2-3', '3-2-4'])

function readNine(page: Page, run: Run): number {
  const groups = groupsFor(run, 9)
  if (groups === 0 || isGluedToWord(page, run) || !isBsn(run.groups.slice(0, groups).join(''))) return -1
  return BSN_SHAPES.has(pattern(run, groups)) ? add(page, run, groups, 'BSN', 'BLOCK_UNLESS_STATED') : -1
}

function isGluedToWord(page: Page, run: Run): boolean {
  const first = run.indices[0] ?? 0
  if (!page.at(first).glued) return false
  const before = page.at(first - 1)
  return before.type === 'word' || (before.low === '-' && page.at(first - 2).type === 'digits')
}

/** Seven or more digits in a row that nothing else explains. */
function addLong(page: Page, index: number): void {
  const run: Run = { groups: [page.at(index).text], indices: [index], marks: [] }
  page.take(index, index)
  const code =
    page.at(index).glued && page.at(index - 1).type === 'word' && page.near(index, ORDER_DISTANCE, ORDER_WORDS)
  if (!code && !isOrder(page, run)) page.add('LONG_NUMBER', 'WARN', index, index, '')
}
