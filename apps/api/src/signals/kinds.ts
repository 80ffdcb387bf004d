import { atLeast, atMost } from './chance.ts'

export type Kind = 'NEW' | 'GROWING' | 'SEASONAL' | 'STILL_HERE' | 'QUIETER'
export type Reason =
  | 'STARTED_LATELY'
  | 'MORE_LATELY'
  | 'EVERY_SPRING'
  | 'EVERY_SUMMER'
  | 'EVERY_AUTUMN'
  | 'EVERY_WINTER'
  | 'KEEPS_COMING'
  | 'LESS_LATELY'
  | 'LESS_SINCE_TIP'
  | 'LESS_SINCE_BARRIER_LIFTED'
  | 'LESS_SINCE_CIRCLE'

/** The fixed window: the last 90 full days. */
export const WINDOW = 90
const YEAR = 365.25
const LATELY = 28
const QUIET = 42
const BEFORE = 180
/** Of all groups together, at most one in a hundred weeks gets such a word by chance. */
const SELDOM = 0.01

/** Something told: when and by whom. */
export type Told = { day: number; person: number | null }
/** How all that was told is spread over time, to know what is usual. */
export type Calendar = { days: Float64Array; first: number; today: number; groups: number }

/** The days of all that was told, in order. */
export const calendarOf = (days: Iterable<number>, today: number, groups: number): Calendar => {
  const sorted = Float64Array.from(days).sort()
  return { days: sorted, first: sorted[0] ?? today, today, groups: Math.max(1, groups) }
}

/** What a group is, beside a burst: more than before, as in former years, less than before, or still here. Null: it comes and goes. */
export function kindOf(told: readonly Told[], calendar: Calendar): { kind: Kind; reason: Reason } | null {
  if (grows(told, calendar)) return { kind: 'GROWING', reason: 'MORE_LATELY' }
  if (isSeasonal(told, calendar)) return { kind: 'SEASONAL', reason: season(calendar.today) }
  if (isQuieter(told, calendar)) return { kind: 'QUIETER', reason: 'LESS_LATELY' }
  return lasts(told, calendar.today) ? { kind: 'STILL_HERE', reason: 'KEEPS_COMING' } : null
}

const between = (told: readonly Told[], from: number, to: number) =>
  new Set(told.filter(({ day }) => day >= from && day < to).map(({ person }) => person)).size
const countOf = ({ days }: Calendar, from: number, to: number) => below(days, to) - below(days, from)
const bar = ({ groups }: Calendar) => Math.log(SELDOM / groups)

function grows(told: readonly Told[], calendar: Calendar): boolean {
  const { today } = calendar
  const now = between(told, today - LATELY, today)
  const before = between(told, today - BEFORE, today - LATELY)
  const share = countOf(calendar, today - LATELY, today) / countOf(calendar, today - BEFORE, today)
  return before > 0 && atLeast(now, now + before, share) < bar(calendar)
}

function isQuieter(told: readonly Told[], calendar: Calendar): boolean {
  const { today } = calendar
  const now = between(told, today - QUIET, today)
  const before = between(told, today - BEFORE, today - QUIET)
  const share = countOf(calendar, today - QUIET, today) / countOf(calendar, today - BEFORE, today)
  return atMost(now, now + before, share) < bar(calendar)
}

/** More in these 90 days of former years than in the rest of them, in every former year that is known. */
function isSeasonal(told: readonly Told[], calendar: Calendar): boolean {
  const { today, first } = calendar
  const years = [1, 2].filter((year) => today - year * YEAR - WINDOW >= first)
  if (!years.length) return false
  let inSeason = 0
  let share = 0
  for (const year of years) {
    const end = today - year * YEAR
    const here = between(told, end - WINDOW, end)
    if (here < 3) return false
    inSeason += here
    share += countOf(calendar, end - WINDOW, end)
  }
  const past = Math.max(first, today - (years.length + 1) * YEAR)
  const all = countOf(calendar, past, today - WINDOW)
  const outside = told.filter(({ day }) => day >= past && day < today - WINDOW).length - inSeason
  return atLeast(inSeason, inSeason + Math.max(0, outside), share / all) < bar(calendar)
}

/** In at least two of the three months of the window, by two people each. */
function lasts(told: readonly Told[], today: number): boolean {
  const months = [0, 30, 60].filter((ago) => between(told, today - ago - 30, today - ago) >= 2)
  return months.length >= 2
}

/** The season in the middle of the window, where Kring is used: north of the equator. */
export function season(today: number): Reason {
  const month = new Date((today - WINDOW / 2) * 86_400_000).getUTCMonth()
  if (month >= 2 && month <= 4) return 'EVERY_SPRING'
  if (month >= 5 && month <= 7) return 'EVERY_SUMMER'
  return month >= 8 && month <= 10 ? 'EVERY_AUTUMN' : 'EVERY_WINTER'
}

/** Since when it is quieter: the day after which little was told. */
export const quietSince = (told: readonly Told[], today: number): number =>
  Math.floor(Math.max(today - BEFORE, ...told.map(({ day }) => day).filter((day) => day < today - QUIET))) + 1

/** How many of a rising list are below a bound. */
function below(days: Float64Array, bound: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? 0) < bound) low = middle + 1
    else high = middle
  }
  return low
}
