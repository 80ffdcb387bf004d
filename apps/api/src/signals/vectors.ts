import { grams, hints, type Language, terms } from '@kring/language'

/** Texts as points: sparse rows of equal length 1; `features` of one row rise. */
export type Vectors = { starts: Int32Array; features: Int32Array; weights: Float32Array; featureCount: number }
export type Told = { title: string; body: string; language: Language }

type Kind = 'terms' | 'pairs' | 'grams' | 'concepts' | 'areas' | 'fields'
/**
 * What each kind of evidence weighs. Words and their pieces tell near texts apart; synonym groups, areas and fields hold
 * together what shares no word or no language. Every neighbouring choice groups within three hundredths as well.
 */
const WEIGHT: Record<Kind, number> = { terms: 1, pairs: 0.5, grams: 0.75, concepts: 0.7, areas: 0.5, fields: 1 }
const KINDS: Kind[] = ['terms', 'pairs', 'grams', 'concepts', 'areas', 'fields']
/** The title says what it is about; of the body only the beginning, a little. */
const BODY_READ = 240
const BODY_WEIGHT = 0.4
/** The strongest features of a text; the rest cost much and tell little. */
const MOST = 64

type Counted = Map<string, number>

/** Reads texts one by one; `finish` weighs what was read against how common it is. */
export function startVectors() {
  const ids = new Map<string, number>()
  const kindOf: number[] = []
  const docs: number[] = []
  const rows: { features: Int32Array; counts: Float32Array }[] = []

  const idOf = (name: string, kind: number) => {
    const had = ids.get(name)
    if (had !== undefined) return had
    ids.set(name, docs.length)
    kindOf.push(kind)
    docs.push(0)
    return docs.length - 1
  }
  const take = (text: Told) => {
    const features: number[] = []
    const counts: number[] = []
    for (const [kind, counted] of evidence(text).entries())
      for (const [name, count] of counted) {
        const id = idOf(`${kind}${name}`, kind)
        docs[id] = (docs[id] ?? 0) + 1
        features.push(id)
        counts.push(count)
      }
    rows.push({ features: Int32Array.from(features), counts: Float32Array.from(counts) })
  }
  const finish = (): Vectors => weigh(rows, docs, kindOf)
  return { take, finish }
}

/** What a text shows of each kind, with how often. */
function evidence({ title, body, language }: Told): Counted[] {
  const found = KINDS.map((): Counted => new Map())
  readInto(found, title, language, 1)
  if (body) readInto(found, body.slice(0, BODY_READ), language, BODY_WEIGHT)
  return found
}

function readInto(found: Counted[], text: string, language: Language, weight: number): void {
  const words = terms(text, language)
  const known = hints(text, language)
  const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
  const lists = [words, pairs, grams(text), known.concepts, known.areas, known.fields]
  for (const [kind, list] of lists.entries()) {
    const counted = found[kind]
    if (counted) for (const name of list) counted.set(name, (counted.get(name) ?? 0) + weight)
  }
}

function weigh(rows: { features: Int32Array; counts: Float32Array }[], docs: number[], kindOf: number[]): Vectors {
  const starts = new Int32Array(rows.length + 1)
  const features: number[] = []
  const weights: number[] = []
  const rarity = Float64Array.from(docs, (count) => Math.log((rows.length + 1) / count))
  rows.forEach((row, at) => {
    for (const [feature, weight] of strongest(row, docs, kindOf, rarity)) {
      features.push(feature)
      weights.push(weight)
    }
    starts[at + 1] = features.length
  })
  return {
    starts,
    features: Int32Array.from(features),
    weights: Float32Array.from(weights),
    featureCount: docs.length,
  }
}

function strongest(
  row: { features: Int32Array; counts: Float32Array },
  docs: number[],
  kindOf: number[],
  rarity: Float64Array,
): [number, number][] {
  const sums = new Float64Array(KINDS.length)
  const raw: [number, number][] = []
  row.features.forEach((feature, at) => {
    // what stands in one text alone brings it near to none
    if ((docs[feature] ?? 0) < 2) return
    const count = row.counts[at] ?? 0
    const weight = (count > 1 ? 1 + Math.log(count) : count) * (rarity[feature] ?? 0)
    sums[kindOf[feature] ?? 0] = (sums[kindOf[feature] ?? 0] ?? 0) + weight * weight
    raw.push([feature, weight])
  })
  // a kind with much evidence counts more than one with little, but not as much more as it has more of it
  const share = KINDS.map((kind, at) => Math.sqrt(WEIGHT[kind]) / ((sums[at] ?? 0) || 1) ** 0.25)
  const scaled = raw.map(([feature, weight]): [number, number] => [
    feature,
    weight * (share[kindOf[feature] ?? 0] ?? 0),
  ])
  const kept = scaled.length > MOST ? scaled.sort((a, b) => b[1] - a[1]).slice(0, MOST) : scaled
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return kept.map(([feature, weight]): [number, number] => [feature, weight / length]).sort((a, b) => a[0] - b[0])
}
