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

const room = 26

/** Puts teams whose dots would lie over each other under one dot, in the middle of them. */
export function group(teams: readonly TeamLine[]): Group[] {
  const groups: Group[] = []
  for (const team of teams) {
    if (!team.place) continue
    const spot = lay(team.place)
    const near = groups.find((one) => Math.hypot(one.x - spot.x, one.y - spot.y) < room)
    if (!near) groups.push({ ...spot, teams: [team] })
    else {
      const count = near.teams.push(team)
      near.x += (spot.x - near.x) / count
      near.y += (spot.y - near.y) / count
    }
  }
  return groups
}
