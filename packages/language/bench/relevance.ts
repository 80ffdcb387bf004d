import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { detectLanguage } from '../src/detect.ts'
import { buildIndex, type Doc, type Mix, mix, rank } from '../src/rank.ts'
import type { Language } from '../src/words.ts'
import { plainIndex, plainRank } from './plain.ts'
import { type Case, labelled } from './sets.ts'

type Engine = { name: string; ask(query: string, language: Language): string[] }
type Score = { at1: number; at5: number; ndcg10: number }

const DEPTH = 10

/**
 * Prints recall@1, recall@5 and nDCG@10 of plain BM25, of BM25 with character 4-grams (the reference) and of
 * Kring's mix, in one run. `set` may name several files, parted by commas.
 */
export async function run(args: {
  set?: string
  content?: string
  out?: string
  mixes?: Record<string, Mix>
}): Promise<void> {
  const network = args.content ? loadNetwork(readFileSync(args.content, 'utf8')) : []
  const lines: string[] = []
  const engines = new Map<Doc[], Engine[]>()
  for (const file of (args.set ?? '').split(',').filter((path) => path !== '')) {
    for (const { name, docs, cases } of labelled(readFileSync(file, 'utf8'), network)) {
      const asked = engines.get(docs) ?? enginesFor(docs, args.mixes ?? { kring: mix })
      engines.set(docs, asked)
      console.log(`\n${basename(file)} · ${name}: ${cases.length} queries over ${docs.length} texts`)
      for (const engine of asked)
        report(engine, cases, (line) => lines.push(JSON.stringify({ set: basename(file), over: name, ...line })))
    }
  }
  if (args.out) writeFileSync(args.out, `${lines.join('\n')}\n`)
}

function enginesFor(docs: Doc[], mixes: Record<string, Mix>): Engine[] {
  const plain = plainIndex(docs)
  const engines: Engine[] = [
    { name: 'words', ask: (query) => plainRank(plain, query, { words: 1, grams: 0 }, DEPTH) },
    { name: 'words + 4-grams', ask: (query) => plainRank(plain, query, { words: 1, grams: 1 }, DEPTH) },
  ]
  for (const [name, weights] of Object.entries(mixes)) {
    const started = performance.now()
    const index = buildIndex(docs, weights)
    console.log(`  (${docs.length} texts indexed in ${Math.round(performance.now() - started)} ms)`)
    engines.push({ name, ask: (text, language) => rank(index, { text, language }, DEPTH).map((hit) => hit.id) })
  }
  return engines
}

function report(engine: Engine, cases: Case[], write: (line: object) => void): void {
  const total: Score = { at1: 0, at5: 0, ndcg10: 0 }
  const started = performance.now()
  for (const { query, ref } of cases) {
    const found = engine.ask(query, detectLanguage(query, 'nl'))
    const place = found.indexOf(ref)
    write({ engine: engine.name, query, ref, found })
    if (place < 0) continue
    if (place < 1) total.at1++
    if (place < 5) total.at5++
    total.ndcg10 += 1 / Math.log2(place + 2)
  }
  const each = (performance.now() - started) / cases.length
  const share = (sum: number) => (sum / cases.length).toFixed(3)
  const scores = `recall@1 ${share(total.at1)}  recall@5 ${share(total.at5)}  nDCG@10 ${share(total.ndcg10)}`
  console.log(`  ${engine.name.padEnd(24)} ${scores}  ${each.toFixed(1)} ms`)
}

/** Questions and tips of an exchange file; the answers count towards their question. */
export function loadNetwork(text: string): Doc[] {
  const docs = new Map<string, Doc>()
  const answers: { to: string; body: string }[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line)
    if (row.type === 'answer') answers.push(row)
    if (row.type !== 'question' && row.type !== 'tip') continue
    const body = row.type === 'tip' ? [row.situation, ...row.whatWeDid].join('\n') : row.body
    docs.set(row.ref, {
      id: row.ref,
      title: row.title,
      body,
      language: detectLanguage(`${row.title}\n${body}`, row.language ?? 'nl'),
    })
  }
  for (const { to, body } of answers) {
    const doc = docs.get(to)
    if (doc) doc.extra = `${doc.extra ?? ''}\n${body}`.trim()
  }
  return [...docs.values()]
}
