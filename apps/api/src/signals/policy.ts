/** From how many a problem is shown. An organisation may raise them, and lower them to no less than LOWEST. */
export type Thresholds = { teams: number; people: number }
export const USUAL: Thresholds = { teams: 5, people: 8 }
export const LOWEST: Thresholds = { teams: 3, people: 5 }
/** No team may be more than this of what is told, no person more than that: else the page would speak of them. */
export const TEAM_SHARE = 0.4
export const PERSON_SHARE = 0.25

/** One person telling of a problem for a team: by writing a post, or by "we have this too". */
export type Voice = { post: number; team: number | null; person: number | null; day: number }
export type Size = 'SOME' | 'SEVERAL' | 'MANY'

/** What may be set, never below the lowest. */
export const thresholdsOf = (set: Partial<Thresholds>): Thresholds => ({
  teams: Math.max(LOWEST.teams, set.teams ?? USUAL.teams),
  people: Math.max(LOWEST.people, set.people ?? USUAL.people),
})

/** The teams behind a problem, when it may be shown at all; null when nothing of it may be said. */
export function mayShow(voices: readonly Voice[], thresholds: Thresholds): Set<number> | null {
  const teams = new Map<number, number>()
  const people = new Map<number, number>()
  let items = 0
  for (const { team, person } of voices) {
    if (team === null || person === null) continue
    items++
    teams.set(team, (teams.get(team) ?? 0) + 1)
    people.set(person, (people.get(person) ?? 0) + 1)
  }
  if (teams.size < thresholds.teams || people.size < thresholds.people) return null
  if (Math.max(...teams.values()) > items * TEAM_SHARE || Math.max(...people.values()) > items * PERSON_SHARE)
    return null
  return new Set(teams.keys())
}

/** How many teams, in a word. */
export const sizeOf = (teams: number): Size => (teams >= 25 ? 'MANY' : teams >= 10 ? 'SEVERAL' : 'SOME')

/** How many teams are in one and not in the other. */
export function differ(one: Iterable<number>, other: Iterable<number>): number {
  const left = new Set(one)
  const right = new Set(other)
  return [...left].filter((team) => !right.has(team)).length + [...right].filter((team) => !left.has(team)).length
}
