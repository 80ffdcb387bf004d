import { fold } from '../src/fold.ts'
import { grams } from '../src/grams.ts'
import type { Doc } from '../src/rank.ts'
import { words } from '../src/words.ts'

// The reference knows nothing of language: folded words and character 4-grams of title, body and answers, BM25.
const K1 = 1.2
const B = 0.75

type Part = { postings: Map<string, [doc: number, often: number][]>; lengths: number[]; average: number }
export type Plain = { ids: string[]; words: Part; grams: Part }

export function plainIndex(docs: Doc[]): Plain {
  const texts = docs.map((doc) => [doc.title, doc.body === doc.title ? '' : doc.body, doc.extra ?? ''].join('\n'))
  const short = docs.map((doc) => [doc.title, doc.body].join('\n'))
  return { ids: docs.map((doc) => doc.id), words: part(texts, plainWords), grams: part(short, grams) }
}

export function plainRank(index: Plain, query: string, weights: { words: number; grams: number }, n: number): string[] {
  const scores = new Map<number, number>()
  add(scores, index.words, plainWords(query), weights.words)
  if (weights.grams > 0) add(scores, index.grams, grams(query), weights.grams)
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, n)
    .map(([doc]) => index.ids[doc]!)
}

function plainWords(text: string): string[] {
  return words(fold(text)).map((word) => word.text)
}

function part(texts: string[], read: (text: string) => string[]): Part {
  const postings: Part['postings'] = new Map()
  const lengths = texts.map((text, doc) => {
    const tokens = read(text)
    const counts = new Map<string, number>()
    for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1)
    for (const [token, often] of counts) {
      const posting = postings.get(token)
      if (posting) posting.push([doc, often])
      else postings.set(token, [[doc, often]])
    }
    return tokens.length
  })
  return {
    postings,
    lengths,
    average: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length) || 1,
  }
}

function add(scores: Map<number, number>, part: Part, tokens: string[], weight: number): void {
  for (const token of new Set(tokens)) {
    const posting = part.postings.get(token) ?? []
    const rarity = Math.log(1 + (part.lengths.length - posting.length + 0.5) / (posting.length + 0.5))
    for (const [doc, often] of posting) {
      const long = K1 * (1 - B + (B * part.lengths[doc]!) / part.average)
      scores.set(doc, (scores.get(doc) ?? 0) + (weight * rarity * often * (K1 + 1)) / (often + long))
    }
  }
}
