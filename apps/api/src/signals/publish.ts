import type { Candidate } from './find.ts'
import type { Kind, Reason } from './kinds.ts'
import { differ, mayShow, type Size, sizeOf, type Thresholds, type Voice } from './policy.ts'
import { nameOf } from './title.ts'

/** The words that a page says of a problem. */
export type Words = { kind: Kind; reason: Reason; size: Size; since: number | null }
/** A problem as the last page had it, and what is kept to change its words late. */
export type Known = {
  id: string
  posts: readonly number[]
  words: Words
  /** What the run before would have said; a word changes when two runs in a row say the same. */
  heard: Words
  /** The teams of the last run, and those when its words last changed. Never shown. */
  teams: readonly number[]
  wordTeams: readonly number[]
  titlePost: number
  first: number
  /** When it left the page; null while it is on it. */
  gone: number | null
  run: number
}
export type Shown = Known & { candidate: Candidate; title: string; language: 'nl' | 'en'; gone: null }
export type Page = { shown: Shown[]; gone: Known[] }

export const MOST_SHOWN = 7
/** What left the page stays away this long, so that nobody can make it blink. */
const AWAY = 14
/** A run this many days after the last is a new week; an earlier one is the same week again. */
const WEEK = 6
/** Two sets of posts are the same problem when this share of the smaller is in both. */
const SAME = 0.34

/**
 * Which problems the page shows and in which words, from what was found and from the page before. Nothing below the
 * thresholds; nothing appears, and no word changes, in a run in which exactly one team came or went; a word changes when two weeks
 * in a row say it. Pure.
 */
export function publish(
  found: readonly Candidate[],
  before: readonly Known[],
  today: number,
  thresholds: Thresholds,
  newId: () => string,
): Page {
  const known = matched(found, before)
  const shown: Shown[] = []
  for (const candidate of found.toSorted(byUrgency)) {
    const one = decide(candidate, known.get(candidate) ?? null, today, thresholds, newId)
    if (one) shown.push(one)
  }
  const chosen = choose(shown)
  const on = new Set(chosen.map(({ id }) => id))
  const gone = before
    .filter(({ id, gone }) => !on.has(id) && (gone === null || gone > today - 90))
    .map((one) => ({ ...one, gone: one.gone ?? today }))
  return { shown: chosen, gone }
}

function decide(
  candidate: Candidate,
  known: Known | null,
  today: number,
  thresholds: Thresholds,
  newId: () => string,
): Shown | null {
  const teams = mayShow(candidate.voices, thresholds)
  if (!teams) return null
  const told = new Set(candidate.voices.map(({ post }) => post))
  const now = candidate.items.filter(({ id }) => told.has(id))
  const title = nameOf(now, known?.titlePost ?? null)
  if (!title) return null
  const said: Words = {
    kind: candidate.kind,
    reason: candidate.reason,
    size: sizeOf(teams.size),
    since: candidate.since,
  }
  const base = { candidate, title: title.title.trim().replace(/\s+/g, ' '), language: title.language, gone: null }
  const common = {
    ...base,
    posts: candidate.items.map(({ id }) => id),
    titlePost: title.id,
    teams: [...teams],
    run: today,
  }
  if (!known || known.gone !== null) {
    if (known?.gone && today - known.gone < AWAY) return null
    if (cameAlone(candidate.voices, today)) return null
    return { ...common, id: known?.id ?? newId(), words: said, heard: said, wordTeams: [...teams], first: today }
  }
  const sameWeek = today - known.run < WEEK
  const heard = sameWeek ? known.heard : said
  const changes = !sameWeek && mayChange(known, said, teams)
  return {
    ...common,
    id: known.id,
    first: known.first,
    heard,
    words: changes ? said : known.words,
    wordTeams: changes ? [...teams] : known.wordTeams,
  }
}

/** Whether exactly one team came this week: then its coming would be what made the problem appear. */
function cameAlone(voices: readonly Voice[], today: number): boolean {
  const earlier = teamsIn(voices.filter(({ day }) => day < today - 7))
  const now = teamsIn(voices)
  return differ(earlier, now) === 1
}

const teamsIn = (voices: readonly Voice[]) => new Set(voices.flatMap(({ team }) => team ?? []))

function mayChange(known: Known, said: Words, teams: ReadonlySet<number>): boolean {
  if (same(known.words, said) || !same(known.heard, said)) return false
  if (differ(known.teams, teams) === 1) return false
  return known.words.size === said.size || differ(known.wordTeams, teams) >= 2
}
const same = (one: Words, other: Words) =>
  one.kind === other.kind && one.size === other.size && one.reason === other.reason

const order: Kind[] = ['NEW', 'GROWING', 'SEASONAL', 'STILL_HERE', 'QUIETER']
const byUrgency = (a: Candidate, b: Candidate) =>
  order.indexOf(a.kind) - order.indexOf(b.kind) || b.weight - a.weight || (a.items[0]?.id ?? 0) - (b.items[0]?.id ?? 0)

/** Seven at most: what is new or grows first; of the rest, something of each kind. */
function choose(shown: readonly Shown[]): Shown[] {
  const of = (kind: Kind) => shown.filter(({ words }) => words.kind === kind)
  const quieter = of('QUIETER').slice(0, 1)
  const seasonal = of('SEASONAL').slice(0, 2)
  const urgent = [...of('NEW'), ...of('GROWING')].slice(0, 5)
  const room = MOST_SHOWN - urgent.length - seasonal.length - quieter.length
  const chosen = [...urgent, ...seasonal, ...of('STILL_HERE').slice(0, Math.max(0, room)), ...quieter]
  const more = shown.filter((one) => !chosen.includes(one)).slice(0, MOST_SHOWN - chosen.length)
  return [...chosen, ...more].slice(0, MOST_SHOWN)
}

/** Which known problem each found one is: the one with which it shares most of its posts; each only once. */
function matched(found: readonly Candidate[], before: readonly Known[]): Map<Candidate, Known> {
  const pairs = before.flatMap((known) => {
    const posts = new Set(known.posts)
    return found.flatMap((candidate) => {
      const both = candidate.items.filter(({ id }) => posts.has(id)).length
      const share = both / Math.max(1, Math.min(posts.size, candidate.items.length))
      return share >= SAME ? [{ known, candidate, both, share }] : []
    })
  })
  pairs.sort((a, b) => b.both * b.share - a.both * a.share)
  const taken = new Set<Known>()
  const result = new Map<Candidate, Known>()
  for (const { known, candidate } of pairs) {
    if (taken.has(known) || result.has(candidate)) continue
    taken.add(known)
    result.set(candidate, known)
  }
  return result
}
