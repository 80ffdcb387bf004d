import { findClientData, type Finding, type GuardOptions } from '@kring/guard'
import { badInput, Refusal } from './errors.ts'

/** How long a text may be, in characters. */
export type Length = { min?: number; max?: number }

/** A text as it is kept: NFC, without control and bidirectional override characters, trimmed. */
export const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim()

/** The reason a text is refused for its length, or null. */
export function lengthFault(text: string, length: Length): string | null {
  const size = text.length > (length.max ?? Number.POSITIVE_INFINITY) ? [...text].length : text.length
  if (length.min && size === 0) return 'required'
  if (length.min && [...text].length < length.min) return 'too_short'
  return length.max && size > length.max ? 'too_long' : null
}

export type Place = { field: string; kind: string; level: 'WARN' | 'BLOCK'; start: number; end: number }

/** A mention is stored as @[Name](id); the guard reads @Name in its place. The length stays, so places do not move. */
const mentionsAsNames = (text: string) =>
  text.replace(
    /@\[([^\]\n]{1,80})\]\((u_[\w-]{8,40})\)/g,
    (_, name: string, id: string) => ` @${name}${' '.repeat(id.length + 3)}`,
  )

/**
 * What in these texts could identify a client. Only kind and place: the matched text goes nowhere.
 * `strict` is for names of files, where nothing around a first name speaks of a person; `teamPlaces` for texts of one team or region.
 */
export function clientDataIn(
  fields: Record<string, string | readonly string[]>,
  language: 'nl' | 'en',
  options: Omit<GuardOptions, 'language'> = {},
): { place: Place; finding: Finding }[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((text, index) =>
      findClientData(mentionsAsNames(text), { language, ...options }).map((finding) => ({
        finding,
        place: {
          field: typeof value === 'string' ? field : `${field}.${index}`,
          kind: finding.kind,
          level: finding.level === 'WARN' ? ('WARN' as const) : ('BLOCK' as const),
          start: finding.start,
          end: finding.end,
        },
      })),
    ),
  )
}

/**
 * The guard at the door of every verb. BLOCK cannot be published; WARN, and numbers that may be something else,
 * can after the writer stated that they are not about a client. Throws CLIENT_DATA with the places.
 */
export function guardTexts(
  fields: Record<string, string | readonly string[]>,
  language: 'nl' | 'en',
  notAClient: boolean,
  strict = false,
): void {
  guardWriting(fields, { language, notAClient, strict })
}

/** How the guard looks at what somebody writes. */
export type Guarding = {
  language: 'nl' | 'en'
  /** The writer states that what may pass is not about a client. */
  notAClient: boolean
  /** Places of the writer's own team, when the text is only for that team or region. */
  teamPlaces?: readonly string[]
  strict?: boolean
  /** Whether the same words were stated before, in the text as it is now (stated.ts). */
  wasStated?: (place: Place, words: string) => boolean
  /** Gathers what passes because it was stated, now or before. */
  passed?: Place[]
}

/** As guardTexts, for a text that may have been written before. */
export function guardWriting(fields: Record<string, string | readonly string[]>, guard: Guarding): void {
  const { language, notAClient, strict, teamPlaces, wasStated, passed } = guard
  const refused = clientDataIn(fields, language, { strict, teamPlaces: [...(teamPlaces ?? [])] }).filter(
    ({ finding, place }) => {
      if (finding.level === 'BLOCK') return true
      const fine = notAClient || wasStated?.(place, wordsAt(fields, place))
      if (fine) passed?.push(place)
      return !fine
    },
  )
  if (refused.length)
    throw new Refusal('CLIENT_DATA', { reason: 'client_data', places: refused.map(({ place }) => place) })
}

/** What stands at a place of these fields; a list's items are its field and their number. */
export function wordsAt(
  fields: Record<string, string | readonly string[]>,
  place: Pick<Place, 'field' | 'start' | 'end'>,
): string {
  const [name = '', index] = place.field.split('.')
  const value = fields[name]
  const text = typeof value === 'string' ? value : value?.[Number(index)]
  return text?.slice(place.start, place.end) ?? ''
}

/** Names of people, teams, places and rows say who somebody is, and may: only what is a number of a person stops them. */
export const nameFaults = (fields: Record<string, string | readonly string[]>, language: 'nl' | 'en'): Place[] =>
  clientDataIn(fields, language)
    .filter(({ finding }) => finding.level === 'BLOCK' && !/NAME|COMBINATION/.test(finding.kind))
    .map(({ place }) => place)

/** Throws CLIENT_DATA for a name that holds a person's number. */
export function guardNames(fields: Record<string, string | readonly string[]>, language: 'nl' | 'en'): void {
  const places = nameFaults(fields, language)
  if (places.length) throw new Refusal('CLIENT_DATA', { reason: 'client_data', places })
}

/** Checks lengths and the guard at once; returns the cleaned texts. Throws BAD_INPUT with every wrong field. */
export function takeTexts<Field extends string>(
  given: Record<Field, string>,
  lengths: Record<Field, Length>,
  guard: Guarding,
): Record<Field, string> {
  const faults: Record<string, string> = {}
  const taken = { ...given }
  for (const field in given) {
    taken[field] = clean(given[field])
    const fault = lengthFault(taken[field], lengths[field])
    if (fault) faults[field] = fault
  }
  if (Object.keys(faults).length) throw badInput(faults)
  guardWriting(taken, guard)
  return taken
}
