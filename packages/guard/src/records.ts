import type { Page } from './page.ts'
import { isYear } from './page.ts'
import { capital } from './people.ts'
import {
  CODE_WORDS,
  DETERMINERS,
  KEY_SAFES,
  RECORD_NUMBER_WORDS,
  RECORD_OWNERS,
  ROOMS,
  STRONG_KEY_SAFES,
  UNITS,
} from './vocabulary.ts'

const CODE_DISTANCE = 40

/** Record numbers: "cliëntnummer 48213", "MRN no. A4821". */
export function scanRecords(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'word' || token.taken) continue
    const label = recordLabel(page, index)
    if (label >= 0) readRecord(page, index, label)
  }
}

/** Codes of key safes and numbers of rooms; after the telephone numbers, which hold digits that would do for a code. */
export function scanDoors(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'word' || token.taken) continue
    if (isKeySafe(page, index)) readCode(page, index)
    if (ROOMS.has(token.low)) readRoom(page, index)
  }
}

/** Last token of a label such as "cliëntnummer", "dossier nr.", "hospital no", or -1. */
function recordLabel(page: Page, index: number): number {
  const { low } = page.at(index)
  for (const ending of ['nummer', 'nr', 'number', 'code', 'id', 'no']) {
    if (low.endsWith(ending) && RECORD_OWNERS.has(low.slice(0, -ending.length))) return index
  }
  if (!RECORD_OWNERS.has(low)) return -1
  const next = page.at(index + 1).low === '-' ? index + 2 : index + 1
  if (RECORD_NUMBER_WORDS.has(page.at(next).low) || page.at(next).low === '#') return next
  return -1
}

const FILLERS = new Set(['.', ':', '=', 'is', '(', '#', '-', 'was', 'van'])

function readRecord(page: Page, owner: number, label: number): void {
  let first = label + 1
  while (first < label + 4 && FILLERS.has(page.at(first).low)) first += 1
  let last = first
  let length = 0
  let digits = 0
  while (last < first + 12) {
    const token = page.at(last)
    if (last > first && !token.glued && !(token.type === 'digits' && page.at(last - 1).type === 'digits')) break
    if (token.type === 'mark' && (!'-/.'.includes(token.low) || !page.at(last + 1).glued)) break
    if (token.type !== 'mark') length += token.text.length
    if (token.type === 'digits') digits += token.text.length
    last += 1
  }
  if (digits === 0 || length < 4 || length > 16 || page.at(first).taken) return
  // A BSN or NHS number after "cliëntnummer" keeps its own kind by being read earlier.
  page.take(first, last - 1)
  const professional = page.at(owner).low.startsWith('big') || page.at(owner).low.startsWith('agb')
  page.add(professional ? 'PROFESSIONAL_NUMBER' : 'RECORD_NUMBER', 'BLOCK', first, last - 1, '')
}

const BARE_OWNERS = new Map([
  ['client', 5],
  ['patient', 5],
  ['bewoner', 5],
  ['dossier', 5],
  ['zorgdossier', 5],
  ['mrn', 4],
  ['epd', 5],
  ['zis', 5],
  ['big', 11],
  ['agb', 8],
])

/** "cliënt 48213", "MRN 4821": an owner and a number without the word number between them. */
export function scanBareRecords(page: Page): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const least = BARE_OWNERS.get(page.at(index).low)
    const next = page.at(index + 1).low === ':' ? index + 2 : index + 1
    const token = page.at(next)
    if (least === undefined || token.type !== 'digits' || token.taken) continue
    if (token.text.length < least || token.text.length > 12 || isYear(token.text)) continue
    const professional = page.at(index).low === 'big' || page.at(index).low === 'agb'
    page.take(next, next)
    if (professional) page.add('PROFESSIONAL_NUMBER', 'WARN', next, next, '')
    else page.add('RECORD_NUMBER', page.at(index).low === 'mrn' ? 'BLOCK' : 'WARN', next, next, '')
  }
}

const SAFE_PAIRS = new Set([
  'key safe',
  'key code',
  'keypad code',
  'key box',
  'door code',
  'gate code',
  'entry code',
  'access code',
  'alarm code',
  'lock box',
])

const SAFE_FIRSTS = new Set([...SAFE_PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))))

function isPair(page: Page, index: number): boolean {
  if (!SAFE_FIRSTS.has(page.at(index).low)) return false
  const next = page.at(index + 1).low === '-' ? index + 2 : index + 1
  return SAFE_PAIRS.has(`${page.at(index).low} ${page.at(next).low}`)
}

function isKeySafe(page: Page, index: number): boolean {
  return KEY_SAFES.has(page.at(index).low) || isPair(page, index)
}

function readCode(page: Page, index: number): void {
  const strong = STRONG_KEY_SAFES.has(page.at(index).low) || isPair(page, index)
  const word =
    page.at(index).low.endsWith('code') ||
    page.near(index, CODE_DISTANCE, CODE_WORDS, true) ||
    page.near(index, CODE_DISTANCE, CODE_WORDS)
  for (const step of [1, -1]) {
    for (let other = index + step; other >= 0 && other < page.tokens.length; other += step) {
      const token = page.at(other)
      const distance = step > 0 ? token.start - page.at(index).end : page.at(index).start - token.end
      if (distance > CODE_DISTANCE) break
      if (token.type !== 'digits' || token.taken) continue
      const right = strong && step > 0 && (!isYear(token.text) || other === index + 1)
      if (!word && !right) continue
      const span = codeSpan(page, other)
      if (span === null) continue
      page.take(span.first, span.last)
      page.add('KEY_SAFE', 'BLOCK', span.first, span.last, '')
      return
    }
  }
}

/** The digits of a code: "4821", "C4821", "4-8-2-1", "4 8 2 1", but not a measure or a day. */
function codeSpan(page: Page, index: number): { first: number; last: number } | null {
  let first = index
  let last = index
  let digits = page.at(index).text.length
  while (digits < 8 && isCodeStep(page, first, -1)) {
    first = page.at(first - 1).type === 'digits' ? first - 1 : first - 2
    digits += page.at(first).text.length
  }
  while (digits < 8 && isCodeStep(page, last, 1)) {
    last = page.at(last + 1).type === 'digits' ? last + 1 : last + 2
    digits += page.at(last).text.length
  }
  const after = page.at(last + 1)
  if (digits < 3 || digits > 8 || UNITS.has(after.low) || after.low === '%' || (after.low === ':' && after.glued))
    return null
  const letter = page.at(first).glued && page.at(first - 1).shape === 'initial'
  const tail = after.glued && after.shape === 'initial'
  const sign = after.glued && (after.low === '#' || after.low === '*')
  return { first: letter ? first - 1 : first, last: tail || sign ? last + 1 : last }
}

function isCodeStep(page: Page, index: number, step: 1 | -1): boolean {
  const near = page.at(index + step)
  if (near.line && step > 0) return false
  const far = near.low === '-' ? page.at(index + 2 * step) : near
  return far.type === 'digits' && far.text.length <= 2 && page.at(index).text.length <= 2 && !far.taken
}

function readRoom(page: Page, index: number): void {
  let next = index + 1
  while (
    next < index + 4 &&
    (RECORD_NUMBER_WORDS.has(page.at(next).low) || page.at(next).low === '.' || page.at(next).low === ':')
  )
    next += 1
  // "room B12": a letter may stand glued before the digits.
  if (page.at(next).shape === 'initial' && page.at(next + 1).glued) next += 1
  const token = page.at(next)
  if (token.type !== 'digits' || token.text.length > 4 || token.taken || token.line) return
  const letter = page.at(next + 1).glued && page.at(next + 1).type === 'word' && page.at(next + 1).text.length === 1
  const last = letter ? next + 1 : next
  const after = page.at(last + 1)
  if (UNITS.has(after.low) || '%°x+/'.includes(after.low || ' ') || after.low === 'op' || after.low === 'persoons')
    return
  if ((after.low === '-' || after.low === ',' || after.low === '.') && after.glued && page.at(last + 2).glued) return
  page.take(next, last)
  page.add('ROOM', 'WARN', index, last, roomRewrite(page, index))
}

function roomRewrite(page: Page, index: number): string {
  const { text, low } = page.at(index)
  const noun = low.endsWith('nummer') || low.endsWith('nr') ? (page.language === 'nl' ? 'kamer' : 'room') : text
  if (DETERMINERS.has(page.at(index - 1).low)) return noun
  return capital(page, index, `${page.language === 'nl' ? 'een' : 'a'} ${noun.toLowerCase()}`)
}
