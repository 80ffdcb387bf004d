/** Every kind of finding, in the order of the rules; a sentence for each stands in the words of the two languages. */
export const FINDING_KINDS = [
  'BSN',
  'NHS_NUMBER',
  'HC_NUMBER',
  'CHI_NUMBER',
  'INSZ',
  'IBAN',
  'BIRTH_DATE',
  'DATE',
  'AGE',
  'POSTCODE',
  'ADDRESS',
  'PHONE',
  'EMAIL',
  'NAME',
  'FIRST_NAME',
  'RELATIVE_NAME',
  'PROFESSIONAL_NAME',
  'RECORD_NUMBER',
  'LONG_NUMBER',
  'NATIONAL_INSURANCE',
  'PROFESSIONAL_NUMBER',
  'KEY_SAFE',
  'ROOM',
  'RECORD_LINK',
  'COMBINATION',
  'UNREAD',
] as const

export type FindingKind = (typeof FINDING_KINDS)[number]

/** BLOCK cannot be published; BLOCK_UNLESS_STATED can once the author states it is nobody's number; WARN asks a choice. */
export type Level = 'BLOCK' | 'BLOCK_UNLESS_STATED' | 'WARN'

/** A place in the original text, in UTF-16 units. A suggestion of '' means: leave it out; null: only the author can. */
export type Finding = { kind: FindingKind; level: Level; start: number; end: number; suggestion: string | null }

export type Language = 'nl' | 'en'

const WEIGHT: Record<Level, number> = { BLOCK: 3, BLOCK_UNLESS_STATED: 2, WARN: 1 }

/** How heavy a level weighs, to let the strongest of two overlapping findings win. */
export function weight(level: Level): number {
  return WEIGHT[level]
}
