import { communities, graphOf } from './communities.ts'
import { nearest, type Neighbours } from './neighbours.ts'
import { startVectors, type Told } from './vectors.ts'

/** Which group each text is in; groups are numbered from 0. A text that is near to none is alone. */
export type Grouped = { of: Int32Array; count: number; neighbours: Neighbours }

/** How many near texts count as a text's own. */
export const NEAR = 12
const RESOLUTION = 2

/** Groups short texts of both languages by what they tell of, with its own number of groups. */
export function groupTexts(texts: Iterable<Told>): Grouped {
  const vectors = startVectors()
  for (const text of texts) vectors.take(text)
  return groupNear(nearest(vectors.finish(), NEAR * 2))
}

/** Groups texts whose neighbours are known. Being near counts whole when it is mutual, half when it is not. */
export function groupNear(neighbours: Neighbours): Grouped {
  const { ids, nearness, count } = neighbours
  const texts = ids.length / count
  const edges: { a: number; b: number; strength: number }[] = []
  const has = (row: number, other: number) => {
    for (let place = 0; place < NEAR; place++) if (ids[row * count + place] === other) return true
    return false
  }
  for (let row = 0; row < texts; row++)
    for (let place = 0; place < NEAR; place++) {
      const other = ids[row * count + place] ?? -1
      if (other < 0) break
      const mutual = has(other, row)
      if (mutual && other < row) continue
      edges.push({ a: row, b: other, strength: (nearness[row * count + place] ?? 0) * (mutual ? 1 : 0.5) })
    }
  return { ...communities(graphOf(texts, edges), RESOLUTION), neighbours }
}
