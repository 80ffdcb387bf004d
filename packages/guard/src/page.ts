import type { FindingKind, Language, Level } from './kinds.ts'
import { fold } from './normalise.ts'

/** lower "pijn", name "Jansen", caps "COPD", initial "J", other "iPad". */
export type Shape = 'lower' | 'name' | 'caps' | 'initial' | 'other'

export type Token = {
  type: 'word' | 'digits' | 'mark'
  text: string
  /** Small letters without accents. */
  low: string
  start: number
  end: number
  shape: Shape
  /** No space between this and the token before. */
  glued: boolean
  /** First of its line. */
  line: boolean
  /** First of its sentence, where a capital says nothing. */
  opens: boolean
  /** On a line where nearly every word has a capital, where it says nothing either. */
  heading: boolean
  /** Already read as part of something: a link, a mention, a date. */
  taken: boolean
}

export type Draft = { kind: FindingKind; level: Level; start: number; end: number; suggestion: string | null }

const LETTER = /[\p{L}\p{M}]/u
const LONGEST_WORD = 60

const END: Token = {
  type: 'mark',
  text: '',
  low: '',
  start: 0,
  end: 0,
  shape: 'other',
  glued: false,
  line: true,
  opens: true,
  heading: false,
  taken: true,
}

/** After these a full stop does not end the sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'mw mevr mvr dhr mej hr fam wed pt pte cl dr drs prof ir mr mrs ms st geb gebdat nr no tel art ref bijv bv ca evt ivm nl mt jr sr vs eg ie approx dept dob'.split(
    ' ',
  ),
)

/** The normalised text cut into words, digits and marks, and the drafts of findings that scanners leave on it. */
export class Page {
  readonly text: string
  readonly language: Language
  readonly places: ReadonlySet<string>
  readonly strict: boolean
  readonly tokens: Token[]
  readonly drafts: Draft[] = []
  /** How many tokens were looked at: the measure of work that tests hold against the length. */
  steps = 0
  private readonly lows: ReadonlySet<string>
  private readonly present = new Map<ReadonlySet<string>, boolean>()

  constructor(text: string, language: Language, places: ReadonlySet<string>, strict: boolean) {
    this.text = text
    this.language = language
    this.places = places
    this.strict = strict
    this.tokens = tokenise(text)
    this.lows = new Set(this.tokens.map((token) => token.low))
  }

  /** The token at an index; beyond either end an empty mark. */
  at(index: number): Token {
    this.steps += 1
    return this.tokens[index] ?? END
  }

  /** Leaves a finding over the tokens from first up to and including last. */
  add(kind: FindingKind, level: Level, first: number, last: number, suggestion: string | null): Draft {
    const draft = { kind, level, start: this.at(first).start, end: this.at(last).end, suggestion }
    this.drafts.push(draft)
    return draft
  }

  take(first: number, last: number): void {
    for (let index = first; index <= last; index += 1) this.at(index).taken = true
  }

  /** Whether a word of the set stands within so many characters before the token (or, with `after`, behind it). */
  near(index: number, characters: number, words: ReadonlySet<string>, after = false): boolean {
    return this.nearest(index, characters, words, after) >= 0
  }

  /** Whether any word of the set is on the page at all, worked out once for each set. */
  private has(words: ReadonlySet<string>): boolean {
    let known = this.present.get(words)
    if (known === undefined) {
      known = false
      for (const word of words) known = known || this.lows.has(word)
      this.present.set(words, known)
    }
    return known
  }

  /** Index of the nearest word of the set within so many characters, or -1. */
  nearest(index: number, characters: number, words: ReadonlySet<string>, after = false): number {
    if (!this.has(words)) return -1
    const here = this.at(index)
    const step = after ? 1 : -1
    for (let other = index + step; other >= 0 && other < this.tokens.length; other += step) {
      const token = this.at(other)
      const distance = after ? token.start - here.end : here.start - token.end
      if (distance > characters) return -1
      if (token.type === 'word' && words.has(token.low)) return other
    }
    return -1
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (isAsciiLetter(code)) end += 1
    else if (code < 0x80) break
    else {
      const character = String.fromCodePoint(text.codePointAt(end) ?? 0)
      if (!LETTER.test(character)) break
      end += character.length
    }
  }
  return end
}

function shapeOf(word: string, low: string): Shape {
  if (word === low) return 'lower'
  const first = word.charAt(0)
  const lower = word.toLowerCase()
  if (word === lower) return 'lower'
  if (first === lower.charAt(0)) return 'other'
  if (word.length === 1) return 'initial'
  return word === word.toUpperCase() ? 'caps' : 'name'
}

type Cut = { end: number; type: Token['type'] }

function cut(text: string, start: number): Cut {
  const code = text.charCodeAt(start)
  if (isDigit(code)) {
    let end = start + 1
    while (isDigit(text.charCodeAt(end))) end += 1
    return { end, type: 'digits' }
  }
  const end = wordEnd(text, start)
  if (end > start) return { end, type: 'word' }
  return { end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1), type: 'mark' }
}

/** A dash or star between spaces begins an item of a list. */
function isBullet(text: string, index: number, glued: boolean): boolean {
  return !glued && text.charAt(index + 1) === ' ' && '-*+'.includes(text.charAt(index))
}

/** Whether a mark, after the token before it, ends a sentence. */
function endsSentence(mark: string, before: Token | undefined): boolean {
  if (mark !== '.') return mark === '!' || mark === '?' || mark === ':' || mark === '\u2022' || mark === '\u2026'
  if (before === undefined || before.type !== 'word') return true
  return before.shape !== 'initial' && !ABBREVIATIONS.has(before.low)
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  let line = true
  let opens = true
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index)
    if (code === 32 || code === 10) {
      if (code === 10) {
        line = true
        opens = true
      }
      glued = false
      index += 1
      continue
    }
    const { end, type } = cut(text, index)
    const piece = text.slice(index, end)
    const word = type === 'word' && piece.length <= LONGEST_WORD
    const low = word ? fold(piece) : piece.length <= LONGEST_WORD ? piece : ''
    const token: Token = {
      type,
      text: piece,
      low,
      start: index,
      end,
      shape: word ? shapeOf(piece, low) : 'other',
      glued,
      line,
      opens: opens && type !== 'mark',
      heading: false,
      taken: false,
    }
    if (type === 'mark')
      opens = opens || isBullet(text, index, glued) || endsSentence(piece, glued ? tokens.at(-1) : undefined)
    else opens = false
    tokens.push(token)
    glued = true
    line = false
    index = end
  }
  markHeadings(tokens)
  return tokens
}

/** A line in capitals, or with a capital on nearly every longer word, is a heading. */
function markHeadings(tokens: Token[]): void {
  let first = 0
  for (let index = 1; index <= tokens.length; index += 1) {
    if (index < tokens.length && !tokens[index]!.line) continue
    let long = 0
    let capital = 0
    for (let other = first; other < index; other += 1) {
      const token = tokens[other]!
      if (token.type !== 'word' || token.text.length < 4) continue
      long += 1
      if (token.shape !== 'lower') capital += 1
    }
    const heading = long >= 4 && capital * 4 >= long * 3
    if (heading) for (let other = first; other < index; other += 1) tokens[other]!.heading = true
    first = index
  }
}

/** A number that is more likely a year than an id. */
export function isYear(digits: string): boolean {
  return digits.length === 4 && (digits.startsWith('19') || digits.startsWith('20'))
}
