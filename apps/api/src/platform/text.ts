import { findClientData, type Finding } from '@kring/guard'
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
 * `strict` is for names of files, where nothing around a first name speaks of a person.
 */
export function clientDataIn(
  fields: Record<string, string | readonly string[]>,
  language: 'nl' | 'en',
  strict = false,
): { place: Place; finding: Finding }[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((text, index) =>
      findClientData(mentionsAsNames(text), { language, strict }).map((finding) => ({
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
  const found = clientDataIn(fields, language, strict).filter(({ finding }) => finding.level === 'BLOCK' || !notAClient)
  if (found.length) throw new Refusal('CLIENT_DATA', { reason: 'client_data', places: found.map(({ place }) => place) })
}

/** Checks lengths and the guard at once; returns the cleaned texts. Throws BAD_INPUT with every wrong field. */
export function takeTexts<Field extends string>(
  given: Record<Field, string>,
  lengths: Record<Field, Length>,
  guard: { language: 'nl' | 'en'; notAClient: boolean },
): Record<Field, string> {
  const faults: Record<string, string> = {}
  const taken = { ...given }
  for (const field in given) {
    taken[field] = clean(given[field])
    const fault = lengthFault(taken[field], lengths[field])
    if (fault) faults[field] = fault
  }
  if (Object.keys(faults).length) throw badInput(faults)
  guardTexts(taken, guard.language, guard.notAClient)
  return taken
}
