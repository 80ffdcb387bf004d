import { lowerBound } from './sorted.ts'

/** The text as the guard reads it, with the way back to the text as it was written. */
export type Normalised = {
  text: string
  /** Where the original cluster of this unit begins. */
  from(index: number): number
  /** Where the original cluster of the unit before this index ends. */
  to(index: number): number
}

const MARK = /\p{M}/u
const SPACE = /\p{Zs}/u

/** First code point of each decimal row that NFKC leaves alone: Arabic, Persian, the scripts of India and so on. */
const ZEROES = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
]

/** Rows of circled digits one to nine that NFKC leaves alone. */
const CIRCLED_ONES = [0x2776, 0x2780, 0x278a]

/** Cyrillic and Greek letters that look exactly like Latin ones. */
const LOOK_ALIKE = new Map<string, string>(
  Object.entries({
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ј: 'J',
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
  }),
)

function isDropped(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x20e3 ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe0fff)
  )
}

function isDash(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2043 ||
    code === 0x2212 ||
    code === 0x2e3a ||
    code === 0x2e3b ||
    code === 0x58a ||
    code === 0x5be
  )
}

function isApostrophe(code: number): boolean {
  return code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2bc || code === 0xb4 || code === 0x60
}

function digitOf(code: number): string | null {
  for (const zero of ZEROES) if (code >= zero && code <= zero + 9) return String(code - zero)
  for (const one of CIRCLED_ONES) if (code >= one && code <= one + 8) return String(code - one + 1)
  return null
}

function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 9 || (code >= 0x80 && SPACE.test(character))) return ' '
  if (code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return '\n'
  if (isDash(code)) return '-'
  if (isApostrophe(code)) return "'"
  return LOOK_ALIKE.get(character) ?? digitOf(code) ?? character
}

/** Clusters read before; a few thousand, so that a hostile text cannot fill the memory. */
const remembered = new Map<string, string>()
const MOST_REMEMBERED = 4_000

function readOnce(cluster: string): string {
  const known = remembered.get(cluster)
  if (known !== undefined) return known
  const result = read(cluster)
  if (remembered.size < MOST_REMEMBERED && cluster.length <= 4) remembered.set(cluster, result)
  return result
}

/** One written character with its accents, as the guard reads it: usually one unit, none for a zero-width one. */
function read(cluster: string): string {
  const code = cluster.codePointAt(0) ?? 0
  // Before NFKC, which would split a lone accent into a space and a mark.
  if (isApostrophe(code)) return "'"
  let result = ''
  for (const character of cluster.normalize('NFKC')) {
    if (!isDropped(character.codePointAt(0) ?? 0)) result += plain(character)
  }
  return result
}

/** An accent joins the letter before it; more than a few in a row is mischief, and they then stand alone. */
const ACCENTS = 8

function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  for (let count = 0; count < ACCENTS && end < text.length; count += 1) {
    const code = text.codePointAt(end) ?? 0
    if (code < 0x300) break
    const width = code > 0xffff ? 2 : 1
    if (!isDropped(code) && !MARK.test(String.fromCodePoint(code))) break
    end += width
  }
  return end
}

function isPlainAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 || code === 9 || code === 13 || code === 0x60) return false
  }
  return true
}

function isOrdinary(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code >= 0x80 || code === 9 || code === 13 || code === 0x60) return false
  return !(text.charCodeAt(index + 1) >= 0x300)
}

/** A stretch of the read text: copied unit by unit from the original, or standing for one cluster of it. */
type Stretch = { at: number; from: number; to: number; copied: boolean }

/** Brings digits, dashes, spaces and letters to one form and drops what cannot be seen. */
export function normalise(text: string): Normalised {
  if (isPlainAscii(text)) return { text, from: (index) => index, to: (index) => index }
  const parts: string[] = []
  const stretches: Stretch[] = []
  let length = 0
  for (let index = 0; index < text.length; ) {
    const copied = isOrdinary(text, index)
    let end = index
    if (copied) while (end < text.length && isOrdinary(text, end)) end += 1
    else end = clusterEnd(text, index)
    const piece = copied ? text.slice(index, end) : readOnce(text.slice(index, end))
    if (piece !== '') {
      stretches.push({ at: length, from: index, to: end, copied })
      parts.push(piece)
      length += piece.length
    }
    index = end
  }
  return { text: parts.join(''), ...wayBack(stretches, text.length) }
}

function wayBack(stretches: Stretch[], length: number): Pick<Normalised, 'from' | 'to'> {
  const holding = (index: number): Stretch | undefined =>
    stretches[lowerBound(stretches, (one) => one.at, index + 1) - 1]
  return {
    from: (index) => {
      const stretch = holding(index)
      if (stretch === undefined) return length
      return stretch.copied ? Math.min(stretch.from + index - stretch.at, stretch.to) : stretch.from
    },
    to: (index) => {
      const stretch = holding(index - 1)
      if (stretch === undefined) return 0
      return stretch.copied ? stretch.from + index - stretch.at : stretch.to
    },
  }
}

const UNFOLDED = new Map<string, string>(
  Object.entries({ ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ħ: 'h', ŋ: 'n' }),
)

/** Small letters without accents, the form in which all lists are kept: "Yılmaz" is "yilmaz", "cliënt" is "client". */
export function fold(word: string): string {
  const low = word.toLowerCase()
  let ascii = true
  for (let index = 0; index < low.length && ascii; index += 1) ascii = low.charCodeAt(index) < 0x80
  if (ascii) return low
  let result = ''
  for (const character of low.normalize('NFD')) {
    if (!MARK.test(character)) result += UNFOLDED.get(character) ?? character
  }
  return result
}
