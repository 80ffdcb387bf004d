import type { Doc } from '../src/rank.ts'

export type Case = { query: string; ref: string }
export type Labelled = { name: string; docs: Doc[]; cases: Case[] }

/**
 * Reads a labelled set. `{query, ref}` is asked of the whole network and of the part the refs come from;
 * `{question, paraphrase, hard_negative}` of its own questions and look-alikes together.
 */
export function labelled(text: string, network: Doc[]): Labelled[] {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
  if (rows.length > 0 && 'paraphrase' in rows[0]) return paraphrases(rows)
  const cases: Case[] = rows.map(({ query, ref }) => ({ query, ref }))
  const sources = new Set(cases.map(({ ref }) => source(ref)))
  return [
    { name: 'whole network', docs: network, cases },
    { name: 'its own source', docs: network.filter((doc) => sources.has(source(doc.id))), cases },
  ]
}

type Pair = { question: string; paraphrase: string; hard_negative: string; question_en?: string }

function paraphrases(rows: Pair[]): Labelled[] {
  const docs = rows.flatMap((row, i): Doc[] => [
    { id: `right/${i}`, title: row.question, body: '', language: 'nl' },
    { id: `look-alike/${i}`, title: row.hard_negative, body: '', language: 'nl' },
  ])
  const same = rows.map((row, i) => ({ query: row.paraphrase, ref: `right/${i}` }))
  const english = rows.map((row, i) => ({ query: row.question_en ?? '', ref: `right/${i}` }))
  return [
    { name: 'paraphrases', docs, cases: same },
    { name: 'asked in English', docs, cases: english.filter((one) => one.query !== '') },
  ]
}

function source(ref: string): string {
  return ref.slice(0, ref.lastIndexOf('/'))
}
