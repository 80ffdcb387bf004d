import { areas, concepts } from './concepts.ts'
import { expand } from './expand.ts'
import { grams } from './grams.ts'
import { terms } from './terms.ts'
import type { Language } from './words.ts'

export type Doc = { id: string; title: string; body: string; extra?: string; language: Language }
export type Kind = 'terms' | 'concepts' | 'grams' | 'areas'
export type Hit = { id: string; score: number; parts: Record<Kind, number> }

/** What each kind of evidence and each field weighs; `k1` and `b` as in BM25. */
export type Mix = {
  kinds: Record<Kind, number>
  fields: { title: number; body: number; extra: number }
  k1: number
  b: number
}

/**
 * Measured on short-to-long, cross-language and paraphrase sets; every neighbouring weight scores within two
 * hundredths of it, so it leans on no single set.
 */
export const mix: Mix = {
  kinds: { terms: 1, concepts: 1, grams: 0.3, areas: 0.8 },
  fields: { title: 2, body: 1, extra: 0.3 },
  k1: 0.8,
  b: 0.5,
}

type Posting = { docs: number[]; weights: number[] }
type Part = { postings: Map<string, Posting>; lengths: number[]; average: number }
export type Index = { ids: string[]; parts: Record<Kind, Part>; mix: Mix }

const KINDS: Kind[] = ['terms', 'concepts', 'grams', 'areas']
const readers: Record<Kind, (text: string, language: Language) => string[]> = {
  terms,
  concepts,
  grams,
  areas: (text, language) => areas(concepts(text, language)),
}

/** Indexes documents in memory: BM25 over weighted fields, for terms, concepts and character grams apart. */
export function buildIndex(docs: Doc[], weights: Mix = mix): Index {
  const parts = { terms: emptyPart(), concepts: emptyPart(), grams: emptyPart(), areas: emptyPart() }
  docs.forEach((doc, at) => {
    for (const kind of KINDS) add(parts[kind], at, weigh(doc, kind, weights))
  })
  for (const kind of KINDS) {
    const sum = parts[kind].lengths.reduce((total, length) => total + length, 0)
    parts[kind].average = sum / Math.max(1, docs.length) || 1
  }
  return { ids: docs.map((doc) => doc.id), parts, mix: weights }
}

/** The best `n` documents for a query, with what each kind of evidence gave. */
export function rank(index: Index, query: { text: string; language: Language }, n: number): Hit[] {
  const asked = expand(query.text, query.language)
  const scores: Record<Kind, Map<number, number>> = {
    terms: scorePart(index, 'terms', asked.terms),
    concepts: scorePart(index, 'concepts', asked.concepts),
    grams: scorePart(index, 'grams', asked.grams),
    areas: scorePart(index, 'areas', asked.areas),
  }
  const hits = new Set(KINDS.flatMap((kind) => [...scores[kind].keys()]))
  return [...hits]
    .map((doc) => {
      const parts = { terms: 0, concepts: 0, grams: 0, areas: 0 }
      for (const kind of KINDS) parts[kind] = (scores[kind].get(doc) ?? 0) * index.mix.kinds[kind]
      return { id: index.ids[doc]!, score: KINDS.reduce((sum, kind) => sum + parts[kind], 0), parts }
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, n)
}

function emptyPart(): Part {
  return { postings: new Map(), lengths: [], average: 1 }
}

/** How often each token stands in a document, a title counting more than an answer. */
function weigh(doc: Doc, kind: Kind, weights: Mix): Map<string, number> {
  const found = new Map<string, number>()
  if (weights.kinds[kind] === 0) return found
  const fields: [string, number][] = [
    [doc.title, weights.fields.title - (repeated(doc) ? weights.fields.body : 0)],
    [doc.body, weights.fields.body],
    // Grams of long answers are noise and most of the memory.
    [kind === 'grams' || kind === 'areas' ? '' : (doc.extra ?? ''), weights.fields.extra],
  ]
  for (const [text, weight] of fields) {
    if (text === '' || weight === 0) continue
    for (const token of readers[kind](text, doc.language)) found.set(token, (found.get(token) ?? 0) + weight)
  }
  return found
}

/** Many titles are the cut-off beginning of the body: then the body says those words once more. */
function repeated(doc: Doc): boolean {
  return doc.body !== '' && doc.body.startsWith(doc.title.replace(/\s*…$/, ''))
}

function add(part: Part, doc: number, tokens: Map<string, number>): void {
  let length = 0
  for (const [token, weight] of tokens) {
    length += weight
    const posting = part.postings.get(token)
    if (posting) {
      posting.docs.push(doc)
      posting.weights.push(weight)
    } else part.postings.set(token, { docs: [doc], weights: [weight] })
  }
  part.lengths.push(length)
}

function scorePart(index: Index, kind: Kind, tokens: string[]): Map<number, number> {
  const part = index.parts[kind]
  const { k1, b } = index.mix
  const scores = new Map<number, number>()
  for (const token of tokens) {
    const posting = part.postings.get(token)
    if (!posting) continue
    const rarity = Math.log(1 + (index.ids.length - posting.docs.length + 0.5) / (posting.docs.length + 0.5))
    posting.docs.forEach((doc, i) => {
      const often = posting.weights[i]!
      const long = k1 * (1 - b + (b * part.lengths[doc]!) / part.average)
      scores.set(doc, (scores.get(doc) ?? 0) + (rarity * often * (k1 + 1)) / (often + long))
    })
  }
  return scores
}
