import { GIVEN, SURNAMES } from './names.ts'
import type { Page, Token } from './page.ts'
import { NOT_NAMES, TOWNS, WEAK_ENDINGS, WORD_ENDINGS } from './not-names.ts'
import { INTERFIX_PAIRS, INTERFIXES } from './vocabulary.ts'

const toSet = (names: string): ReadonlySet<string> => new Set(names.trim().replaceAll('\n', ' ').split(' '))
const given = toSet(GIVEN)
const surnames = toSet(SURNAMES)

export function isGiven(token: Token): boolean {
  return given.has(token.low)
}

export function isSurname(token: Token): boolean {
  return surnames.has(token.low)
}

/** A name as it stands in the text, by token index. */
export type PersonName = {
  first: number
  last: number
  /** Initials, given names and surnames, without particles. */
  parts: number[]
  initials: number
  interfix: boolean
  /** On one of the lists. */
  known: boolean
}

const MOST_PARTS = 4
const MOST_INITIALS = 5

/**
 * Reads initials, given names, particles and a surname from here on; null when this is no name.
 * After a title a town is a surname too: "mevrouw van Haarlem".
 */
export function readName(page: Page, first: number, titled = false): PersonName | null {
  const name: PersonName = { first, last: first - 1, parts: [], initials: 0, interfix: false, known: false }
  let index = readInitials(page, name, first)
  while (name.parts.length < MOST_PARTS) {
    if (name.parts.length > 0 && isMiddleInitial(page, index)) index += 2
    const start = skipInterfix(page, index)
    const word = skipApostrophe(page, start)
    const token = page.at(word)
    const begins = index === first
    if (
      !isNameWord(page, word, begins, titled && name.parts.length === 0) ||
      (!begins && ((token.opens && name.parts.length > 0) || crossesLine(page, first, word)))
    )
      break
    if (start > index) name.interfix = true
    if (isGiven(token) || isSurname(token)) name.known = true
    name.parts.push(word)
    name.last = word
    index = afterHyphen(page, word)
    if (index === word + 1 && page.at(index).type !== 'word' && page.at(index).low !== "'") break
  }
  if (name.parts.length > 0) {
    name.last = lastInitial(page, name.last)
    return name
  }
  return name.initials > 0 ? name : null
}

/** "Petra de W.": a surname cut down to its initial belongs to the name. */
function lastInitial(page: Page, last: number): number {
  const letter = skipInterfix(page, last + 1)
  const dot = page.at(letter + 1)
  const after = page.at(letter + 2)
  const closed = after.shape === 'lower' || after.type === 'mark'
  const stands = page.at(letter).shape === 'initial' && !page.at(letter).line && dot.low === '.' && dot.glued
  return stands && closed && page.at(last + 1).type === 'word' ? letter + 1 : last
}

/** Last token of a name that begins here with a known given name or surname; first - 1 when there is none. */
export function nameEnd(page: Page, first: number): number {
  const name = readName(page, first)
  if (name === null) return first - 1
  let last = first
  for (const part of name.parts) {
    if (part > first && !isSurname(page.at(part)) && !isGiven(page.at(part)) && !name.interfix) break
    last = part
  }
  return last
}

function crossesLine(page: Page, first: number, word: number): boolean {
  for (let index = first + 1; index <= word; index += 1) if (page.at(index).line) return true
  return false
}

function isInitial(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.shape === 'initial') return true
  return token.shape === 'name' && token.text.length === 2 && page.at(index + 1).low === '.' && page.at(index + 1).glued
}

function readInitials(page: Page, name: PersonName, first: number): number {
  let index = first
  while (name.initials < MOST_INITIALS && isInitial(page, index)) {
    const dot = page.at(index + 1)
    // "O'Brien" and "D'Souza" begin a surname.
    if (dot.low === "'" && dot.glued) break
    if (index > first && page.at(index).line) break
    const dotted = dot.low === '.' && dot.glued
    name.initials += 1
    name.last = dotted ? index + 1 : index
    index = name.last + 1
    // "J.-P. Jansen"
    if (page.at(index).low === '-' && isInitial(page, index + 1)) index += 1
  }
  return index
}

/** "Jan P. de Vries" */
function isMiddleInitial(page: Page, index: number): boolean {
  if (page.at(index).shape !== 'initial' || page.at(index).line) return false
  const next = page.at(index + 2)
  return page.at(index + 1).low === '.' && next.type === 'word' && (next.shape === 'name' || INTERFIXES.has(next.low))
}

/** First token after the particles that begin here; the same index when there are none or no name follows. */
function skipInterfix(page: Page, index: number): number {
  let next = index
  if (INTERFIX_PAIRS.has(page.at(next).low)) {
    const second = page.at(next + 1).low === "'" ? next + 2 : next + 1
    if (!['de', 'den', 'der', 't', 'het'].includes(page.at(second).low)) return index
    next += 1
  }
  while (next < index + 6) {
    const token = page.at(next)
    if (next > index && token.line) return index
    if (token.low === "'" && page.at(next + 1).glued && page.at(next + 1).low === 't') next += 2
    else if (token.type === 'word' && INTERFIXES.has(token.low) && isParticle(page, next)) {
      next += page.at(next + 1).low === '.' || page.at(next + 1).low === '/' ? 2 : 1
    } else break
  }
  return next
}

/** "van" before a name is a particle, "Van" or "Ben" before nothing is a name itself. */
function isParticle(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.shape === 'lower' || token.shape === 'initial')
    return token.shape === 'lower' || page.at(index + 1).low === '.'
  const next = page.at(index + 1)
  if (token.shape === 'caps' && next.shape === 'caps') return true
  return next.shape === 'name' || (next.shape === 'lower' && INTERFIXES.has(next.low))
}

function skipApostrophe(page: Page, index: number): number {
  const token = page.at(index)
  const mark = page.at(index + 1)
  const short = token.type === 'word' && token.text.length <= 2 && mark.low === "'" && mark.glued
  return short && page.at(index + 2).glued && page.at(index + 2).shape === 'name' ? index + 2 : index
}

function afterHyphen(page: Page, word: number): number {
  const hyphen = page.at(word + 1)
  const next = page.at(word + 2)
  if (hyphen.low !== '-' || !hyphen.glued || !next.glued || next.type !== 'word') return word + 1
  return next.shape === 'name' || (next.shape === 'lower' && INTERFIXES.has(next.low)) ? word + 2 : word + 1
}

function isNameWord(page: Page, index: number, begins: boolean, titled: boolean): boolean {
  const token = page.at(index)
  if (token.type !== 'word' || token.taken || NOT_NAMES.has(token.low)) return false
  if (token.shape === 'caps') return isNameInCapitals(token, begins, titled)
  if (token.shape !== 'name' || (!titled && TOWNS.has(token.low) && !given.has(token.low))) return false
  return begins || given.has(token.low) || surnames.has(token.low) || !endsAsWord(token.low)
}

/** "MEVROUW JANSEN" by the list; "mevrouw WILCKEN" by standing out from its line. */
function isNameInCapitals(token: Token, begins: boolean, titled: boolean): boolean {
  if (token.text.length < 3) return false
  if (surnames.has(token.low) || (begins && given.has(token.low))) return true
  return titled && token.text.length >= 5 && !token.heading
}

/** An ending of ordinary words: not for listed names. */
export function endsAsWord(low: string): boolean {
  return (
    !given.has(low) &&
    !surnames.has(low) &&
    WORD_ENDINGS.some((ending) => low.endsWith(ending) && low.length > ending.length)
  )
}

export function endsAsMedicine(low: string): boolean {
  return endsAsWord(low) || WEAK_ENDINGS.some((ending) => low.endsWith(ending) && low.length > ending.length)
}

/** "Jansen, Piet": takes the given name behind the comma into the name, when one stands there. */
export function withGivenBehind(page: Page, name: PersonName): PersonName {
  const comma = name.last + 1
  if (page.at(comma).low !== ',' || page.at(comma + 1).line || name.parts.length === 0) return name
  const behind = readName(page, comma + 1)
  if (behind === null || behind.interfix || behind.parts.length > 2) return name
  const token = page.at(behind.parts[0] ?? comma + 1)
  const after = page.at(behind.last + 1)
  const closed = after.type === 'mark' || after.shape === 'caps'
  const initials = behind.parts.length === 0 && page.at(behind.last).low === '.'
  const listed = behind.parts.length > 0 && isGiven(token)
  const plausible = closed && behind.parts.length === 1 && after.low !== "'" && !endsAsWord(token.low)
  if (!listed && !initials && !plausible) return name
  return { ...name, last: behind.last, parts: [...name.parts, ...behind.parts], known: name.known || listed }
}
