import { describe, expect, it } from 'vitest'
import { drawing, group, lay } from './lay.ts'
import type { TeamLine } from './read.ts'

const team = (id: string, lat: number, lon: number): TeamLine => ({
  id,
  slug: id,
  name: id,
  region: null,
  languages: [],
  place: { name: id, lat, lon },
  topics: [],
  viewerBelongs: false,
})
const groningen = team('groningen', 53.22, 6.57)
const maastricht = team('maastricht', 50.85, 5.69)
const vlissingen = team('vlissingen', 51.45, 3.57)

describe('Kring', () => {
  it('lays a place where it is on the drawing', () => {
    const north = lay({ lat: 53.22, lon: 6.57 })
    const south = lay({ lat: 50.85, lon: 5.69 })
    expect(north.y).toBeLessThan(south.y)
    expect(north.x).toBeGreaterThan(south.x)
    for (const spot of [north, south]) {
      expect(spot.x).toBeGreaterThan(0)
      expect(spot.x).toBeLessThan(drawing.width)
      expect(spot.y).toBeGreaterThan(0)
      expect(spot.y).toBeLessThan(drawing.height)
    }
  })

  it('gives teams that are far apart a dot each, from north to south', () => {
    const dots = group([maastricht, vlissingen, groningen])
    expect(dots.map((dot) => dot.teams.map((one) => one.id))).toEqual([['groningen'], ['vlissingen'], ['maastricht']])
  })

  it('puts teams of one city under one dot, and leaves out who has no place', () => {
    const dots = group([team('a', 52.09, 5.1), team('b', 52.1, 5.12), { ...team('c', 0, 0), place: null }])
    expect(dots.length).toBe(1)
    expect(dots[0]?.teams.map((one) => one.id).sort()).toEqual(['a', 'b'])
  })

  it('keeps a thousand teams on the map far enough apart to be tapped', () => {
    const many = Array.from({ length: 1000 }, (_, at) =>
      team(`t${at}`, 51 + ((at * 37) % 200) / 100, 4 + ((at * 53) % 250) / 100),
    )
    const started = performance.now()
    const dots = group(many)
    expect(performance.now() - started).toBeLessThan(500)
    expect(dots.reduce((sum, dot) => sum + dot.teams.length, 0)).toBe(1000)
    for (const [place, one] of dots.entries())
      for (const other of dots.slice(place + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(40)
  })
})
