import type { Vectors } from './vectors.ts'

/** The nearest other texts of each text, nearest first: `ids` and `nearness` have `count` places a text; -1 where none is. */
export type Neighbours = { count: number; ids: Int32Array; nearness: Float32Array }

/**
 * How many shared features are looked at to find near texts, rarest first. Of a few thousand texts that is all there
 * are; of a hundred thousand the common ones find too much, and only count in how near the found ones are.
 */
const BUDGET = 4_000
const LOOKED_AT = 2
const BINS = 512

type Postings = { starts: Int32Array; rows: Int32Array; weights: Float32Array; sizes: Int32Array }

/** The nearest `count` texts of each. Texts further than `least` are no neighbours. */
export function nearest(vectors: Vectors, count: number, least = 0.05): Neighbours {
  const rows = vectors.starts.length - 1
  const postings = postingsOf(vectors)
  const ids = new Int32Array(rows * count).fill(-1)
  const nearness = new Float32Array(rows * count)
  const scores = new Float32Array(rows)
  const dense = new Float32Array(vectors.featureCount)
  for (let row = 0; row < rows; row++) {
    const touched = gather(vectors, postings, row, scores)
    const wanted = best(touched, scores, count * LOOKED_AT)
    for (const other of touched) scores[other] = 0
    const exact = measure(vectors, row, wanted, dense)
    for (let place = 0; place < Math.min(count, exact.length); place++) {
      const [other, near] = exact[place] ?? [-1, 0]
      if (near < least) break
      ids[row * count + place] = other
      nearness[row * count + place] = near
    }
  }
  return { count, ids, nearness }
}

function postingsOf({ starts, features, weights, featureCount }: Vectors): Postings {
  const sizes = new Int32Array(featureCount)
  for (const feature of features) sizes[feature] = (sizes[feature] ?? 0) + 1
  const at = new Int32Array(featureCount + 1)
  for (let feature = 0; feature < featureCount; feature++) at[feature + 1] = (at[feature] ?? 0) + (sizes[feature] ?? 0)
  const fill = at.slice()
  const rows = new Int32Array(features.length)
  const rowWeights = new Float32Array(features.length)
  for (let row = 0; row + 1 < starts.length; row++)
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const feature = features[i] ?? 0
      const place = fill[feature] ?? 0
      fill[feature] = place + 1
      rows[place] = row
      rowWeights[place] = weights[i] ?? 0
    }
  return { starts: at, rows, weights: rowWeights, sizes }
}

/** Adds up what the texts that share a telling feature with this one have in common with it; gives those texts. */
function gather(vectors: Vectors, postings: Postings, row: number, scores: Float32Array): number[] {
  const touched: number[] = []
  const size = (i: number) => postings.sizes[vectors.features[i] ?? 0] ?? 0
  const places: number[] = []
  for (let i = vectors.starts[row] ?? 0; i < (vectors.starts[row + 1] ?? 0); i++) places.push(i)
  let budget = BUDGET
  for (const i of places.sort((a, b) => size(a) - size(b))) {
    budget -= size(i)
    if (budget < 0) break
    const feature = vectors.features[i] ?? 0
    const weight = vectors.weights[i] ?? 0
    for (let at = postings.starts[feature] ?? 0; at < (postings.starts[feature + 1] ?? 0); at++) {
      const other = postings.rows[at] ?? 0
      if (other === row) continue
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + weight * (postings.weights[at] ?? 0)
    }
  }
  return touched
}

/** About the `count` with the highest scores, in no order: counted in bins, because sorting them all would cost most. */
function best(touched: number[], scores: Float32Array, count: number): number[] {
  if (touched.length <= count) return touched
  const bin = (row: number) => Math.min(BINS - 1, Math.floor((scores[row] ?? 0) * BINS))
  const bins = new Int32Array(BINS)
  for (const row of touched) bins[bin(row)] = (bins[bin(row)] ?? 0) + 1
  let bar = BINS - 1
  for (let left = count - (bins[bar] ?? 0); left > 0 && bar > 0; left -= bins[bar] ?? 0) bar--
  return touched.filter((row) => bin(row) >= bar).slice(0, count * 2)
}

/** How near each really is, nearest first; the older text first when they are equally near. */
function measure(vectors: Vectors, row: number, others: number[], dense: Float32Array): [number, number][] {
  const { starts, features, weights } = vectors
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) dense[features[i] ?? 0] = weights[i] ?? 0
  const found = others.map((other): [number, number] => {
    let sum = 0
    for (let i = starts[other] ?? 0; i < (starts[other + 1] ?? 0); i++)
      sum += (weights[i] ?? 0) * (dense[features[i] ?? 0] ?? 0)
    return [other, sum]
  })
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) dense[features[i] ?? 0] = 0
  return found.sort((a, b) => b[1] - a[1] || a[0] - b[0])
}
