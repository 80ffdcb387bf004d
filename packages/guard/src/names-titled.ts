import { endsAsWord, isGiven, isSurname, type PersonName, readName, withGivenBehind } from './name-parts.ts'
import { ABBREVIATIONS, type Page } from './page.ts'
import { addPerson, capital, type People } from './people.ts'
import { EPONYM_FOLLOWERS, EPONYMS } from './not-names.ts'
import {
  CLIENTS,
  COLLEAGUES,
  DETERMINERS,
  KIN,
  POSSESSIVES,
  PROFESSIONAL_TITLES,
  STRICT_TITLES,
  TITLES,
  WEAK_CLIENTS,
} from './vocabulary.ts'

/** Names that a word before them gives away: a title, "cliënt", "haar dochter", "dokter", "collega". */
export function scanTitledNames(page: Page, people: People): void {
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'word' || token.taken) continue
    if (isTitle(page, index)) readTitled(page, people, index)
    else if (PROFESSIONAL_TITLES.has(token.low)) readProfessional(page, index)
    else if (KIN.has(token.low)) readRelative(page, people, index)
    else if (CLIENTS.has(token.low)) readClient(page, people, index)
    else if (COLLEAGUES.has(token.low)) readColleague(page, index)
  }
}

function isTitle(page: Page, index: number): boolean {
  const { low, text } = page.at(index)
  if (!TITLES.has(low)) return false
  const written = STRICT_TITLES.get(low)
  return written === undefined || written === text
}

function afterDot(page: Page, index: number): number {
  const dotted = page.at(index + 1).low === '.' && page.at(index + 1).glued && ABBREVIATIONS.has(page.at(index).low)
  return dotted ? index + 2 : index + 1
}

const PLACEHOLDERS = new Set(['x', 'y', 'z', 'n', 'nn', 'xx', 'xxx'])

/** "mevrouw X" is somebody already made anonymous. */
function isPlaceholder(page: Page, name: PersonName): boolean {
  return name.parts.length === 0 && name.initials <= 2 && PLACEHOLDERS.has(page.at(name.first).low)
}

function readTitled(page: Page, people: People, title: number): void {
  const first = page.at(title).low === 'heer' && page.at(title - 1).low === 'de' ? title - 1 : title
  const next = afterDot(page, title)
  const joined = ['en', 'and', '&'].includes(page.at(next).low) && isTitle(page, next + 1)
  const from = joined ? afterDot(page, next + 1) : isTitle(page, next) ? afterDot(page, next) : next
  if (page.at(from).line) return
  const found = readName(page, from, true) ?? readSmall(page, from)
  if (found === null || isPlaceholder(page, found) || isEponymThing(page, found)) return
  const name = withGivenBehind(page, found)
  addPerson(page, people, name, first, 'NAME', true)
  if (!joined) return
  const draft = page.drafts.at(-1)
  if (draft !== undefined)
    draft.suggestion = capital(page, first, page.language === 'nl' ? 'twee cliënten' : 'two clients')
}

function isEponymThing(page: Page, name: PersonName): boolean {
  return EPONYMS.has(page.at(name.first).low) && EPONYM_FOLLOWERS.has(page.at(name.last + 1).low)
}

/** Ordinary words that are also surnames, after which "mevrouw" says nothing when they are in small letters. */
const SMALL_WORDS = new Set(
  'klein groot lang kort jong jonge oud oude vrolijk vroom stil recht blij wit zwart wilde wild kan mag wil boer post wijk zorg berg bed bos kerk bank winkel tuin buurt markt dam brug put pot snel sas zon son haar top roos appel blok brand bot vos korte lange may best day young long short little good king page'.split(
    ' ',
  ),
)

/** "mevrouw jansen", "mw van den berg": small letters, so only listed surnames. */
function readSmall(page: Page, from: number): PersonName | null {
  let index = from
  while (index < from + 3 && ['van', 'de', 'den', 'der', 'ter', 'ten'].includes(page.at(index).low)) index += 1
  const token = page.at(index)
  if (
    token.shape !== 'lower' ||
    token.text.length < 4 ||
    !isSurname(token) ||
    SMALL_WORDS.has(token.low) ||
    token.taken
  )
    return null
  return { first: from, last: index, parts: [index], initials: 0, interfix: index > from, known: true }
}

/** Whether a capitalised word that no list knows may be a name after "cliënt" or "dochter". */
function mayBeName(page: Page, name: PersonName): boolean {
  const part = name.parts[0]
  if (part === undefined) return false
  const token = page.at(part)
  const next = page.at(name.last + 1)
  if (isEponymAlone(page, name)) return false
  if (EPONYM_FOLLOWERS.has(next.low) || (next.low === '-' && next.glued)) return false
  if (name.known) return true
  return (
    !token.heading && name.parts.length <= 3 && !endsAsWord(token.low) && next.shape !== 'name' && next.shape !== 'caps'
  )
}

/** "cliënt Parkinson" is a diagnosis; "client Smith" a person, for all the syndromes of that name. */
function isEponymAlone(page: Page, name: PersonName): boolean {
  const token = page.at(name.last)
  if (name.interfix || name.parts.length > 1 || name.initials > 0) return false
  return EPONYMS.has(token.low) && !isGiven(token) && !isSurname(token)
}

/** "J." followed by more of the sentence; "cliënt A" and "cliënt X" are made anonymous already. */
function isLoneInitial(page: Page, name: PersonName): boolean {
  if (name.parts.length > 0 || page.at(name.last).low !== '.' || isPlaceholder(page, name)) return false
  const next = page.at(name.last + 1)
  return next.type === 'word' && next.shape === 'lower' && !['a', 'b', 'c'].includes(page.at(name.first).low)
}

function readClient(page: Page, people: People, role: number): void {
  const weak = WEAK_CLIENTS.has(page.at(role).low)
  const from = page.at(role + 1).low === ':' ? role + 2 : afterDot(page, role)
  if (page.at(from).line || (page.at(role + 1).low === '.' && from === role + 1)) return
  const found = readName(page, from)
  if (found === null || page.at(found.first).type !== 'word') return
  if (!isLoneInitial(page, found) && !mayBeName(page, found)) return
  if (weak && !found.known) return
  // "een cliënt van Buurtzorg" belongs somewhere; "cliënt van Arens" is somebody.
  const belongs = ['van', 'uit', 'bij', 'in', 'op', 'of'].includes(page.at(from).low)
  if (belongs && DETERMINERS.has(page.at(role - 1).low) && !found.known) return
  addPerson(page, people, withGivenBehind(page, found), role, 'NAME', true)
}

const NAMING = new Set(['heet', 'genaamd', 'named', 'called', ',', '('])

function readRelative(page: Page, people: People, kin: number): void {
  const possessed = POSSESSIVES.has(page.at(kin - 1).low) || DETERMINERS.has(page.at(kin - 1).low)
  let from = kin + 1
  const apart = NAMING.has(page.at(from).low)
  if (apart) from += 1
  if (page.at(from).line || page.at(from).shape !== 'name') {
    readClientLike(page, people, kin, from)
    return
  }
  const name = readName(page, from)
  if (name === null || !mayBeName(page, name)) return
  const known = isGiven(page.at(name.parts[0] ?? from))
  const closes = [',', ')'].includes(page.at(name.last + 1).low) || !apart || !'(,'.includes(page.at(from - 1).low)
  if (!known && !(possessed && closes && page.at(from - 1).low !== '(')) return
  people.meet(page, name)
  page.take(name.first, name.last)
  page.add('RELATIVE_NAME', 'WARN', name.first, name.last, '')
}

/** "moeder van der Berg", "buurvrouw J. Jansen": kin words used as a title. */
function readClientLike(page: Page, people: People, kin: number, from: number): void {
  if (from !== kin + 1 || page.at(from).line) return
  const name = readName(page, from)
  if (name === null || name.parts.length === 0 || !name.known) return
  const placed = page.at(from).low === 'van' && !name.interfix
  if (placed || isEponymThing(page, name)) return
  people.meet(page, name)
  page.take(name.first, name.last)
  page.add('RELATIVE_NAME', 'WARN', name.first, name.last, '')
}

const DOCTORS = new Set(['dr', 'drs', 'dokter', 'doctor', 'huisarts', 'gp'])
const TITLED_DOCTORS = new Set(['dr', 'drs', 'dokter', 'prof'])

function readProfessional(page: Page, title: number): void {
  const { low } = page.at(title)
  let from = afterDot(page, title)
  while (from < title + 6 && PROFESSIONAL_TITLES.has(page.at(from).low)) from = afterDot(page, from)
  if (page.at(from).line) return
  const name = readName(page, from)
  if (name === null) return
  if (name.initials > 0 && PLACEHOLDERS.has(page.at(from).low)) return
  if (name.parts.length === 0 || isEponymThing(page, name)) return
  if (!TITLED_DOCTORS.has(low) && !name.known) return
  page.take(title, name.last)
  page.add('PROFESSIONAL_NAME', 'WARN', title, name.last, professionalStandIn(page, title))
}

function professionalStandIn(page: Page, title: number): string {
  const doctor = DOCTORS.has(page.at(title).low)
  const nl = page.language === 'nl'
  const noun = nl ? (doctor ? 'huisarts' : 'specialist') : doctor ? 'GP' : 'specialist'
  if (DETERMINERS.has(page.at(title - 1).low)) return noun
  return capital(page, title, nl ? `de ${noun}` : `the ${noun}`)
}

/** A greeted or thanked colleague is no client: the name is read and let go. */
function readColleague(page: Page, index: number): void {
  let from = index + 1
  while (
    from < index + 4 &&
    ['.', ',', 'aan', 'to', 'van', 'from', 'voor', 'for', 'en', 'and'].includes(page.at(from).low)
  )
    from += 1
  if (page.at(from).shape !== 'name') return
  const name = readName(page, from)
  if (name === null || !(isGiven(page.at(from)) || isSurname(page.at(from)) || from === index + 1)) return
  page.take(name.first, name.last)
}
