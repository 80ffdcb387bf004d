import drawing from './map.json'
import type { TeamLine } from './read.ts'

export { drawing }
export type Spot = { x: number; y: number }
/** Teams that stand too close together to be tapped one by one. */
export type Group = Spot & { teams: TeamLine[] }

/** Where a place lies on the drawing (Mercator, as it was drawn). */
export const lay = (place: { lat: number; lon: number }): Spot => ({
  x: drawing.left + (drawing.scale * place.lon * Math.PI) / 180,
  y: drawing.top - drawing.scale * Math.log(Math.tan(Math.PI / 4 + (place.lat * Math.PI) / 360)),
})

/** About a thumb's width on a phone: dots that are closer become one. */
const room = 44

const apart = (one: Spot, other: Spot) => Math.hypot(one.x - other.x, one.y - other.y)

/** First by squares, so that a thousand teams are a handful of groups before any pair is looked at. */
function bySquares(teams: readonly TeamLine[]): Group[] {
  const squares = new Map<string, Group>()
  for (const team of teams) {
    if (!team.place) continue
    const spot = lay(team.place)
    const key = `${Math.round((2 * spot.x) / room)} ${Math.round((2 * spot.y) / room)}`
    const group = squares.get(key)
    squares.set(key, group ? together(group, { ...spot, teams: [team] }) : { ...spot, teams: [team] })
  }
  return [...squares.values()]
}

/** Two groups as one, in the middle of all their teams. */
function together(one: Group, other: Group): Group {
  const part = other.teams.length / (one.teams.length + other.teams.length)
  const x = one.x + (other.x - one.x) * part
  const y = one.y + (other.y - one.y) * part
  return { x, y, teams: [...one.teams, ...other.teams] }
}

function closest(groups: Group[]): [Group, Group] | undefined {
  let best = room
  let pair: [Group, Group] | undefined
  for (const [place, one] of groups.entries())
    for (const other of groups.slice(place + 1)) {
      const far = apart(one, other)
      if (far < best) {
        best = far
        pair = [one, other]
      }
    }
  return pair
}

/** Puts teams whose dots would lie over each other under one dot, the closest first. */
export function group(teams: readonly TeamLine[]): Group[] {
  let groups = bySquares(teams)
  for (let pair = closest(groups); pair; pair = closest(groups)) {
    const [one, other] = pair
    groups = [...groups.filter((each) => each !== one && each !== other), together(one, other)]
  }
  // from north to south, as the list of a screen reader goes
  return groups.sort((one, other) => one.y - other.y)
}
