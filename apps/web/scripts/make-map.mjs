// Draws the European Netherlands once, as one path, and keeps how a place is laid on it:
// the page then needs no map library and asks no server for tiles. Run it when the drawing must change.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoMercator, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

const width = 400
const height = 470
const margin = 12
const netherlands = '528'

const require = createRequire(import.meta.url)
const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'))
const country = feature(atlas, atlas.objects.countries).features.find((one) => one.id === netherlands)
if (!country) throw new Error('the atlas has no Netherlands')

// the islands of the Caribbean belong to the country and not to this map
const inEurope = ([[[lon, lat]]]) => lon > 0 && lat > 50
const coordinates = country.geometry.coordinates.filter((polygon) => inEurope(polygon))
const land = { type: 'MultiPolygon', coordinates }

const projection = geoMercator().fitExtent(
  [
    [margin, margin],
    [width - margin, height - margin],
  ],
  land,
)
const path = geoPath(projection).digits(1)(land)
const [left, top] = projection.translate()
const round = (value) => Math.round(value * 1000) / 1000
const map = { width, height, scale: round(projection.scale()), left: round(left), top: round(top), path }

const target = new URL('../src/teams/map.json', import.meta.url)
const text = `${JSON.stringify(map)}\n`
writeFileSync(target, text)
console.log(`${coordinates.length} pieces of land, ${text.length} bytes`)
