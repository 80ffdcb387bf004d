import { limits } from '@kring/contract/limits'
import type { Role } from '../config.ts'
import type { Viewer } from '../platform/context.ts'
import { clean, lengthFault, nameFaults } from '../platform/text.ts'
import { isEmail } from './invite.ts'
import { mayGive } from './policy.ts'
import { type Line, readLines } from './sheet.ts'

export type Fault = { line: number; column: string | null; reason: string }
/** A line that is right. A team's own line names no person. */
export type Row = {
  line: number
  person: { name: string; email: string; role: Role | null; until: Date | null; locale: 'nl' | 'en' | null } | null
  team: string | null
  region: string | null
}
export type Read = { rows: Row[]; faults: Fault[] }

const columns = ['name', 'email', 'team', 'region', 'role', 'until', 'locale'] as const
type Column = (typeof columns)[number]
/** What a column may be called, in letters only. */
const called: Record<string, Column> = {
  naam: 'name',
  name: 'name',
  medewerker: 'name',
  colleague: 'name',
  email: 'email',
  mail: 'email',
  emailadres: 'email',
  mailadres: 'email',
  emailaddress: 'email',
  team: 'team',
  wijkteam: 'team',
  teamnaam: 'team',
  teamname: 'team',
  regio: 'region',
  region: 'region',
  rol: 'role',
  role: 'role',
  functie: 'role',
  tot: 'until',
  totenmet: 'until',
  until: 'until',
  einddatum: 'until',
  enddate: 'until',
  taal: 'locale',
  language: 'locale',
  locale: 'locale',
}
const roles: Record<string, Role> = {
  lid: 'MEMBER',
  member: 'MEMBER',
  collega: 'MEMBER',
  coach: 'COACH',
  steward: 'STEWARD',
  beheerder: 'STEWARD',
  operator: 'OPERATOR',
  technischbeheerder: 'OPERATOR',
}
const locales: Record<string, 'nl' | 'en'> = {
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  engels: 'en',
  english: 'en',
}
const letters = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')

const most = 20_000

/** Reads people and teams from a file. Each fault has its line, and its column where there is one; nothing stops at the first. */
export function readPeople(file: string, viewer: Pick<Viewer, 'id' | 'roles'>, now: Date): Read {
  const { lines, fault } = readLines(file)
  const [header, ...body] = lines
  if (fault) return { rows: [], faults: [{ ...fault, column: null }] }
  if (!header) return { rows: [], faults: [{ line: 1, column: null, reason: 'sheet_empty' }] }
  if (body.length > most) return { rows: [], faults: [{ line: most, column: null, reason: 'too_many' }] }
  const places = header.cells.map((cell) => called[letters(cell)])
  const faults: Fault[] = header.cells.flatMap((cell, index) =>
    cell && (!places[index] || places.indexOf(places[index]) !== index)
      ? [{ line: header.line, column: cell.slice(0, 40), reason: places[index] ? 'column_twice' : 'column_unknown' }]
      : [],
  )
  if (!places.includes('team') && !(places.includes('name') && places.includes('email')))
    faults.push({ line: header.line, column: null, reason: 'column_missing' })
  if (faults.length) return { rows: [], faults }
  const seen = new Map<string, number>()
  const rows = body.flatMap((line) => readRow(line, header.cells, places, { viewer, now, seen, faults }) ?? [])
  if (!body.length) faults.push({ line: header.line, column: null, reason: 'sheet_empty' })
  return { rows, faults }
}

type Reading = { viewer: Pick<Viewer, 'id' | 'roles'>; now: Date; seen: Map<string, number>; faults: Fault[] }

function readRow(
  { line, cells }: Line,
  header: string[],
  places: (Column | undefined)[],
  reading: Reading,
): Row | null {
  const before = reading.faults.length
  const named = (column: Column) => header[places.indexOf(column)] ?? null
  const fault = (column: Column | null, reason: string) =>
    reading.faults.push({ line, column: column && named(column), reason })
  const cell = (column: Column) => {
    const index = places.indexOf(column)
    return index < 0 ? '' : clean(cells[index] ?? '').replace(/\s+/g, ' ')
  }
  if (cells.slice(header.length).some(Boolean)) fault(null, 'row_too_long')
  if (cells.some((text) => text.includes('\uFFFD'))) fault(null, 'bad_letters')
  const [team, region] = [cell('team'), cell('region')]
  for (const column of ['team', 'region', 'name'] as const)
    if (nameFaults({ [column]: cell(column) }, 'nl').length) fault(column, 'client_data')
  if (lengthFault(team, { max: 80 })) fault('team', 'too_long')
  if (lengthFault(region, { max: 80 })) fault('region', 'too_long')
  if (region && !team) fault('team', 'required')
  const person = cell('name') || cell('email') ? readPerson(cell, fault, line, reading) : null
  if (!person && !team) fault(null, 'row_empty')
  return reading.faults.length > before ? null : { line, person, team: team || null, region: region || null }
}

function readPerson(
  cell: (column: Column) => string,
  fault: (column: Column | null, reason: string) => unknown,
  line: number,
  { viewer, now, seen }: Reading,
): Row['person'] {
  const [name, email] = [cell('name'), cell('email')]
  const nameFault = lengthFault(name, limits.profile.name)
  if (nameFault) fault('name', nameFault)
  if (!email) fault('email', 'required')
  else if (!isEmail(email)) fault('email', 'bad_email')
  else if (seen.has(email.toLowerCase())) fault('email', 'email_twice')
  seen.set(email.toLowerCase(), line)
  const role = cell('role') ? (roles[letters(cell('role'))] ?? null) : null
  if (cell('role') && !role) fault('role', 'unknown_role')
  if (role && !mayGive(viewer, role).allowed) fault('role', 'reaches_further')
  const until = dayOf(cell('until'))
  if (cell('until') && (!until || until <= now)) fault('until', 'bad_date')
  const locale = locales[letters(cell('locale'))] ?? null
  if (cell('locale') && !locale) fault('locale', 'bad_language')
  return { name, email, role, until: role && role !== 'MEMBER' ? until : null, locale }
}

/** The end of a day as it is written here, 31-12-2027, or elsewhere, 2027-12-31; null for anything else. */
function dayOf(text: string): Date | null {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text
  const end = new Date(`${iso}T23:00:00Z`)
  return !Number.isNaN(end.getTime()) && end.toISOString().slice(0, 10) === iso ? end : null
}
