// npm run bench [-- NAME …] [--set FILE] [--content FILE] [--out FILE]
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

export type BenchArgs = { set?: string; content?: string; out?: string }
type Bench = { run: (args: BenchArgs) => Promise<void> }

const here = (path: string) => new URL(path, import.meta.url)
/** Every benchmark and what it measures; each prints ratios to a ceiling of the same run. */
const benches: Record<string, { about: string; file: URL }> = {
  feed: { about: 'a page of the feed, the question page and asking, against bare servers', file: here('./feed.ts') },
  growth: { about: 'every list from 10,000 to 1,000,000 posts', file: here('./growth.ts') },
  live: { about: 'a live event to 1,000 open subscriptions, against bare sockets', file: here('./live.ts') },
  rooms: {
    about: '200 rooms of 7 at once: a contribution until the others have it, against a bare echo',
    file: here('./rooms.ts'),
  },
  door: { about: 'sign-ins at once, open sockets, tries of stolen passwords', file: here('./door.ts') },
  relevance: { about: 'search and similar questions on labelled sets', file: here('./relevance.ts') },
  search: { about: 'the search page and completions, against a bare full-text statement', file: here('./search.ts') },
  signals: { about: 'recurring problems: grouping, bursts among noise, and 100,000 texts', file: here('./signals.ts') },
  guard: { about: 'client-identifier detection', file: here('../../../packages/guard/bench/guard.ts') },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, content: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
})
const unknown = positionals.filter((name) => !(name in benches))
if (values.help || unknown.length) {
  if (unknown.length) console.error(`There is no benchmark "${unknown[0]}".`)
  for (const [name, { about }] of Object.entries(benches)) console.log(`  ${name.padEnd(10)} ${about}`)
  process.exit(unknown.length ? 1 : 0)
}
for (const name of positionals.length ? positionals : Object.keys(benches)) {
  const bench = benches[name]
  if (!bench || !existsSync(fileURLToPath(bench.file))) continue
  console.log(`\n== ${name}: ${bench.about}`)
  const module: Bench = await import(bench.file.href)
  await module.run(values)
}
