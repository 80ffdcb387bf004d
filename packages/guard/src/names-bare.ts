import { endsAsMedicine, isGiven, isSurname, type PersonName, readName, withGivenBehind } from './name-parts.ts'
import type { Page, Token } from './page.ts'
import { addPerson, type People } from './people.ts'
import { EPONYM_FOLLOWERS, EPONYM_LEADERS, EPONYMS, NOT_NAMES, SPECIES, TOWNS } from './not-names.ts'
import {
  BARE_BEFORE,
  CLIENTS,
  CONDITIONS,
  GENERIC,
  HUMAN_VERBS,
  HUMANS,
  KIN,
  NAMERS,
  PERSONS,
  POSSESSIVES,
  STRONG_HUMAN_VERBS,
  TITLES,
} from './vocabulary.ts'

/** Names without a title: "Fatma heeft", "bij Jasmijn", "Jansen, Piet", "J. de Vries". */
export function scanBareNames(page: Page, people: People): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'word' || token.taken || token.text.length > 40) continue
    const found = readBare(page, index)
    if (found === null) continue
    const single = found.parts.length === 1 && found.initials === 0 && !found.interfix
    const first = single && (isGiven(page.at(found.first)) || !isSurname(page.at(found.first)))
    addPerson(page, people, found, index, first ? 'FIRST_NAME' : 'NAME', !single)
    index = found.last
  }
}

function readBare(page: Page, index: number): PersonName | null {
  const token = page.at(index)
  if (
    token.shape === 'lower' &&
    !(token.low === 'van' || token.low === 'ter' || token.low === 'ten' || token.low === 'de')
  )
    return null
  if (token.shape === 'caps' || token.shape === 'other' || page.places.has(token.low)) return null
  if (token.glued && page.at(index - 1).type !== 'mark') return null
  if (token.glued && page.at(index - 1).low === '.') return null
  if (token.glued && page.at(index - 1).low === '-' && page.at(index - 1).glued) return null
  const name = readName(page, index)
  if (name === null || isThing(page, name) || isAddressed(page, name)) return null
  if (name.initials > 0) return readInitialled(page, name)
  if (name.first === index && token.shape === 'lower') return readParticled(page, name)
  const whole = readFull(page, name) ?? readListed(page, name)
  return whole ?? readUnlisted(page, name)
}

/** A disease, a test, a house, a product or a germ that bears a name. */
function isThing(page: Page, name: PersonName): boolean {
  const before = page.at(name.first - 1)
  let after = name.last + 1
  if (page.at(after).low === "'" && page.at(after + 1).low === 's') after += 2
  else if (page.at(after).low === '-' && page.at(after).glued) {
    if (page.at(after + 1).shape !== 'name') return true
    after += 1
  }
  if (EPONYM_LEADERS.has(before.low) || EPONYM_FOLLOWERS.has(page.at(after).low)) return true
  if (before.low === '.' && EPONYM_LEADERS.has(page.at(name.first - 2).low)) return true
  if (name.parts.some((part) => EPONYM_FOLLOWERS.has(page.at(part).low))) return true
  if (page.at(name.last + 1).low === "'" && page.at(name.last + 1).glued && page.at(name.last + 2).low === 't')
    return true
  if (before.shape === 'initial' && !before.opens && before.text === 'X') return true
  if (SPECIES.has(page.at(name.last).low) || page.at(after).low === '®' || page.at(after).low === '™') return true
  // "Robin" is a name until a neighbour makes a syndrome of it; "Parkinson" is a disease until a title makes it a name.
  if (page.at(after).low === ',' && isGiven(page.at(after + 1))) return false
  return (
    name.parts.length > 0 && !name.interfix && name.initials === 0 && name.parts.every((part) => isEponym(page, part))
  )
}

function isEponym(page: Page, part: number): boolean {
  const token = page.at(part)
  if (!EPONYMS.has(token.low)) return false
  // With a hyphen between them or without.
  return !isGiven(token) || [-2, -1, 1, 2].some((step) => EPONYMS.has(page.at(part + step).low))
}

const THANKS = new Set('dank dankje dankjewel bedankt thanks thank cheers'.split(' '))

/** "Fatma, kun jij …" talks to a colleague; a name alone on the last line signs the post. */
function isAddressed(page: Page, name: PersonName): boolean {
  const first = page.at(name.first)
  const after = page.at(name.last + 1)
  if (page.near(name.first, 14, THANKS) && !after.opens && after.type !== 'word') return true
  if (first.line && after.line && name.initials === 0) return after.text === '' || name.parts.length === 1
  return (
    first.opens &&
    after.low === ',' &&
    [
      'kun',
      'kan',
      'heb',
      'wil',
      'weet',
      'can',
      'could',
      'do',
      'did',
      'would',
      'ben',
      'bedankt',
      'dank',
      'thanks',
      'thank',
    ].includes(page.at(name.last + 2).low)
  )
}

/** "et al." or a year in brackets behind it: a source. */
function isCited(page: Page, name: PersonName): boolean {
  const after = page.at(name.last + 1)
  if (after.low === 'et' || (after.low === '&' && page.at(name.last + 2).shape === 'name')) return true
  if ((after.shape === 'initial' || after.shape === 'caps') && page.at(name.last + 2).low === ',') return true
  const bracket = after.low === '(' || after.low === ','
  return bracket && page.at(name.last + 2).type === 'digits' && page.at(name.last + 2).text.length === 4
}

const INITIAL_BEFORE = new Set('bij voor van met over aan naar door with for of about to'.split(' '))
const COUNTRIES = new Set(['us', 'uk', 'eu', 'usa', 'vs'])
const LETTERED = new Set(
  'vitamin vitamine hepatitis type group groep grade graad class klasse stage stadium factor plan part deel bijlage appendix section figure table tabel omega'.split(
    ' ',
  ),
)

/** "H. van der Krabben", "J.P. Jansen". */
function readInitialled(page: Page, name: PersonName): PersonName | null {
  const part = name.parts[0]
  const before = page.at(name.first - 1)
  if (part === undefined || LETTERED.has(before.low) || isCited(page, name)) return null
  const token = page.at(part)
  if (page.at(name.first + 1).low !== '.') return readUndotted(page, name, token)
  if (SPECIES.has(token.low) || (EPONYMS.has(token.low) && !isSurname(token))) return null
  const letters = page.at(name.first).low + (name.initials > 1 ? page.at(name.first + 2).low : '')
  if (COUNTRIES.has(letters)) return null
  if (name.interfix || isSurname(token)) return name
  if (token.heading || endsAsMedicine(token.low)) return null
  if (HUMAN_VERBS.has(page.at(name.last + 1).low)) return name
  if (name.initials > 2 || page.at(name.first).text.length > 1 || page.at(name.last + 1).shape === 'name') return null
  return INITIAL_BEFORE.has(before.low) && !page.at(part).opens ? name : null
}

const BARE_LETTERS = new Set(['i', 'a', 'x', 'u', 'o', 'c', 'd', 'e', 'k', 'b'])

/** "J Smith" without a stop: only with a listed surname, where a person may be expected. */
function readUndotted(page: Page, name: PersonName, surname: Token): PersonName | null {
  const first = page.at(name.first)
  if (name.initials > 1 || BARE_LETTERS.has(first.low) || !isSurname(surname) || first.heading) return null
  return first.opens || INITIAL_BEFORE.has(page.at(name.first - 1).low) ? name : null
}

const DUTCH_DOUBLE = new Set(['der', 'den', 'ter', 'ten', "'"])

/** "van der Berg weigert": two particles and a capital are a surname in Dutch; one needs a listed name. */
function readParticled(page: Page, name: PersonName): PersonName | null {
  const part = name.parts[0]
  if (part === undefined || page.at(part).heading) return null
  const token = page.at(part)
  const before = page.at(part - 1).low
  const listed = isSurname(token)
  const human = HUMAN_VERBS.has(page.at(name.last + 1).low) || BARE_BEFORE.has(page.at(name.first - 1).low)
  if (DUTCH_DOUBLE.has(before) && page.at(name.first).low !== 'de')
    return listed || human ? withGivenBehind(page, name) : null
  const reach = withGivenBehind(page, name)
  if (reach.last > name.last && isGiven(page.at(reach.last))) return reach
  return listed && page.at(name.first).low !== 'van' && human && !EPONYMS.has(token.low) ? reach : null
}

/** A given name with a surname, or a surname with its given name behind the comma. */
function readFull(page: Page, name: PersonName): PersonName | null {
  const first = page.at(name.first)
  const last = page.at(name.last)
  if (isCited(page, name)) return null
  const reach = withGivenBehind(page, name)
  if (reach.last > name.last) {
    const given = page.at(reach.last)
    const surname =
      isSurname(last) || name.interfix || (!first.opens && !TOWNS.has(last.low) && !endsAsMedicine(last.low))
    if (isGiven(given) && surname && !isGiven(first) && (!EPONYMS.has(last.low) || isSurname(last))) return reach
  }
  if (reach.last > name.last && page.at(reach.last).low === '.' && isSurname(last))
    return isCited(page, reach) ? null : reach
  if (name.parts.length < 2 || (EPONYMS.has(last.low) && !isGiven(last) && !isSurname(last))) return null
  if (isGiven(first) && (isSurname(last) || name.interfix)) return name
  if (first.heading) return null
  const human = HUMAN_VERBS.has(page.at(name.last + 1).low) || BARE_BEFORE.has(page.at(name.first - 1).low)
  if (isGiven(first) && !first.opens) return endsAsMedicine(last.low) ? null : name
  if (isGiven(first) && (human || isAged(page, name))) return name
  const strong = STRONG_HUMAN_VERBS.has(page.at(name.last + 1).low) || isHas(page, name)
  if (
    isSurname(last) &&
    (strong ||
      (BARE_BEFORE.has(page.at(name.first - 1).low) &&
        name.parts.length === 2 &&
        page.at(name.last + 1).shape !== 'name'))
  )
    return name
  return strong && !name.interfix && name.parts.length === 2 && name.parts.every((part) => isPlainUnknown(page, part))
    ? name
    : null
}

/** Given names that open a sentence as another word. */
const OPENERS = new Set(
  'will mark door dien wil job rob sue grant bill pat art rose lot bas jet dawn grace faith joy gene angel guy frank miles ray rich max sam ties jan ans els daan ali prem has'.split(
    ' ',
  ),
)

/** A listed given name on its own, or a listed surname in company that says who it is. */
function readListed(page: Page, name: PersonName): PersonName | null {
  const token = page.at(name.first)
  const next = page.at(name.last + 1)
  if (name.parts.length !== 1 || token.heading) return page.strict && isGiven(token) ? name : null
  if (isNamed(page, name)) return name
  if (isGiven(token)) {
    if (isPartOfProperName(page, name) || isCited(page, name)) return null
    if (TOWNS.has(token.low) && !HUMAN_VERBS.has(next.low)) return null
    if (!token.opens || page.strict || isAged(page, name)) return name
    const verbs = OPENERS.has(token.low) ? STRONG_HUMAN_VERBS : HUMAN_VERBS
    const possessive = next.low === "'" && page.at(name.last + 2).low === 's'
    return verbs.has(next.low) ||
      (OPENERS.has(token.low) && isHas(page, name)) ||
      (possessive && !OPENERS.has(token.low))
      ? name
      : null
  }
  if (!isSurname(token) || EPONYMS.has(token.low) || token.opens || isCited(page, name)) return null
  const visited = page.at(name.first - 1).low === 'bij' || page.at(name.first - 1).low === 'familie'
  return visited || STRONG_HUMAN_VERBS.has(next.low) || isHas(page, name) || isAged(page, name) ? name : null
}

/** A capitalised stranger right before or behind: "Johns Hopkins", "Florence Nightingale". */
function isPartOfProperName(page: Page, name: PersonName): boolean {
  const before = page.at(name.first - 1)
  const next = page.at(name.last + 1)
  if (next.shape === 'caps' && !next.line) return true
  if (before.shape !== 'name' || before.opens || before.taken || page.at(name.first).line) return false
  return !NOT_NAMES.has(before.low) && !HUMAN_VERBS.has(next.low)
}

const CONDITION_ENDINGS = ['wond', 'pijn', 'ontsteking', 'fractuur', 'kanker', 'problemen', 'itis', 'infectie']

function isCondition(low: string): boolean {
  return CONDITIONS.has(low) || CONDITION_ENDINGS.some((ending) => low.endsWith(ending))
}

/** "has dementia", "heeft veel pijn". */
function isHas(page: Page, name: PersonName): boolean {
  const verb = page.at(name.last + 1).low
  if (!['has', 'had', 'heeft', 'kreeg', 'krijgt', 'got', 'gets'].includes(verb)) return false
  for (let index = name.last + 2; index <= name.last + 5; index += 1) if (isCondition(page.at(index).low)) return true
  return false
}

/** "(84)", ", 84 jaar", "van 84". */
function isAged(page: Page, name: PersonName): boolean {
  const mark = page.at(name.last + 1)
  const age = page.at(name.last + 2)
  if (age.type !== 'digits' || age.text.length > 3 || Number(age.text) > 115) return false
  const after = page.at(name.last + 3).low
  if (mark.low === '(') return [')', 'jaar', 'jr', 'years', 'j', 'yo', '-'].includes(after) && Number(age.text) >= 18
  if (mark.low === ',' && after === ',' && Number(age.text) >= 18) return true
  const joined = after === '-' ? page.at(name.last + 4).low : after
  return (mark.low === ',' || mark.low === 'van') && ['jaar', 'jr', 'years', 'year', 'yo', 'jarige'].includes(joined)
}

/** "ze heet Witte", "a man called Krishan", "her name is Sil". */
function isNamed(page: Page, name: PersonName): boolean {
  const before = page.at(name.first - 1).low
  const between = before === 'is' || before === ':'
  const namer = page.at(between ? name.first - 2 : name.first - 1).low
  if (!NAMERS.has(namer)) return false
  if (isGiven(page.at(name.first))) return true
  for (let index = name.first - 2; index > name.first - 7; index -= 1) {
    const { low } = page.at(index)
    if (PERSONS.has(low) || KIN.has(low) || CLIENTS.has(low) || HUMANS.has(low)) return true
  }
  return false
}

function isPlainUnknown(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.shape !== 'name' || token.text.length < 3 || token.heading || page.places.has(token.low)) return false
  return (
    !NOT_NAMES.has(token.low) &&
    !TOWNS.has(token.low) &&
    !EPONYMS.has(token.low) &&
    !endsAsMedicine(token.low) &&
    !CLIENTS.has(token.low) &&
    !KIN.has(token.low)
  )
}

/** A capitalised word that no list knows, inside a sentence that only a person fits. */
function readUnlisted(page: Page, name: PersonName): PersonName | null {
  const token = page.at(name.first)
  if (name.parts.length !== 1 || name.interfix || !isPlainUnknown(page, name.first)) return null
  if (isNamed(page, name) || isAged(page, name)) return name
  if (token.opens) return isOpeningPerson(page, name) ? name : null
  if (isPartOfProperName(page, name)) return null
  const next = page.at(name.last + 1).low
  if (STRONG_HUMAN_VERBS.has(next) || isHas(page, name)) return name
  const before = page.at(name.first - 1).low
  return before === 'bij' && ['thuis', 'langs', 'geweest', 'aan'].includes(next) ? name : null
}

/** "Thijmen weigert zijn insuline": opens the sentence, does what only people do, and owns something. */
function isOpeningPerson(page: Page, name: PersonName): boolean {
  const token = page.at(name.first)
  if (GENERIC.has(token.low) || TITLES.has(token.low)) return false
  if (isHas(page, name)) return true
  if (!STRONG_HUMAN_VERBS.has(page.at(name.last + 1).low)) return false
  for (let index = name.last + 2; index <= name.last + 6; index += 1)
    if (POSSESSIVES.has(page.at(index).low)) return true
  return false
}
