import { groupTexts, NEAR } from './grouping.ts'
import type { Item } from './items.ts'
import { calendarOf, type Kind, kindOf, quietSince, type Reason, WINDOW } from './kinds.ts'
import type { Neighbours } from './neighbours.ts'
import type { Voice } from './policy.ts'
import { findBursts } from './scan.ts'

/** A problem that was found, before it is asked whether it may be shown. Rows are places in the list of items. */
export type Candidate = {
  kind: Kind
  reason: Reason
  since: number | null
  /** All texts about it, of all years; the most central first. */
  items: Item[]
  voices: Voice[]
  /** What it stands on: bursts by how surprising they are. */
  weight: number
}
/** "We have this too", by post. */
export type Marks = ReadonlyMap<number, Voice[]>

/** A text belongs to its group when so many of its nearest do, and are this near on the average. What was left over does not. */
const AMONG = 3
const CLOSEST = 4
const NEAR_ENOUGH = 0.13
/** A group hangs together when this share of the nearest of its texts is in it. */
const TOGETHER = 0.5
/** Fewer texts than this in the window are no problem that many have. */
const FEWEST = 5
/** A burst with more earlier ones than this share of it is not new but grows. */
const NOT_NEW = 0.2
/** A tip, a lifted barrier or a learning eased a problem when it came at most so many days before it went quiet. */
const EASED_WITHIN = 60

/** The problems that these texts tell of up to the beginning of `today`, whatever their size. Pure: the same texts, the same problems. */
export function findProblems(items: readonly Item[], marks: Marks, today: number): Candidate[] {
  if (items.length < 5) return []
  const { of, count, neighbours } = groupTexts(items)
  const moments = {
    day: Float64Array.from(items, ({ day }) => day),
    person: Int32Array.from(items, ({ person, id }) => person ?? -id),
  }
  const central = centrality(neighbours)
  const taken = new Set<number>()
  const found: Candidate[] = []
  for (const burst of findBursts(neighbours, moments, today)) {
    const rows = [...burst.rows, ...burst.old].filter((row) => !taken.has(row))
    if (belonging(rows, neighbours).length * 2 < rows.length) continue
    const isNew = rows.filter((row) => burst.old.includes(row)).length <= NOT_NEW * rows.length
    if (rows.length < FEWEST) continue
    for (const row of rows) taken.add(row)
    const kind = isNew ? ('NEW' as const) : ('GROWING' as const)
    const reason = isNew ? ('STARTED_LATELY' as const) : ('MORE_LATELY' as const)
    found.push({ ...made(rows, items, marks, today, central), kind, reason, since: null, weight: burst.surprise })
  }
  const calendar = calendarOf(moments.day, today, count)
  for (const group of rowsOf(of, count, taken)) {
    const rows = belonging(group, neighbours)
    const now = rows.filter((row) => (moments.day[row] ?? 0) >= today - WINDOW)
    if (now.length < FEWEST || together(rows, now, neighbours) < TOGETHER) continue
    const problem = made(rows, items, marks, today, central)
    const told = [...problem.items, ...problem.voices]
    const known = kindOf(told, calendar)
    if (!known) continue
    const eased = known.kind === 'QUIETER' ? easedBy(problem.items, quietSince(told, today)) : null
    found.push({
      ...problem,
      ...known,
      reason: eased ?? known.reason,
      since: known.kind === 'QUIETER' ? quietSince(told, today) : null,
      weight: new Set(problem.voices.map(({ team }) => team)).size,
    })
  }
  return found
}

function made(rows: number[], items: readonly Item[], marks: Marks, today: number, central: Float32Array) {
  const sorted = rows.toSorted((a, b) => (central[b] ?? 0) - (central[a] ?? 0) || a - b)
  const mine = sorted.flatMap((row) => items[row] ?? [])
  const voices = mine.flatMap((item): Voice[] => [
    { post: item.id, team: item.team, person: item.person, day: item.day },
    ...(marks.get(item.id) ?? []),
  ])
  return { items: mine, voices: voices.filter(({ day }) => day >= today - WINDOW && day < today) }
}

/** How near a text is to those around it. */
function centrality({ ids, nearness, count }: Neighbours): Float32Array {
  const sums = new Float32Array(ids.length / count)
  ids.forEach((other, at) => {
    if (other >= 0) sums[other] = (sums[other] ?? 0) + (nearness[at] ?? 0)
  })
  return sums
}

function rowsOf(of: Int32Array, count: number, taken: ReadonlySet<number>): number[][] {
  const groups = Array.from({ length: count }, (): number[] => [])
  for (const [row, group] of of.entries()) if (!taken.has(row)) groups[group]?.push(row)
  return groups
}

/** Without the texts that only happen to lie beside a group. */
function belonging(rows: number[], { ids, nearness, count }: Neighbours): number[] {
  const mine = new Set(rows)
  return rows.filter((row) => {
    const inside: number[] = []
    for (let place = 0; place < NEAR; place++)
      if (mine.has(ids[row * count + place] ?? -1)) inside.push(nearness[row * count + place] ?? 0)
    const closest = inside.slice(0, CLOSEST)
    return inside.length >= AMONG && closest.reduce((sum, near) => sum + near, 0) >= NEAR_ENOUGH * CLOSEST
  })
}

/** Which share of the nearest texts of what was told now is of the same group. */
function together(rows: number[], now: number[], { ids, count }: Neighbours): number {
  const mine = new Set(rows)
  let inside = 0
  let all = 0
  for (const row of now)
    for (let place = 0; place < NEAR; place++) {
      const other = ids[row * count + place] ?? -1
      if (other < 0) break
      all++
      if (mine.has(other)) inside++
    }
  return all ? inside / all : 0
}

function easedBy(items: readonly Item[], since: number): Reason | null {
  const near = items.filter(({ eased }) => eased !== null && eased <= since + 14 && eased > since - EASED_WITHIN)
  if (near.some(({ kind }) => kind === 'BARRIER')) return 'LESS_SINCE_BARRIER_LIFTED'
  if (near.some(({ kind }) => kind === 'TIP')) return 'LESS_SINCE_TIP'
  const talked = items.some(({ kind, day }) => kind === 'LEARNING' && day <= since + 14 && day > since - EASED_WITHIN)
  return talked ? 'LESS_SINCE_CIRCLE' : null
}
