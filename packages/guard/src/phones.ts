import type { Page } from './page.ts'
import { groupEnd, type Run } from './runs.ts'
import { PERSONS } from './vocabulary.ts'

const NL_SERVICE = ['0800', '0900', '0906', '0909', '088', '085', '084', '087', '082', '091']
const PERSON_DISTANCE = 40

type Line = 'person' | 'service'

/** Reads a telephone number at the start of a run of digits; gives the index of its last token, or -1. */
export function readPhone(page: Page, run: Run): number {
  const first = run.indices[0] ?? 0
  const plus = page.at(first - 1).low === '+'
  if (!plus && !run.groups[0]?.startsWith('0')) return -1
  const short = shortService(run)
  if (short && !plus) return take(page, run, 2)
  let best = 0
  let line: Line = 'service'
  for (let groups = 1; groups <= run.indices.length; groups += 1) {
    const found = lineOf(run, groups, plus)
    if (found === null) continue
    best = groups
    line = found
  }
  if (best === 0) return -1
  const last = take(page, run, best)
  const start = plus ? first - 1 : first
  if (line === 'person') {
    const person = page.near(start, PERSON_DISTANCE, PERSONS) || page.near(last, PERSON_DISTANCE, PERSONS, true)
    page.add('PHONE', person ? 'BLOCK' : 'WARN', start, last, '')
  }
  return last
}

function take(page: Page, run: Run, groups: number): number {
  const last = groupEnd(run, groups)
  page.take(run.indices[0] ?? 0, last)
  return last
}

/** "0800-1234" and the like. */
function shortService(run: Run): boolean {
  const [first, second] = run.groups
  return run.groups.length >= 2 && (first === '0800' || first === '0900') && second?.length === 4
}

function lineOf(run: Run, groups: number, plus: boolean): Line | null {
  const digits = run.groups.slice(0, groups).join('')
  if (plus) return abroad(digits)
  if (digits.startsWith('00')) {
    const known = ['31', '44', '32', '49'].includes(digits.slice(2, 4))
    return known ? abroad(digits.slice(2)) : null
  }
  if (groups > 1 && run.groups.slice(0, groups).some((group) => group.length < 2)) return null
  return home(digits)
}

function home(digits: string): Line | null {
  if (!digits.startsWith('0') || digits.startsWith('00')) return null
  if (digits.length === 10) return NL_SERVICE.some((prefix) => digits.startsWith(prefix)) ? 'service' : 'person'
  if (digits.length !== 11) return null
  const area = digits.charAt(1)
  if (area === '3' || area === '8') return 'service'
  return area === '1' || area === '2' || area === '7' ? 'person' : null
}

function abroad(digits: string): Line | null {
  if (digits.length < 8 || digits.length > 15) return null
  const country = digits.slice(0, 2)
  const rest = digits.charAt(2) === '0' ? digits.slice(3) : digits.slice(2)
  if (country === '31') {
    if (rest.length !== 9) return null
    return NL_SERVICE.some((prefix) => `0${rest}`.startsWith(prefix)) ? 'service' : 'person'
  }
  if (country === '44') {
    if (rest.length !== 9 && rest.length !== 10) return null
    return rest.startsWith('3') || rest.startsWith('8') ? 'service' : 'person'
  }
  return digits.length >= 9 ? 'person' : null
}
