import type { Asker, DocKind, Hit } from './contract.ts'
import { AREA, EXACT, labelWeights, type Places } from './document.ts'
import type { Weighed } from './postgres-engine.ts'

/** What Meilisearch gives back of a text. */
export type Candidate = {
  id: string
  held?: string
  topics: number[]
  region: string | null
  language: string
  created: number
  brevity: number
  helped: boolean
  review: string | null
}
export type Scored = Hit & { candidate: Candidate }

/** Strengths are written in hundredths: a token at many places comes to less than 1.65. */
const FINE = 100
const YEAR = 31_536_000_000

/** Each token and how strongly the text holds it, in turn. Grams come last and bare: each counts 1. */
export function heldOf(places: Places): string {
  const words: string[] = []
  const grams: string[] = []
  for (const [token, list] of places)
    if (token.startsWith(EXACT)) continue
    else if (token.startsWith('#')) grams.push(token)
    else words.push(token, String(Math.round(strength(list) * FINE)))
  return [...words, ...grams].join(' ')
}

/** As PostgreSQL ranks one word: the best place in full, each later one by the square of its turn. */
function strength(list: readonly string[]): number {
  const weights = list.map((place) => labelWeights[place.at(-1) as keyof typeof labelWeights]) // placesOf ends each with its label
  const best = Math.max(...weights)
  const at = weights.indexOf(best)
  return weights.reduce((sum, weight, turn) => sum + (turn === at ? weight : weight / (turn + 1) ** 2), 0)
}

/** Scores as the statement of the other engine does, from the same weights. */
export function makeScorer(weighed: readonly Weighed[], asker: Asker): (candidate: Candidate) => Scored | null {
  const weights = new Map(weighed.map(({ token, weight }) => [token, weight]))
  const whole = weighed.reduce(
    (sum, { token, weight }) => sum + (token.startsWith('#') || token.startsWith(AREA) ? 0 : weight),
    0,
  )
  const now = Date.parse(asker.today)
  return (candidate) => {
    const ref = refOf(candidate.id)
    if (!ref) return null
    const { raw, words } = weights.size ? evidence(candidate.held ?? '', weights) : { raw: 1, words: 0 }
    const recent = 1 + 0.04 * Math.exp(-Math.max(now - candidate.created, 0) / YEAR)
    const score = raw * (0.6 + 0.4 * candidate.brevity) * standing(ref.kind, candidate, asker.today) * recent
    return { ...ref, score, share: whole ? words / whole : 0, candidate }
  }
}

function evidence(held: string, weights: ReadonlyMap<string, number>): { raw: number; words: number } {
  const parts = held.split(' ')
  let raw = 0
  let words = 0
  for (let at = 0; at < parts.length; at++) {
    const token = parts[at] ?? ''
    const weight = weights.get(token) ?? 0
    if (token.startsWith('#')) raw += weight
    else {
      at++
      if (!weight) continue
      const strong = Number(parts[at]) / FINE
      raw += weight * strong
      if (!token.startsWith(AREA)) words += weight * Math.min(1, strong)
    }
  }
  return { raw, words }
}

function standing(kind: DocKind, { helped, review }: Candidate, today: string): number {
  if (helped) return 1.06
  if (kind !== 'TIP' || review === null) return 1
  return review >= today ? 1.06 : 0.95
}

function refOf(id: string): { kind: DocKind; rowId: number } | null {
  const match = /^(question|tip|update|learning|barrier|team)-(\d+)$/.exec(id)
  if (!match?.[1]) return null
  return { kind: match[1].toUpperCase() as DocKind, rowId: Number(match[2]) } // the expression allows only these words
}
