import type { Finding, FindingKind, Language } from './kinds.ts'
import { fold } from './normalise.ts'
import { BIRTH_LABELS, DETERMINERS } from './vocabulary.ts'

/** Labels that make no sense without the number behind them. */
const LABELS = new Set(
  [...BIRTH_LABELS]
    .join(' ')
    .split(' ')
    .concat(
      'bsn burgerservicenummer sofinummer sofi nhs number no nr nummer chi insz iban tel telefoon telefoonnummer mobiel mob phone mobile telephone call mail email e-mail e-mailadres adres address postcode h&c hsc dossiernummer dossiernr clientnummer patientnummer polisnummer code rijksregisternummer bankrekening rekeningnummer mrn record hospital ref sleutelcode deurcode d.o.b d.o.b. dob. geb. tel. nr. no. record. sleutelkluis ni insurance national'.split(
        ' ',
      ),
    ),
)

/** What stands where a number stood that the sentence cannot do without. */
const NOUNS: Record<Language, Partial<Record<FindingKind, string>>> = {
  nl: {
    BSN: 'een BSN',
    NHS_NUMBER: 'een NHS-nummer',
    HC_NUMBER: 'een cliëntnummer',
    CHI_NUMBER: 'een CHI-nummer',
    INSZ: 'een rijksregisternummer',
    IBAN: 'een rekeningnummer',
    PHONE: 'een telefoonnummer',
    EMAIL: 'een e-mailadres',
    POSTCODE: 'een postcode',
    ADDRESS: 'een adres',
    RECORD_LINK: 'een link',
    KEY_SAFE: 'een code',
    NATIONAL_INSURANCE: 'een verzekeringsnummer',
  },
  en: {
    BSN: 'a BSN',
    NHS_NUMBER: 'an NHS number',
    HC_NUMBER: 'a health number',
    CHI_NUMBER: 'a CHI number',
    INSZ: 'a register number',
    IBAN: 'a bank account',
    PHONE: 'a telephone number',
    EMAIL: 'an e-mail address',
    POSTCODE: 'a postcode',
    ADDRESS: 'an address',
    RECORD_LINK: 'a link',
    KEY_SAFE: 'a code',
    NATIONAL_INSURANCE: 'an insurance number',
  },
}
const KNOWN: Record<Language, string> = { nl: 'bij het team bekend', en: 'known to the team' }
const ARTICLES = new Set(['de', 'het', 'the', 'een', 'a', 'an'])
const NUMBER: Record<Language, string> = { nl: 'een nummer', en: 'a number' }

const LOOK_BACK = 500

/** Applies every rewrite, so that the sentence still reads: names become "een cliënt", numbers go with their labels. */
export function makeAnonymous(text: string, findings: readonly Finding[], language: Language): string {
  // Only the end of what is written is looked back at, so the rest is set aside and the work stays linear.
  const done: string[] = []
  let result = ''
  let at = 0
  for (const finding of merged(text, findings)) {
    if (finding.suggestion === null || finding.start < at) continue
    result += text.slice(at, finding.start)
    if (result.length > 2 * LOOK_BACK) {
      done.push(result.slice(0, -LOOK_BACK))
      result = result.slice(-LOOK_BACK)
    }
    at = finding.end
    if (finding.suggestion === '') {
      const left = leaveOut(result, text, at, language, finding)
      result = left.result
      at = left.at
    } else result = join(result, finding.suggestion)
  }
  return done.join('') + result + text.slice(at)
}

/** Street, postcode and town in a row are one address, left out as one. */
function merged(text: string, findings: readonly Finding[]): Finding[] {
  const result: Finding[] = []
  for (const finding of [...findings].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1)
    const here = finding.kind === 'POSTCODE' ? { ...finding, end: townEnd(text, finding.end) } : finding
    const between = last === undefined ? '' : text.slice(last.end, here.start).trim()
    const joins =
      last !== undefined && last.kind === 'ADDRESS' && here.kind === 'POSTCODE' && (between === '' || between === ',')
    if (joins) result[result.length - 1] = { ...last, end: here.end }
    else result.push(here)
  }
  return result
}

const LONGEST_TOWN = 30

/** End of a capitalised name right behind a postcode. */
function townEnd(text: string, end: number): number {
  if (text.charAt(end) !== ' ') return end
  let stop = end + 1
  const first = text.charAt(stop)
  if (first === first.toLowerCase()) return end
  while (stop < end + LONGEST_TOWN && stop < text.length && !' ,.;:)!?\n'.includes(text.charAt(stop))) stop += 1
  return stop
}

/** "op 12 maart 2024" becomes "in maart 2024", "op in de jaren veertig" loses its "op". */
function join(result: string, suggestion: string): string {
  for (const word of [' op ', ' on ']) {
    if (!result.endsWith(word)) continue
    const cut = result.slice(0, -word.length + 1)
    if (suggestion.startsWith('in ')) return cut + suggestion
    const month =
      suggestion.charAt(suggestion.length - 5) === ' ' &&
      suggestion.endsWith(suggestion.slice(-4)) &&
      Number(suggestion.slice(-4)) > 0
    if (month) return `${cut}in ${suggestion}`
  }
  return result + suggestion
}

type Left = { result: string; at: number }

/** Leaves a span out together with its label and the comma or brackets around it, or puts a word in its place. */
function leaveOut(before: string, text: string, end: number, language: Language, finding: Finding): Left {
  if (finding.kind === 'RELATIVE_NAME') return closeUp(before, text, end)
  const cut = withoutLabel(before)
  const opened = cut.at(-1) === '(' && text.charAt(end) === ')'
  if (opened) return closeUp(cut.slice(0, -1), text, end + 1)
  if (isFree(cut) && isFreeAfter(text, end)) return closeUp(cut, text, end)
  return named(before, cut, end, language, finding.kind)
}

/** Puts "een BSN" where "BSN 123…" stood; after "het" or "our" the label alone stays, or the bare noun. */
function named(before: string, cut: string, end: number, language: Language, kind: FindingKind): Left {
  const noun = NOUNS[language][kind] ?? NUMBER[language]
  const words = cut.trimEnd()
  if (kind === 'KEY_SAFE' && words.endsWith(' is')) return { result: before + KNOWN[language], at: end }
  const last = fold(words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1))
  const labelled = cut.length < before.trimEnd().length
  if (labelled && (DETERMINERS.has(last) || noun.endsWith('code'))) return { result: trimMarks(before), at: end }
  if (ARTICLES.has(last)) return { result: words.slice(0, words.length - last.length) + noun, at: end }
  if (DETERMINERS.has(last)) return { result: before + noun.slice(noun.indexOf(' ') + 1), at: end }
  if (!labelled) return { result: before + noun, at: end }
  const opens = words === '' || '.!?\n'.includes(words.at(-1) ?? '')
  const space = words === '' || words.endsWith('(') || words.endsWith('\n') ? '' : ' '
  return { result: words + space + (opens ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun), at: end }
}

const MOST_LABELS = 4

/** What is written before, without "BSN", "tel.:" and the like at its end. */
function withoutLabel(before: string): string {
  let cut = before.trimEnd()
  for (let count = 0; count < MOST_LABELS; count += 1) {
    const bare = trimMarks(cut)
    const space = Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('('), bare.lastIndexOf('\n'))
    const word = fold(bare.slice(space + 1).normalize('NFKC'))
    if (word === '' || !LABELS.has(word)) break
    cut = bare.slice(0, space + 1).trimEnd()
  }
  return cut
}

function trimMarks(text: string): string {
  let end = text.length
  while (end > 0 && ':=#. '.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function isFree(before: string): boolean {
  const last = before.at(-1)
  return last === undefined || ',;:(-.!?\n'.includes(last)
}

function isFreeAfter(text: string, end: number): boolean {
  const next = text
    .slice(end, end + LOOK_BACK)
    .trimStart()
    .charAt(0)
  return next === '' || ',;).!?\n'.includes(next)
}

/** Joins both sides without a double space or comma. */
function closeUp(before: string, text: string, end: number): Left {
  let result = before.trimEnd()
  const next = text.charAt(end)
  if (result.endsWith(',') && (next === ',' || next === '.' || next === '')) {
    const both = next === ',' ? end + 1 : end
    result = result.slice(0, -1)
    return { result, at: both }
  }
  return { result, at: end }
}
