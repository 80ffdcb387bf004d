import { atLeast } from './chance.ts'
import { communities, graphOf, numbersFrom } from './communities.ts'
import type { Neighbours } from './neighbours.ts'

/** Texts that lie near each other and are of late, more than chance puts there; `old` are earlier ones as near to them. */
export type Burst = { rows: number[]; old: number[]; surprise: number }
/** When each text was told (days) and by whom (a number a person). */
export type Moments = { day: Float64Array; person: Int32Array }

/** "Of late": a burst of two weeks is seen while it lasts and in the weeks after. */
const SPANS = [14, 28]
/** How many nearest texts make a place to look at. */
const PLACES = [7, 10, 14, 19, 25]
/** In so many shuffled worlds the best place is looked up; the real one must beat all but FEW of them. */
const SHUFFLES = 99
const FEW = 7
/** A text beside a burst belongs to it when so many of the burst are among its own nearest. */
const TOUCHES = 2
const OWN_NEAREST = 12
/** However quiet the shuffled networks are. */
const LEAST = 3
/** Fewer than this are no burst. */
const FEWEST = 5

/**
 * Looks around every text of late: are the nearest texts of late too, by different people? What counts as surprising
 * is read from the same network with its dates shuffled: the best place of a whole shuffled network is the bar, so that
 * a network without a burst seldom passes it, however many places there are to look at.
 */
export function findBursts(neighbours: Neighbours, moments: Moments, today: number, seed = 11): Burst[] {
  const rows = moments.day.length
  const surprise = new Float64Array(rows)
  const place = new Int32Array(rows)
  const spanOf = new Int32Array(rows)
  const lately = Int32Array.from(moments.day.keys()).filter((row) => (moments.day[row] ?? 0) >= today - SPANS.at(-1)!)
  const sharesOf = SPANS.map((span) => lately.filter((row) => (moments.day[row] ?? 0) >= today - span).length / rows)
  if (lately.length < 5) return []
  const tables = sharesOf.map(surprises)
  const world = {
    neighbours,
    tables,
    ages: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
    persons: moments.person,
  }
  for (const row of lately) world.ages[row] = today - (moments.day[row] ?? 0)
  for (const row of lately) {
    const best = lookAround(world, row)
    surprise[row] = best.surprise
    place[row] = best.size
    spanOf[row] = best.span
  }
  const shared = sharedSurprise(world, lately, surprise)
  const bar = barOf(world, lately, numbersFrom(seed))
  return clumps(neighbours, lately, { surprise, shared, place, spanOf, ages: world.ages, bar })
}

type World = { neighbours: Neighbours; tables: Float64Array[][]; ages: Float64Array; persons: Int32Array }
type Look = { surprise: number; size: number; span: number }

/** surprises(share)[size][x]: how surprising x others of late among size - 1 are. */
function surprises(share: number): Float64Array[] {
  return PLACES.map((size) => Float64Array.from({ length: size }, (_, x) => -atLeast(x, size - 1, share)))
}

const seen = new Set<number>()
function lookAround({ neighbours, tables, ages, persons }: World, row: number): Look {
  const best: Look = { surprise: 0, size: 0, span: 0 }
  const count = Math.min(neighbours.count, (PLACES.at(-1) ?? 1) - 1)
  for (let s = 0; s < SPANS.length; s++) {
    const span = SPANS[s] ?? 0
    if ((ages[row] ?? 0) > span) continue
    seen.clear()
    seen.add(persons[row] ?? -1)
    let at = 0
    for (let p = 0; p < count; p++) {
      const other = neighbours.ids[row * neighbours.count + p] ?? -1
      if (other < 0) break
      if ((ages[other] ?? 0) <= span) seen.add(persons[other] ?? -1)
      if (p + 2 === PLACES[at]) {
        const found = tables[s]?.[at]?.[seen.size - 1] ?? 0
        if (found > best.surprise) Object.assign(best, { surprise: found, size: p + 2, span })
        at++
      }
    }
  }
  return best
}

const COMPANY = 4
/**
 * A burst surprises from wherever in it one looks; chance surprises from one place. So the surprise of a text is shared
 * with that of the most surprising others of late beside it.
 */
function sharedSurprise({ neighbours, ages }: World, lately: ArrayLike<number>, surprise: Float64Array): Float64Array {
  const shared = new Float64Array(surprise.length)
  for (let at = 0; at < lately.length; at++) {
    const row = lately[at] ?? 0
    const company: number[] = []
    for (let p = 0; p < OWN_NEAREST; p++) {
      const other = neighbours.ids[row * neighbours.count + p] ?? -1
      if (other < 0) break
      if ((ages[other] ?? 0) < Number.POSITIVE_INFINITY) company.push(surprise[other] ?? 0)
    }
    company.sort((a, b) => b - a)
    let sum = surprise[row] ?? 0
    for (let c = 0; c < COMPANY; c++) sum += company[c] ?? 0
    shared[row] = sum / (COMPANY + 1)
  }
  return shared
}

/** What the best place of a network without bursts is like: the same texts, the same dates, dealt anew. */
function barOf(world: World, lately: Int32Array, next: () => number): number {
  const rows = world.ages.length
  const bests: number[] = []
  const dealt = Int32Array.from({ length: rows }, (_, row) => row)
  for (let round = 0; round < SHUFFLES; round++) {
    const ages = new Float64Array(rows).fill(Number.POSITIVE_INFINITY)
    const persons = world.persons.slice()
    for (let at = 0; at < lately.length; at++) {
      const from = at + Math.floor(next() * (rows - at))
      const row = dealt[from] ?? 0
      dealt[from] = dealt[at] ?? 0
      dealt[at] = row
      ages[row] = world.ages[lately[at] ?? 0] ?? 0
      persons[row] = world.persons[lately[at] ?? 0] ?? 0
    }
    const shuffled = { ...world, ages, persons }
    const rowsNow = dealt.subarray(0, lately.length)
    const surprise = new Float64Array(rows)
    for (const row of rowsNow) surprise[row] = lookAround(shuffled, row).surprise
    const shared = sharedSurprise(shuffled, rowsNow, surprise)
    bests.push(rowsNow.reduce((best, row) => Math.max(best, shared[row] ?? 0), 0))
  }
  return Math.max(LEAST, bests.sort((a, b) => b - a)[FEW - 1] ?? 0)
}

type Found = {
  surprise: Float64Array
  shared: Float64Array
  place: Int32Array
  spanOf: Int32Array
  ages: Float64Array
  bar: number
}

/** Puts surprising places that touch into one burst, and takes in mildly surprising texts beside them. */
function clumps(neighbours: Neighbours, lately: Int32Array, found: Found): Burst[] {
  const centres = [...lately].filter((row) => (found.shared[row] ?? 0) > found.bar)
  centres.sort((a, b) => (found.shared[b] ?? 0) - (found.shared[a] ?? 0) || a - b)
  const burstOf = new Map<number, number>()
  const bursts: { rows: Set<number>; surprise: number }[] = []
  const near = (row: number, count: number) =>
    [...neighbours.ids.subarray(row * neighbours.count, row * neighbours.count + count)].filter((other) => other >= 0)
  for (const centre of centres) {
    const span = found.spanOf[centre] ?? 0
    const around = near(centre, (found.place[centre] ?? 1) - 1).filter((row) => (found.ages[row] ?? 0) <= span)
    const touching = around.filter((row) => burstOf.has(row))
    const at = burstOf.get(centre) ?? (touching.length >= TOUCHES ? burstOf.get(touching[0] ?? -1) : undefined)
    const burst = at ?? bursts.push({ rows: new Set(), surprise: found.shared[centre] ?? 0 }) - 1
    for (const row of [centre, ...around])
      if (!burstOf.has(row)) {
        burstOf.set(row, burst)
        bursts[burst]?.rows.add(row)
      }
  }
  for (const burst of bursts) for (let pass = 0; pass < 2; pass++) burst.rows = core(burst.rows, near, found)
  return bursts
    .flatMap(({ rows, surprise }) => apart([...rows], near).map((part) => ({ rows: part, surprise })))
    .filter(({ rows }) => rows.length >= FEWEST)
    .map(({ rows, surprise }) => ({ rows: withLoose(rows, neighbours, found.ages), surprise }))
    .map((burst) => ({ ...burst, old: oldOf(burst.rows, neighbours, found.ages) }))
}

type Near = (row: number, count: number) => number[]

/** Those that hold together: what only lies beside the burst goes, what lies amid it comes in. */
function core(rows: Set<number>, near: Near, { shared, ages, bar }: Found): Set<number> {
  const around = new Set([...rows].flatMap((row) => [row, ...near(row, OWN_NEAREST)]))
  const kept = [...around].filter((row) => {
    if (!((ages[row] ?? 0) < Number.POSITIVE_INFINITY)) return false
    const inside = near(row, OWN_NEAREST).filter((other) => rows.has(other)).length
    const felt = (shared[row] ?? 0) / bar
    return (inside >= TOUCHES + 1 && felt >= 0.6) || (inside >= TOUCHES && felt >= 1)
  })
  return new Set(kept)
}

/** Two parts of a burst are one when this share of the nearness of the smaller goes to the other. */
const JOINED = 0.2

/** Two troubles that came up in the same weeks are two, although some of their texts touch. */
function apart(rows: number[], near: Near): number[][] {
  const place = new Map(rows.map((row, at) => [row, at]))
  const edges = rows.flatMap((row, a) =>
    near(row, OWN_NEAREST).flatMap((other) => {
      const b = place.get(other)
      return b === undefined ? [] : [{ a, b, strength: 1 }]
    }),
  )
  const { of, count } = communities(graphOf(rows.length, edges), 1)
  const whole = new Float64Array(count)
  const between = new Float64Array(count * count)
  for (const { a, b } of edges) {
    const [one, other] = [of[a] ?? 0, of[b] ?? 0]
    whole[one] = (whole[one] ?? 0) + 1
    whole[other] = (whole[other] ?? 0) + 1
    between[one * count + other] = (between[one * count + other] ?? 0) + 1
    between[other * count + one] = (between[other * count + one] ?? 0) + 1
  }
  const part = Int32Array.from({ length: count }, (_, group) => group)
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const smaller = Math.min(whole[one] ?? 0, whole[other] ?? 0)
      if ((between[one * count + other] ?? 0) < JOINED * smaller) continue
      const [from, to] = [part[other] ?? 0, part[one] ?? 0]
      for (let group = 0; group < count; group++) if (part[group] === from) part[group] = to
    }
  return [...new Set(part)].map((wanted) => rows.filter((_, at) => part[of[at] ?? 0] === wanted))
}

/** An earlier text is of a burst when it is this near to it, beside how near its own texts are; one of late when it is this near. */
const AS_NEAR = 0.8
const LOOSELY_NEAR = 0.65
const CLOSEST = 4

/** How near each text around a burst is to it, and how near its own texts usually are. */
function closeTo(rows: number[], neighbours: Neighbours) {
  const mine = new Set(rows)
  const { ids, nearness, count } = neighbours
  const closeness = (row: number) => {
    const inside: number[] = []
    for (let at = row * count; at < (row + 1) * count && inside.length < CLOSEST; at++)
      if (mine.has(ids[at] ?? -1)) inside.push(nearness[at] ?? 0)
    return inside.reduce((sum, near) => sum + near, 0)
  }
  const usual = rows.map(closeness).sort((a, b) => a - b)[rows.length >> 1] ?? 0
  const pointed = rows.flatMap((row) => [...ids.subarray(row * count, (row + 1) * count)])
  return { closeness, usual, around: [...new Set(pointed)].filter((row) => row >= 0 && !mine.has(row)) }
}

/** With the texts of late that tell of it in other words: they are nearer to it than chance, but not amid it. */
function withLoose(rows: number[], neighbours: Neighbours, ages: Float64Array): number[] {
  const { closeness, usual, around } = closeTo(rows, neighbours)
  const loose = around.filter(
    (row) => (ages[row] ?? 0) < Number.POSITIVE_INFINITY && closeness(row) >= LOOSELY_NEAR * usual,
  )
  return [...rows, ...loose]
}

/** Earlier texts amid a burst: near to its texts, nearly as its texts are near to each other. */
function oldOf(rows: number[], neighbours: Neighbours, ages: Float64Array): number[] {
  const { closeness, usual, around } = closeTo(rows, neighbours)
  return around.filter((row) => !((ages[row] ?? 0) < Number.POSITIVE_INFINITY) && closeness(row) >= AS_NEAR * usual)
}
