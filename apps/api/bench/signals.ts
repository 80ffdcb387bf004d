import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detectLanguage } from '@kring/language'
import { numbersFrom } from '../src/signals/communities.ts'
import { findProblems } from '../src/signals/find.ts'
import { groupTexts } from '../src/signals/grouping.ts'
import type { Item } from '../src/signals/items.ts'
import { USUAL } from '../src/signals/policy.ts'
import { publish } from '../src/signals/publish.ts'
import { labelledProblems } from './signals-problems.ts'
import { adjustedRand, kMeans } from './signals-reference.ts'
import { makeWorld, POSTS, type World } from './signals-worlds.ts'

type Labelled = { text: string; group: string; ref?: string }
const usualSet = fileURLToPath(new URL('../../../../shared/data/eval/problems-intents.jsonl', import.meta.url))
const RUNS = Number(process.env.KRING_BENCH_RUNS ?? 100)
const MANY = 100_000

/** Grouping on a labelled set beside k-means, bursts and quiet in generated worlds, and 100,000 texts at once. */
export async function run(args: { set?: string; out?: string }): Promise<void> {
  const files = args.set?.split(',') ?? (existsSync(usualSet) ? [usualSet] : [])
  const lines = files.flatMap((file) => grouping(basename(file), read(file)))
  if (args.out) writeFileSync(args.out, lines.length ? `${lines.join('\n')}\n` : '')
  grouping('troubles of daily work, both languages', labelledProblems)
  for (const days of [90, 365]) worlds(days)
  many()
}

const read = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): Labelled => JSON.parse(line))

function grouping(name: string, set: readonly Labelled[]): string[] {
  const started = performance.now()
  const { of, count } = groupTexts(
    set.map(({ text }) => ({ title: text, body: '', language: detectLanguage(text, 'nl') })),
  )
  const taken = performance.now() - started
  const truth = set.map(({ group }) => group)
  const told = new Set(truth).size
  const ours = adjustedRand(truth, [...of])
  const from = performance.now()
  const plain = adjustedRand(
    truth,
    kMeans(
      set.map(({ text }) => text),
      told,
      numbersFrom(3),
    ),
  )
  const plainTaken = performance.now() - from
  console.log(`\n  ${name}: ${set.length} texts in ${told} groups`)
  console.log(
    `    grouping, own number of groups   adjusted Rand ${ours.toFixed(3)}  ${count} groups  ${taken.toFixed(0)} ms`,
  )
  console.log(
    `    reference (k-means on words, told the number) ${plain.toFixed(3)}  ${plainTaken.toFixed(0)} ms; ours is ${(ours / plain).toFixed(2)} of it`,
  )
  return set.map(({ text, ref }, place) => JSON.stringify({ text, refs: ref ? [ref] : [], group: `g${of[place]}` }))
}

const pageOf = (world: World) => {
  let id = 0
  const found = findProblems(world.items, new Map(), world.today)
  return publish(found, [], world.today, USUAL, () => `g${id++}`).shown
}

/** A planted burst is found when a problem among the first five tells mostly of it. */
function worlds(days: number): void {
  let seen = 0
  let asNew = 0
  let falseNew = 0
  let taken = 0
  for (let run = 1; run <= RUNS; run++) {
    const started = performance.now()
    const world = makeWorld(run, days, true)
    const page = pageOf(world)
    taken += performance.now() - started
    const hit = page.slice(0, 5).find(({ posts }) => {
      const ours = posts.filter((post) => world.planted.has(post)).length
      return ours * 2 >= world.planted.size && ours * 2 >= posts.length
    })
    if (hit) seen++
    if (hit?.words.kind === 'NEW') asNew++
    falseNew += pageOf(makeWorld(run + 10_000, days, false)).filter(({ words }) => words.kind === 'NEW').length
  }
  console.log(
    `\n  ${POSTS} texts over ${days} days, ${RUNS} worlds with a burst of 8 to 12 in two weeks, ${RUNS} without`,
  )
  console.log(
    `    burst in the first five ${seen} of ${RUNS} (said to be new: ${asNew}); false "new" ${falseNew} in ${RUNS} quiet runs; ${(taken / RUNS).toFixed(0)} ms a run`,
  )
}

/** All of a large network at once: how long, how much memory, beside reading every character of it once. */
function many(): void {
  const items: Item[] = []
  for (let seed = 1; items.length < MANY; seed++)
    for (const item of makeWorld(seed, 1_000, false).items)
      items.push({ ...item, id: items.length + 1, body: `${item.title} ${makeBody(seed + item.id)}` })
  const from = performance.now()
  let sum = 0
  for (const { title, body } of items)
    for (const text of [title, body]) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  const once = performance.now() - from
  const started = performance.now()
  const before = process.cpuUsage()
  const found = findProblems(items, new Map(), 20_700)
  const used = process.cpuUsage(before)
  const cpu = ((used.user + used.system) / 1e6).toFixed(1)
  const taken = performance.now() - started
  const mb = process.memoryUsage().rss / 1_048_576
  console.log(
    `\n  ${items.length} texts (${(sum / 1e6).toFixed(0)} checked): ${found.length} problems in ${(taken / 1000).toFixed(1)} s (${cpu} s of CPU), ${mb.toFixed(0)} MB, ${(taken / once).toFixed(0)} times reading them once`,
  )
}

const words =
  'zorg team cliënt avond morgen huis arts vraag week familie route dag hulp bed eten slapen lopen praten bellen wachten nurse care home night visit'.split(
    ' ',
  )
function makeBody(seed: number): string {
  const next = numbersFrom(seed)
  return Array.from({ length: 25 }, () => words[Math.floor(next() * words.length)]).join(' ')
}
