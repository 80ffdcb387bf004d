import { scanAccounts } from './accounts.ts'
import { scanAges } from './ages.ts'
import { scanCombination } from './combination.ts'
import { scanDates } from './dates.ts'
import type { Finding, Language } from './kinds.ts'
import { languageOf } from './language.ts'
import { scanBareNames } from './names-bare.ts'
import { scanTitledNames } from './names-titled.ts'
import { fold, normalise } from './normalise.ts'
import { scanLongNumbers, scanNumbers } from './numbers.ts'
import { Page } from './page.ts'
import { People } from './people.ts'
import { scanPlaces } from './places.ts'
import { scanBareRecords, scanDoors, scanRecords } from './records.ts'
import { settle } from './settle.ts'
import { scanWeb } from './web.ts'

export { makeAnonymous } from './anonymous.ts'
export { FINDING_KINDS, type Finding, type FindingKind, type Language, type Level } from './kinds.ts'

/**
 * language: of the suggestions; guessed from the text when absent.
 * teamPlaces: places of the writer's own team, which then neither alarm nor count.
 * strict: a bare first name alarms also where nothing around it speaks of a person, as in file names.
 */
export type GuardOptions = { language?: Language; teamPlaces?: string[]; strict?: boolean }

/** Longest part of a text that is read; what lies beyond is blocked unread. */
export const LONGEST_READ = 100_000

/** Finds what could lead to a client, sorted by place and without overlap. */
export function findClientData(text: string, options: GuardOptions = {}): Finding[] {
  return examine(text, options).findings
}

/** As findClientData, with the number of tokens looked at, so that a test can hold the work against the length. */
export function examine(text: string, options: GuardOptions = {}): { findings: Finding[]; steps: number } {
  const within = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text
  const plain = normalise(within)
  const language = options.language ?? languageOf(plain.text)
  // An underscore joins the words of a file name; in an address it belongs to it.
  const readable = plain.text.includes('@') ? plain.text : plain.text.replaceAll('_', ' ')
  const page = new Page(readable, language, wordsOf(options.teamPlaces ?? []), options.strict ?? false)
  const people = new People()
  scanWeb(page)
  scanDates(page)
  scanAccounts(page)
  scanPlaces(page)
  scanRecords(page)
  scanNumbers(page)
  scanDoors(page)
  scanBareRecords(page)
  scanLongNumbers(page)
  const ages = scanAges(page)
  scanTitledNames(page, people)
  scanBareNames(page, people)
  scanCombination(page, people, ages)
  const findings = settle(page.drafts, plain)
  if (text.length > LONGEST_READ) {
    findings.push({ kind: 'UNREAD', level: 'BLOCK', start: LONGEST_READ, end: text.length, suggestion: null })
  }
  return { findings, steps: page.steps }
}

function wordsOf(places: string[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => fold(place).split('-').join(' ').split(' ')))
}

/** What may happen to a text with these findings: the heaviest decides. */
export function verdict(findings: readonly Finding[]): 'PASS' | 'WARN' | 'BLOCK' {
  if (findings.length === 0) return 'PASS'
  return findings.some((finding) => finding.level !== 'WARN') ? 'BLOCK' : 'WARN'
}
