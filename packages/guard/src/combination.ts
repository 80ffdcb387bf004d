import type { Age } from './ages.ts'
import type { Draft, Page } from './page.ts'
import type { People } from './people.ts'
import { lowerBound } from './sorted.ts'
import { NOT_NAMES, TOWNS } from './not-names.ts'
import {
  FAMILY,
  OCCUPATIONS,
  ORIGINS,
  PLACE_BEFORE,
  PLACE_WORDS,
  POSSESSIVES,
  RARE_DISEASES,
  RARE_EVENTS,
} from './vocabulary.ts'

type HintType = 'age' | 'date' | 'place' | 'first name' | 'family' | 'occupation' | 'origin' | 'disease' | 'event'

type Hint = { type: HintType; start: number; end: number; suggestion: string | null }

/** Hints further apart than this are about different people. */
const WINDOW = 500
const ENOUGH_TO_WARN = 3
const ENOUGH_TO_BLOCK = 4

/** Adds up weak hints, and makes a titled name heavier when a hint or a second name stands beside it. */
export function scanCombination(page: Page, people: People, ages: Age[]): void {
  const hints = [...wordHints(page), ...ages.map((age) => ageHint(page, age)), ...draftHints(page)]
  hints.sort((left, right) => left.start - right.start)
  weighNames(page, people, hints)
  weighHints(page, hints)
}

function ageHint(page: Page, age: Age): Hint {
  const nl = page.language === 'nl'
  const decade = Math.floor(age.years / 10) * 10
  const nlWords = ['', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig'][decade / 10]
  const words = nl ? `in de ${nlWords}` : `in their ${decade}s`
  const adjective =
    page.at(age.last).low === 'jarige' || (page.at(age.last).low === 'old' && page.at(age.last - 1).low === '-')
  const suggestion = decade < 20 || decade > 80 ? null : adjective ? (nl ? 'oudere' : 'older') : words
  return { type: 'age', start: page.at(age.first).start, end: page.at(age.last).end, suggestion }
}

const HINT_OF_KIND: Partial<Record<Draft['kind'], HintType>> = {
  FIRST_NAME: 'first name',
  RELATIVE_NAME: 'family',
  DATE: 'date',
  BIRTH_DATE: 'date',
  ADDRESS: 'place',
  POSTCODE: 'place',
}

function draftHints(page: Page): Hint[] {
  const hints: Hint[] = []
  for (const draft of page.drafts) {
    const type = HINT_OF_KIND[draft.kind]
    if (type !== undefined) hints.push({ type, start: draft.start, end: draft.end, suggestion: draft.suggestion })
  }
  return hints
}

function wordHints(page: Page): Hint[] {
  const hints: Hint[] = []
  for (let index = 0; index < page.tokens.length; index += 1) {
    const token = page.at(index)
    if (token.type !== 'word') continue
    const type = hintType(page, index)
    if (type !== null)
      hints.push({ type, start: token.start, end: token.end, suggestion: type === 'place' ? aPlace(page) : null })
  }
  return hints
}

function aPlace(page: Page): string {
  return page.language === 'nl' ? 'de omgeving' : 'the area'
}

const FORMER = new Set([
  'oud',
  'voormalig',
  'voormalige',
  'ex',
  'vroeger',
  'gepensioneerd',
  'gepensioneerde',
  'former',
  'retired',
  'was',
  'als',
])

function hintType(page: Page, index: number): HintType | null {
  const token = page.at(index)
  const before = page.at(index - 1).low === '-' ? page.at(index - 2) : page.at(index - 1)
  if (FAMILY.has(token.low) && POSSESSIVES.has(before.low)) return 'family'
  if (
    OCCUPATIONS.has(token.low) &&
    token.shape === 'lower' &&
    (FORMER.has(before.low) || FORMER.has(page.at(index - 2).low))
  )
    return 'occupation'
  if (ORIGINS.has(token.low)) return 'origin'
  if (RARE_DISEASES.has(token.low) && (token.low !== 'als' || token.shape === 'caps')) return 'disease'
  if (RARE_EVENTS.has(token.low) && isEvent(before.low)) return 'event'
  return isSmallPlace(page, index) ? 'place' : null
}

function isEvent(before: string): boolean {
  return ['de', 'het', 'een', 'die', 'the', 'a', 'in', 'op', 'on', 'house', 'local'].includes(before)
}

/** "uit Wouw", "in the village of Ashwell": below town level, and not the team's own place. */
function isSmallPlace(page: Page, index: number): boolean {
  const token = page.at(index)
  if (token.shape !== 'name' || token.opens || token.heading) return false
  if (TOWNS.has(token.low) || NOT_NAMES.has(token.low) || page.places.has(token.low)) return false
  const before = page.at(index - 1).low
  if (PLACE_BEFORE.has(before)) return !token.taken
  const lives = ['woont', 'wonend', 'woonachtig', 'lives', 'living'].includes(page.at(index - 2).low)
  if (before === 'in' && lives) return !token.taken
  return PLACE_WORDS.has(before) || (before === 'of' && PLACE_WORDS.has(page.at(index - 2).low))
}

/** "Two such or one and a hint: block." */
function weighNames(page: Page, people: People, hints: Hint[]): void {
  const titled = people.titled.map((entry) => entry.draft).sort((left, right) => left.start - right.start)
  const several = new Set(people.titled.map((entry) => entry.person)).size > 1
  for (const draft of titled) if (several || besides(hints, draft)) draft.level = 'BLOCK'
  // The village beside a name goes with it, or the rewritten sentence still says where to look.
  const drafts = draftsByStart(page)
  for (const hint of hints) {
    if (hint.type === 'place' && !drafts.has(hint.start) && besides(titled, hint))
      mark(page, drafts, hint, ENOUGH_TO_WARN)
  }
}

type Span = { start: number; end: number }

/** Whether one of the ascending spans lies within the window beside this one; those that overlap it are few. */
function besides(spans: readonly Span[], span: Span): boolean {
  for (let index = lowerBound(spans, (one) => one.start, span.start - WINDOW); index < spans.length; index += 1) {
    const other = spans[index]!
    if (other.start > span.end + WINDOW) return false
    if (other.start >= span.end || other.end <= span.start) return true
  }
  return false
}

function draftsByStart(page: Page): Map<number, Draft> {
  return new Map(page.drafts.map((draft) => [draft.start, draft]))
}

/** One point for each sort of hint within the window. */
function weighHints(page: Page, hints: Hint[]): void {
  const counts = new Map<HintType, number>()
  const marked = new Map<Hint, number>()
  let first = 0
  for (let last = 0; last < hints.length; last += 1) {
    const hint = hints[last]!
    counts.set(hint.type, (counts.get(hint.type) ?? 0) + 1)
    while (hint.start - hints[first]!.start > WINDOW) {
      const gone = hints[first]!
      const left = (counts.get(gone.type) ?? 1) - 1
      if (left === 0) counts.delete(gone.type)
      else counts.set(gone.type, left)
      first += 1
    }
    if (counts.size < ENOUGH_TO_WARN) continue
    // The types are at most nine, so the newest hint of each is found within a bounded walk.
    for (const one of newest(hints, first, last)) marked.set(one, Math.max(marked.get(one) ?? 0, counts.size))
  }
  const drafts = draftsByStart(page)
  for (const [hint, score] of marked) mark(page, drafts, hint, score)
}

const WALK = 40

function newest(hints: Hint[], first: number, last: number): Hint[] {
  const found = new Map<HintType, Hint>()
  for (let index = last; index >= Math.max(first, last - WALK); index -= 1) {
    const hint = hints[index]!
    if (!found.has(hint.type)) found.set(hint.type, hint)
  }
  return [...found.values()]
}

function mark(page: Page, drafts: Map<number, Draft>, hint: Hint, score: number): void {
  const level = score >= ENOUGH_TO_BLOCK ? 'BLOCK' : 'WARN'
  const same = drafts.get(hint.start)
  if (same !== undefined && same.end >= hint.end) {
    if (level === 'BLOCK') same.level = 'BLOCK'
    return
  }
  const draft: Draft = { kind: 'COMBINATION', level, start: hint.start, end: hint.end, suggestion: hint.suggestion }
  page.drafts.push(draft)
  drafts.set(hint.start, draft)
}
