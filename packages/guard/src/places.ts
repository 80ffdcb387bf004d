import type { Page } from './page.ts'
import { lowerBound } from './sorted.ts'
import { SPECIES, TOWNS } from './not-names.ts'
import { POSTCODE_UNITS, UNITS } from './vocabulary.ts'

const HOUSE_DISTANCE_NL = 25
const HOUSE_DISTANCE_UK = 40

/** Finds postcodes and street addresses; together with a house number they are one front door. */
export function scanPlaces(page: Page): void {
  const streets = scanStreets(page)
  for (let index = 0; index < page.tokens.length; index += 1) {
    const last = dutchPostcode(page, index, streets)
    if (last >= 0) index = last
    else index = Math.max(index, britishPostcode(page, index, streets))
  }
}

type Street = { first: number; last: number }

/** "8011 PK", "8o11pk": returns the last token, or -1. */
function dutchPostcode(page: Page, index: number, streets: Street[]): number {
  const digits = postcodeDigits(page, index)
  if (digits < 0) return -1
  const letters = page.at(digits + 1)
  const after = page.at(digits + 2)
  if (letters.type !== 'word' || letters.text.length !== 2 || letters.line || letters.taken) return -1
  if (after.glued && after.type !== 'mark') return -1
  const labelled = page.near(index, 20, POSTCODE_LABELS)
  if (letters.shape !== 'caps' && !(labelled && letters.shape === 'lower')) return -1
  if (['sa', 'sd', 'ss'].includes(letters.low)) return -1
  if (POSTCODE_UNITS.has(letters.low) && !labelled && !isTown(page, after)) return -1
  addPostcode(page, index, digits + 1, HOUSE_DISTANCE_NL, streets)
  return digits + 1
}

const POSTCODE_LABELS = new Set(['postcode', 'postcodes', 'pc', 'postcode:'])

function isTown(page: Page, token: { low: string; shape: string }): boolean {
  return token.shape === 'name' && (TOWNS.has(token.low) || page.places.has(token.low))
}

/** Four digits 1000-9999; the letter O may stand for a zero. Returns the last token of the digits, or -1. */
function postcodeDigits(page: Page, index: number): number {
  const token = page.at(index)
  if (token.type !== 'digits' || token.taken || token.text.startsWith('0')) return -1
  const before = page.at(index - 1)
  if (token.glued && (before.type !== 'mark' || '.,-/€£$'.includes(before.low))) return -1
  if (token.text.length === 4) return index
  let length = token.text.length
  let last = index
  while (length < 4) {
    last += 1
    const next = page.at(last)
    const zeroes = next.low !== '' && (next.low === 'o' || next.low === 'oo')
    if (!next.glued || !(next.type === 'digits' || zeroes)) return -1
    length += next.text.length
  }
  return length === 4 && last > index ? last : -1
}

const FIRST_AWAY = 'QVX'
const SECOND_AWAY = 'IJZ'
const THIRD = 'ABCDEFGHJKPSTUW'
const FOURTH = 'ABEHMNPRVWXY'
const INWARD_AWAY = 'CIKMOV'

/** The outward half as written without spaces, by the rules of the Royal Mail. */
function isOutward(code: string): boolean {
  const shape = [...code].map((character) => (character >= '0' && character <= '9' ? '9' : 'A')).join('')
  if (code === 'GIR') return true
  if (!['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'].includes(shape)) return false
  if (FIRST_AWAY.includes(code.charAt(0))) return false
  if (shape.startsWith('AA') && SECOND_AWAY.includes(code.charAt(1))) return false
  if (shape === 'A9A' && !THIRD.includes(code.charAt(2))) return false
  return shape !== 'AA9A' || FOURTH.includes(code.charAt(3))
}

function isInward(code: string): boolean {
  if (code.length !== 3 || code.charAt(0) < '0' || code.charAt(0) > '9') return false
  for (const letter of code.slice(1)) if (letter < 'A' || letter > 'Z' || INWARD_AWAY.includes(letter)) return false
  return true
}

/** "M1 1AE", "EC1A1BB": returns the last token, or -1. */
function britishPostcode(page: Page, index: number, streets: Street[]): number {
  const first = page.at(index)
  if (first.type !== 'word' || first.text.length > 3 || first.taken) return -1
  if (first.glued && page.at(index - 1).type !== 'mark') return -1
  const labelled = page.near(index, 20, POSTCODE_LABELS)
  if (!labelled && first.shape !== 'caps' && first.shape !== 'initial') return -1
  let code = ''
  let last = index - 1
  while (last < index + 5 && code.length < 7) {
    const token = page.at(last + 1)
    if (token.type === 'mark' || (last >= index && token.line) || token.taken) break
    // One space only, before the inward half.
    if (last >= index && !token.glued && token.type !== 'digits') break
    code += labelled ? token.text.toUpperCase() : token.text
    last += 1
  }
  if (code.length < 5 || !isInward(code.slice(-3)) || !isOutward(code.slice(0, -3))) return -1
  if (page.at(last + 1).glued && page.at(last + 1).type !== 'mark') return -1
  addPostcode(page, index, last, HOUSE_DISTANCE_UK, streets)
  return last
}

function addPostcode(page: Page, first: number, last: number, distance: number, streets: Street[]): void {
  page.take(first, last)
  const house =
    houseNear(page, first, -1, distance) || houseNear(page, last, 1, distance) || namedHouse(page, first, distance)
  const start = page.at(first).start
  const end = page.at(last).end
  const nearest = lowerBound(streets, (entry) => page.at(entry.last).end, start - HOUSE_DISTANCE_UK)
  const street = streets[nearest]
  page.add(
    'POSTCODE',
    house || (street !== undefined && near(page, street, start, end)) ? 'BLOCK' : 'WARN',
    first,
    last,
    '',
  )
}

function near(page: Page, street: Street, start: number, end: number): boolean {
  const gap = Math.max(start - page.at(street.last).end, page.at(street.first).start - end)
  return gap <= HOUSE_DISTANCE_UK
}

/** A number of one to five digits within reach that is no measure, age or time. */
function houseNear(page: Page, from: number, step: 1 | -1, distance: number): boolean {
  for (let index = from + step; index >= 0 && index < page.tokens.length; index += step) {
    const token = page.at(index)
    const gap = step > 0 ? token.start - page.at(from).end : page.at(from).start - token.end
    if (gap > distance || (token.type === 'mark' && '!?'.includes(token.low))) return false
    if (token.type !== 'digits' || token.text.length > 5 || token.taken) continue
    const after = page.at(index + 1)
    const measured = UNITS.has(after.low) || after.low === '%' || after.low === 'jarige' || after.low === 'year'
    if (!measured && !(after.low === '-' && page.at(index + 2).low === 'jarige')) return true
  }
  return false
}

const HOUSE_WORDS = new Set(
  'cottage house lodge farm villa court hoeve boerderij bungalow barn grange manor'.split(' '),
)

function namedHouse(page: Page, first: number, distance: number): boolean {
  const word = page.nearest(first, distance, HOUSE_WORDS)
  return word >= 0 && page.at(word).shape !== 'lower'
}

const STREET_ENDINGS =
  'straat laan weg plein hof kade gracht singel dijk pad steeg dreef park plantsoen markt baan'.split(' ')
/** Endings that make a street even in small letters. */
const SURE_ENDINGS = ['straat', 'laan', 'plein', 'singel', 'gracht', 'kade', 'dreef', 'steeg', 'plantsoen']
const NOT_STREETS = new Set(
  'luchtweg ademweg urineweg galweg onderweg snelweg zorgpad zorgpark supermarkt banaan loopbaan baan weg pad park hof wegweg zenuwbaan spoorweg zandpad stappenpad zorgweg leerpad klantreispad arbeidsmarkt zorgmarkt glijbaan rijbaan volgelaan orgaan beleidspad ziekenhof toedieningsweg infuusweg voedingsweg'.split(
    ' ',
  ),
)
const BRITISH_STREETS = new Set(
  'street road avenue lane close drive crescent court terrace gardens grove mews way place square row st rd ave'.split(
    ' ',
  ),
)

function isDutchStreet(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.type !== 'word' || NOT_STREETS.has(token.low) || token.low.endsWith('onderweg')) return false
  const endings = token.shape === 'lower' ? SURE_ENDINGS : STREET_ENDINGS
  for (const ending of endings) {
    if (!token.low.endsWith(ending)) continue
    if (token.low.length >= ending.length + 3) return true
    if (token.low === ending) return token.shape === 'name' && (page.at(index - 1).shape === 'name' || !token.opens)
  }
  return false
}

/** "Laan van Meerdervoort": how many tokens the name goes on after the word. */
function streetTail(page: Page, index: number): number {
  const low = page.at(index).low
  if (low !== 'laan' && low !== 'plein' && low !== 'hof' && low !== 'park') return index
  let next = index + 1
  while (next < index + 4 && ['van', 'de', 'der', 'den', 'het'].includes(page.at(next).low)) next += 1
  return next > index + 1 && page.at(next).shape === 'name' ? next : index
}

function scanStreets(page: Page): Street[] {
  const streets: Street[] = []
  for (let index = 0; index < page.tokens.length; index += 1) {
    if (page.at(index).taken) continue
    const street = isDutchStreet(page, index) ? dutchStreet(page, index) : britishStreet(page, index)
    if (street === null) continue
    page.take(street.first, street.last)
    streets.push(street)
    page.add('ADDRESS', isPlacedStreet(page, street) ? 'BLOCK' : 'WARN', street.first, street.last, '')
    index = street.last
  }
  return streets
}

function dutchStreet(page: Page, word: number): Street | null {
  const tail = streetTail(page, word)
  const number = page.at(tail + 1).low === ',' ? tail + 2 : tail + 1
  if (!isHouseNumber(page, number)) return null
  let first = word
  while (first > word - 3 && page.at(first - 1).shape === 'name' && !page.at(first).line && !page.at(first - 1).opens)
    first -= 1
  return { first, last: houseEnd(page, number) }
}

function isHouseNumber(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.type !== 'digits' || token.text.length > 5 || token.line || token.taken || token.text.startsWith('0'))
    return false
  const after = page.at(index + 1)
  return !UNITS.has(after.low) && after.low !== '%' && !(after.glued && after.low === ':')
}

/** A letter, "hs", "bis" or "-2" behind the house number. */
function houseEnd(page: Page, index: number): number {
  const next = page.at(index + 1)
  const glued = next.glued && next.type === 'word' && next.text.length <= 3
  if (glued || ['hs', 'bis', 'huis', 'hoog'].includes(next.low)) return index + 1
  if (next.low === '-' && next.glued && page.at(index + 2).glued && page.at(index + 2).type !== 'mark') return index + 2
  const single = next.type === 'word' && next.text.length === 1 && next.shape !== 'lower'
  return single && page.at(index + 2).type === 'mark' ? index + 1 : index
}

/** "12 High Street", "14a Oak Tree Avenue", "High Street 12". */
function britishStreet(page: Page, word: number): Street | null {
  const token = page.at(word)
  if (!BRITISH_STREETS.has(token.low) || token.shape !== 'name') return null
  let first = word
  while (
    first > word - 4 &&
    (page.at(first - 1).shape === 'name' || page.at(first - 1).low === "'" || page.at(first - 1).low === 's')
  )
    first -= 1
  if (first === word || SPECIES.has(page.at(first).low)) return null
  const before = page.at(first - 1)
  if (before.type === 'digits' && before.text.length <= 5 && !before.taken && !before.glued)
    return { first: first - 1, last: word }
  if (before.glued && before.text.length === 1 && page.at(first - 2).type === 'digits')
    return { first: first - 2, last: word }
  if (isHouseNumber(page, word + 1)) return { first, last: houseEnd(page, word + 1) }
  return null
}

/** A place or a postcode follows. */
function isPlacedStreet(page: Page, street: Street): boolean {
  let next = street.last + 1
  if ([',', 'in', 'te'].includes(page.at(next).low)) next += 1
  else return postcodeDigits(page, next) >= 0
  const token = page.at(next)
  if (token.line) return false
  if (postcodeDigits(page, next) >= 0 && page.at(next + 1).text.length === 2) return true
  return token.shape === 'name' || (token.shape === 'caps' && page.at(next + 1).type === 'digits')
}
