/** How alike two groupings of the same texts are, beyond chance: 1 the same, 0 no better than chance. */
export function adjustedRand(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  const pairs = (n: number) => (n * (n - 1)) / 2
  const count = (keys: readonly (string | number)[]) => {
    const counts = new Map<string | number, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return [...counts.values()].reduce((sum, n) => sum + pairs(n), 0)
  }
  const both = count(one.map((key, at) => `${key}\n${other[at]}`))
  const [left, right] = [count(one), count(other)]
  const chance = (left * right) / pairs(one.length)
  return (both - chance) / ((left + right) / 2 - chance)
}

/** The plain way: k-means on TF-IDF of lower-case words, told how many groups there are; the best of a few starts by its own measure. */
export function kMeans(texts: readonly string[], groups: number, next: () => number): number[] {
  const words = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const docs = new Map<string, number>()
  for (const list of words) for (const word of new Set(list)) docs.set(word, (docs.get(word) ?? 0) + 1)
  const vectors = words.map((list) => {
    const vector = new Map<string, number>()
    for (const word of list)
      vector.set(word, (vector.get(word) ?? 0) + Math.log((texts.length + 1) / (docs.get(word) ?? 1)))
    const length = Math.sqrt([...vector.values()].reduce((sum, x) => sum + x * x, 0)) || 1
    return new Map([...vector].map(([word, x]) => [word, x / length]))
  })
  const runs = Array.from({ length: 5 }, () => oneRun(vectors, groups, next))
  return runs.toSorted((a, b) => b.fit - a.fit)[0]?.of ?? []
}

type Vector = Map<string, number>
const dot = (one: Vector, other: Vector) => [...one].reduce((sum, [word, x]) => sum + x * (other.get(word) ?? 0), 0)

function oneRun(vectors: Vector[], groups: number, next: () => number): { of: number[]; fit: number } {
  let centres = Array.from(
    { length: groups },
    () => vectors[Math.floor(next() * vectors.length)] ?? new Map<string, number>(),
  )
  let of: number[] = []
  let fit = 0
  for (let round = 0; round < 15; round++) {
    const placed = vectors.map((vector) => {
      const near = centres.map((centre) => dot(vector, centre))
      const best = near.indexOf(Math.max(...near))
      return { best, near: near[best] ?? 0 }
    })
    of = placed.map(({ best }) => best)
    fit = placed.reduce((sum, { near }) => sum + near, 0)
    centres = centres.map((_, group) => middle(vectors.filter((_vector, at) => of[at] === group)))
  }
  return { of, fit }
}

function middle(vectors: Vector[]): Vector {
  const sum: Vector = new Map()
  for (const vector of vectors) for (const [word, x] of vector) sum.set(word, (sum.get(word) ?? 0) + x)
  const length = Math.sqrt([...sum.values()].reduce((total, x) => total + x * x, 0)) || 1
  return new Map([...sum].map(([word, x]) => [word, x / length]))
}
