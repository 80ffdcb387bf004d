/** Who is joined to whom and how strongly, both ways; `own` is what a node holds within itself after nodes were put together. */
export type Graph = { starts: Int32Array; others: Int32Array; strengths: Float64Array; own: Float64Array }

type Partition = { of: Int32Array; count: number }

/**
 * Louvain: nodes join the group in which they are joined more than chance would, then groups are nodes of a smaller graph.
 * The number of groups is its own. Typed arrays, because a graph of 100,000 texts must fit beside a running server;
 * the same `seed` gives the same groups.
 */
export function communities(graph: Graph, resolution: number, seed = 7): Partition {
  const nodes = graph.own.length
  let labels = Int32Array.from({ length: nodes }, (_, node) => node)
  let level = graph
  for (let round = 0; round < 30; round++) {
    const { of, count } = moveAll(level, resolution, seed + round)
    labels = labels.map((label) => of[label] ?? 0)
    if (count === level.own.length) break
    level = together(level, of, count)
  }
  return renumbered(labels)
}

/** A graph from edges given once each. */
export function graphOf(nodes: number, edges: { a: number; b: number; strength: number }[]): Graph {
  const starts = new Int32Array(nodes + 1)
  for (const { a, b } of edges) {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1
    starts[b + 1] = (starts[b + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node++) starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const fill = starts.slice()
  const others = new Int32Array(edges.length * 2)
  const strengths = new Float64Array(edges.length * 2)
  const put = (from: number, to: number, strength: number) => {
    const at = fill[from] ?? 0
    fill[from] = at + 1
    others[at] = to
    strengths[at] = strength
  }
  for (const { a, b, strength } of edges) {
    put(a, b, strength)
    put(b, a, strength)
  }
  return { starts, others, strengths, own: new Float64Array(nodes) }
}

function moveAll(graph: Graph, resolution: number, seed: number): Partition {
  const nodes = graph.own.length
  const degrees = graph.own.map((own, node) => {
    let sum = 2 * own
    for (let i = graph.starts[node] ?? 0; i < (graph.starts[node + 1] ?? 0); i++) sum += graph.strengths[i] ?? 0
    return sum
  })
  const whole = degrees.reduce((sum, degree) => sum + degree, 0) || 1
  const of = Int32Array.from({ length: nodes }, (_, node) => node)
  const totals = degrees.slice()
  const toward = new Float64Array(nodes)
  const order = shuffled(nodes, seed)
  for (let pass = 0; pass < 40; pass++) {
    let moved = 0
    for (const node of order) if (move(graph, node, { of, totals, toward, degrees, pull: resolution / whole })) moved++
    if (moved <= nodes / 2_000) break
  }
  return renumbered(of)
}

type State = { of: Int32Array; totals: Float64Array; toward: Float64Array; degrees: Float64Array; pull: number }

function move(graph: Graph, node: number, { of, totals, toward, degrees, pull }: State): boolean {
  const from = of[node] ?? 0
  const near: number[] = [from]
  for (let i = graph.starts[node] ?? 0; i < (graph.starts[node + 1] ?? 0); i++) {
    const group = of[graph.others[i] ?? 0] ?? 0
    if (toward[group] === 0 && group !== from) near.push(group)
    toward[group] = (toward[group] ?? 0) + (graph.strengths[i] ?? 0)
  }
  const degree = degrees[node] ?? 0
  totals[from] = (totals[from] ?? 0) - degree
  let to = from
  let gain = Number.NEGATIVE_INFINITY
  for (const group of near) {
    const here = (toward[group] ?? 0) - pull * degree * (totals[group] ?? 0)
    if (here > gain + 1e-12) {
      gain = here
      to = group
    }
  }
  for (const group of near) toward[group] = 0
  totals[to] = (totals[to] ?? 0) + degree
  of[node] = to
  return to !== from
}

function together(graph: Graph, of: Int32Array, count: number): Graph {
  const own = new Float64Array(count)
  const sums = new Map<number, number>()
  for (let node = 0; node < graph.own.length; node++) {
    const group = of[node] ?? 0
    own[group] = (own[group] ?? 0) + (graph.own[node] ?? 0)
    for (let i = graph.starts[node] ?? 0; i < (graph.starts[node + 1] ?? 0); i++) {
      const other = of[graph.others[i] ?? 0] ?? 0
      const strength = graph.strengths[i] ?? 0
      if (other === group) own[group] = (own[group] ?? 0) + strength / 2
      else if (group < other) sums.set(group * count + other, (sums.get(group * count + other) ?? 0) + strength)
    }
  }
  const edges = [...sums].map(([key, strength]) => ({ a: Math.floor(key / count), b: key % count, strength }))
  return { ...graphOf(count, edges), own }
}

function renumbered(labels: Int32Array): Partition {
  const numbers = new Map<number, number>()
  const of = labels.map((label) => {
    const had = numbers.get(label)
    if (had !== undefined) return had
    numbers.set(label, numbers.size)
    return numbers.size - 1
  })
  return { of, count: numbers.size }
}

/** A small generator of numbers between 0 and 1 with a seed, so that the same week gives the same page. */
export function numbersFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 2 ** 32
  }
}

function shuffled(count: number, seed: number): Int32Array {
  const next = numbersFrom(seed)
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
  return order
}
