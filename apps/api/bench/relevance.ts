import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import pino from 'pino'
import { plainIndex, plainRank } from '../../../packages/language/bench/plain.ts'
import { type Case, labelled } from '../../../packages/language/bench/sets.ts'
import { detectLanguage } from '@kring/language'
import { readConfig } from '../src/config.ts'
import { importFrom } from '../src/exchange/import.ts'
import { fileSource, type Source } from '../src/exchange/lines.ts'
import { openHouse } from '../src/house.ts'
import type { House } from '../src/platform/context.ts'
import { startPostgres } from '../src/platform/embedded-postgres.ts'
import { nothingNarrow } from '../src/search/contract.ts'
import { openSearch, type Search } from '../src/search/engine.ts'
import { read } from '../src/search/query.ts'
import { reindex } from '../src/search/reindex.ts'
import { CLOSE } from '../src/search/similar.ts'
import { nextPostTexts } from '../src/search/texts.ts'

const DEPTH = 10
const eval_ = fileURLToPath(new URL('../../../../shared/data/eval/', import.meta.url))
const usualSets = ['similar-en.jsonl', 'cross-language.jsonl', 'dutch-care.jsonl']
const usualContent = join(eval_, '../real-network.jsonl')

type Ask = (query: string) => Promise<string[]>

/**
 * Imports the content into a fresh database and asks search, similar and a plain reference (BM25 over words and character
 * 4-grams, no knowledge of language) the same labelled questions. `set` may name several files, parted by commas.
 * `out` gets one line a query: what search found.
 */
export async function run(args: { set?: string; content?: string; out?: string }): Promise<void> {
  const sets = args.set?.split(',') ?? usualSets.map((name) => join(eval_, name)).filter((file) => existsSync(file))
  const content = args.content ?? (existsSync(usualContent) ? usualContent : undefined)
  if (!sets.length) return console.log('  There is no labelled set; name one with --set FILE.')
  const folder = mkdtempSync(join(tmpdir(), 'kring-relevance-'))
  const server = await startPostgres(folder, ['max_wal_size=2GB', 'synchronous_commit=off'])
  const lines: string[] = []
  try {
    const whole = content ? await network(server.url, 'whole', fileSource(content)) : null
    for (const file of sets) {
      const text = readFileSync(file, 'utf8')
      const paraphrased = text.includes('"paraphrase"')
      if (paraphrased || !whole) lines.push(...(await ownNetwork(server.url, file, text)))
      else
        for (const { cases } of labelled(text, []).slice(0, 1))
          lines.push(...(await compare(basename(file), whole, cases)))
    }
    await whole?.close()
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  if (args.out) writeFileSync(args.out, `${lines.join('\n')}\n`)
}

/** A set that brings its own questions and look-alikes is asked of a network of just these. */
async function ownNetwork(url: string, file: string, text: string): Promise<string[]> {
  const lines: string[] = []
  const parts = labelled(text, [])
  const docs = parts[0]?.docs ?? []
  const team = { type: 'team', ref: 'team/1', name: 'Team Een', region: 'Utrecht', topics: [], languages: ['nl'] }
  const person = {
    type: 'person',
    ref: 'person/1',
    name: 'Sanne B.',
    email: 'sanne@example.org',
    team: 'team/1',
    roles: ['member'],
    locale: 'nl',
  }
  const posts = docs.map((doc) => ({
    type: 'question',
    ref: doc.id,
    author: 'person/1',
    title: doc.title,
    body: doc.body,
    topics: [],
    audience: 'everyone',
    language: doc.language,
    at: '2026-01-01T00:00:00Z',
  }))
  const jsonl = [team, person, ...posts].map((one) => JSON.stringify(one)).join('\n')
  const own = await network(url, 'own', { name: basename(file), open: () => Readable.from([Buffer.from(jsonl)]) })
  for (const { name, cases } of parts) lines.push(...(await compare(`${basename(file)} · ${name}`, own, cases)))
  await own.close()
  return lines
}

type Network = {
  house: House
  viewerId: number
  search: Search
  refs: Map<number, string>
  reference: Ask
  close: () => Promise<void>
}

async function network(url: string, name: string, source: Source): Promise<Network> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`drop database if exists bench_${name}`)
  await admin.query(`create database bench_${name}`)
  await admin.end()
  const address = new URL(url)
  address.pathname = `/bench_${name}`
  const { MEILI_URL, MEILI_KEY } = process.env
  const config = readConfig(
    { DATABASE_URL: address.href, LOG_LEVEL: 'silent', KRING_DATA: tmpdir(), KRING_ROLES: 'web', MEILI_URL, MEILI_KEY },
    tmpdir(),
  )
  const { house, close } = await openHouse(config, pino({ level: 'silent' }))
  const report = await importFrom(house, [source], { skipBad: true, acceptClientData: true })
  const started = performance.now()
  await reindex(house)
  console.log(
    `  ${source.name}: ${report.lines} lines, ${report.bad.length} bad; made ready for search in ${((performance.now() - started) / 1_000).toFixed(1)} s`,
  )
  const search = await openSearch(house)
  const { rows } = await house.database.pool.query<{ id: number; ref: string }>(
    'select id, ref from post where ref is not null',
  )
  const refs = new Map(rows.map((row) => [row.id, row.ref]))
  const stop = async () => {
    await search.close()
    await close()
  }
  return { house, viewerId: await insider(house), search, refs, reference: await referenceOf(house, refs), close: stop }
}

/** Somebody who may see all: a labelled text may be for one region or team. */
async function insider(house: House): Promise<number> {
  const { rows } = await house.database.pool.query<{ id: number }>('select min(id) as id from person')
  const id = rows[0]?.id ?? 0
  await house.database.pool.query(
    `insert into audience_member (person_id, audience_id) select $1, id from audience where kind in ('REGION', 'TEAM') on conflict do nothing`,
    [id],
  )
  return id
}

/** The reference sees the same texts: title, body and answers. */
async function referenceOf(house: House, refs: ReadonlyMap<number, string>): Promise<Ask> {
  const texts = await nextPostTexts(house.database.pool, 0, 1_000_000)
  const index = plainIndex(
    texts.map((text) => ({
      id: refs.get(text.rowId) ?? '',
      title: text.title,
      body: text.body,
      extra: text.answers,
      language: text.language,
    })),
  )
  return async (query) => plainRank(index, query, { words: 1, grams: 1 }, DEPTH)
}

async function compare(name: string, on: Network, cases: readonly Case[]): Promise<string[]> {
  console.log(`\n  ${name}: ${cases.length} queries over ${on.refs.size} posts`)
  const today = on.house.now().toISOString().slice(0, 10)
  const ask =
    (engine: Search['embedded'], least: number): Ask =>
    async (query) => {
      const wanted = {
        asked: read(query, detectLanguage(query, 'nl')),
        narrow: nothingNarrow,
        offset: 0,
        count: DEPTH,
        facets: true,
      }
      const { hits } = await engine.find({ viewerId: on.viewerId, today }, wanted)
      return hits
        .filter((hit) => hit.kind !== 'TEAM' && hit.score * hit.share >= least)
        .map((hit) => on.refs.get(hit.rowId) ?? '')
    }
  const reference = await measure('reference (BM25, words and 4-grams)', on.reference, cases)
  await measure('similar, when close', ask(on.search.embedded, CLOSE), cases, reference.at5)
  if (on.house.config.meili) await measure('search, Meilisearch', ask(on.search, 0), cases, reference.at5)
  const { found } = await measure('search, PostgreSQL', ask(on.search.embedded, 0), cases, reference.at5)
  return cases.map(({ query }, place) => JSON.stringify({ query, refs: found[place] }))
}

async function measure(
  name: string,
  ask: Ask,
  cases: readonly Case[],
  reference?: number,
): Promise<{ at5: number; found: string[][] }> {
  const found: string[][] = []
  const times: number[] = []
  const sums = { at1: 0, at5: 0, ndcg: 0 }
  for (const { query, ref } of cases) {
    const started = performance.now()
    const refs = await ask(query)
    times.push(performance.now() - started)
    found.push(refs)
    const place = refs.indexOf(ref)
    if (place === 0) sums.at1++
    if (place >= 0 && place < 5) sums.at5++
    if (place >= 0) sums.ndcg += 1 / Math.log2(place + 2)
  }
  times.sort((a, b) => a - b)
  const share = (sum: number) => (sum / Math.max(1, cases.length)).toFixed(3)
  const ratio = reference ? ` (${(sums.at5 / cases.length / reference).toFixed(2)} of the reference)` : ''
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
  console.log(
    `    ${name.padEnd(38)} recall@1 ${share(sums.at1)}  recall@5 ${share(sums.at5)}  nDCG@10 ${share(sums.ndcg)}  p50 ${at(0.5)} ms  p95 ${at(0.95)} ms${ratio}`,
  )
  return { at5: sums.at5 / Math.max(1, cases.length), found }
}
