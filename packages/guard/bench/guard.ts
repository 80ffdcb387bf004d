import { readFile, writeFile } from 'node:fs/promises'
import { examine, type Finding, findClientData, type Language } from '../src/index.ts'

type Labelled = { id?: string; lang: Language; text: string; identifying: boolean }

const HOSTILE_INPUTS = 10_000
const PASSES = 5
const KEPT = 20
const SENTENCES = [
  'Wie heeft ervaring met een cliënt van 84 jaar die de steunkousen weigert en 50 mg metoprolol gebruikt?',
  'De wond aan de hiel van mevrouw Jansen is 3 x 4 cm, wij verbinden om de 2 dagen volgens de richtlijn van 2021.',
  'Has anyone used a Foley catheter 16 Ch with 10 ml for a resident whose daughter Fatma helps with the drainage bag?',
  'Her blood pressure was 145/90, the Braden score 13, and the pharmacy can be reached on 020 7946 0958 until 5 pm.',
]
const FRAGMENTS = [
  '1',
  '1 ',
  '12-',
  '1.',
  'a@',
  '@',
  'mevrouw ',
  'van der ',
  "'t ",
  'Aa',
  'Jansen',
  ', Piet',
  'J.',
  'BSN ',
  'NHS ',
  'https://x/',
  '06 ',
  'uit Wouw ',
  'Kerkstraat 1 ',
  '8011 PK ',
  '(',
  ')',
  '\u0301',
  '\u200b',
  '1.1.',
  'geb. ',
  'haar dochter Fatma ',
  '87 jaar ',
  'NL91',
  '-',
  'code ',
  'sleutelkluis ',
  'A1',
  'M1 1A',
  '\n',
  ' ',
  '\ud800',
  'é',
  '٣',
  'mei ',
  '12 maart ',
  'x'.repeat(80),
  '.',
  "'",
]

/** A small generator of numbers with a seed, so that a run can be repeated. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function hostile(next: (below: number) => number): string {
  const few = Array.from({ length: 1 + next(4) }, () => FRAGMENTS[next(FRAGMENTS.length)] ?? '')
  const length = 500 + next(4_500)
  let text = ''
  while (text.length < length) text += few[next(few.length)] || ' '
  return text
}

function keepSlowest(inputs: Slow[]): void {
  inputs.sort((left, right) => right.taken - left.taken)
  inputs.length = Math.min(inputs.length, KEPT)
}

/** The cheapest thing one can do with a text: look at each unit once. */
function plainPass(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index += 1) sum = (sum + text.charCodeAt(index)) | 0
  return sum
}

function quickest(work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < PASSES; pass += 1) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function throughput(): void {
  const text = SENTENCES.join('\n').repeat(300)
  let sum = 0
  const plain = quickest(() => {
    sum += plainPass(text)
  })
  const posts = Array.from({ length: 300 }, () => SENTENCES.join('\n'))
  const guard = quickest(() => {
    for (const post of posts) findClientData(post, { language: 'nl' })
  })
  const kilobytes = text.length / 1_000
  console.log(
    `guard throughput: ${(guard / kilobytes).toFixed(4)} ms per kB, ${(kilobytes / guard).toFixed(1)} MB per s`,
  )
  console.log(
    `guard beside a plain pass: ${(guard / plain).toFixed(0)} times as long (plain ${(plain / kilobytes).toFixed(5)} ms per kB, ${sum % 2})`,
  )
}

type Slow = { text: string; taken: number }

/** One look at each input, and a second, patient one at the slowest: a busy machine makes any of them slow once. */
function worst(): void {
  const next = numbersFrom(41)
  const slowest: Slow[] = []
  let steps = 0
  for (let count = 0; count < HOSTILE_INPUTS; count += 1) {
    const text = hostile(next)
    const start = performance.now()
    steps = Math.max(steps, examine(text, { language: 'nl' }).steps / text.length)
    const taken = (performance.now() - start) / (text.length / 1_000)
    slowest.push({ text, taken })
    if (slowest.length > 2 * KEPT) keepSlowest(slowest)
  }
  keepSlowest(slowest)
  for (const slow of slowest) {
    slow.taken = quickest(() => findClientData(slow.text, { language: 'nl' })) / (slow.text.length / 1_000)
  }
  keepSlowest(slowest)
  const [first] = slowest
  const sample = JSON.stringify(first?.text.slice(0, 40))
  console.log(
    `worst of ${HOSTILE_INPUTS} hostile inputs: ${first?.taken.toFixed(3)} ms per kB (${sample}), ${steps.toFixed(0)} steps per unit`,
  )
  const huge = 'mevrouw J. 06 1 12-'.repeat(550_000).slice(0, 10_000_000)
  const start = performance.now()
  findClientData(huge)
  console.log(`ten million units: ${(performance.now() - start).toFixed(0)} ms`)
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`
}

function isLabelled(value: unknown): value is Labelled {
  return typeof value === 'object' && value !== null && 'text' in value && 'identifying' in value && 'lang' in value
}

async function measure(set: string, out: string | undefined): Promise<void> {
  const lines = (await readFile(set, 'utf8')).split('\n').filter((line) => line.trim() !== '')
  const posts = lines.map((line): unknown => JSON.parse(line)).filter(isLabelled)
  const results = posts.map((post) => ({ post, spans: findClientData(post.text, { language: post.lang }) }))
  for (const language of ['nl', 'en'] as const) {
    const flagged = (identifying: boolean): string => {
      const some = results.filter(({ post }) => post.lang === language && post.identifying === identifying)
      return share(some.filter(({ spans }) => spans.length > 0).length, some.length)
    }
    console.log(`${language}: identifying posts flagged ${flagged(true)}, clean posts flagged ${flagged(false)}`)
  }
  if (out !== undefined)
    await writeFile(out, results.map(({ post, spans }) => `${JSON.stringify(line(post, spans))}\n`).join(''))
}

function line(post: Labelled, spans: Finding[]): object {
  return {
    id: post.id,
    text: post.text,
    spans: spans.map(({ kind, level, start, end }) => ({ start, end, label: kind, level })),
  }
}

/** Prints throughput beside a plain pass, the worst of the hostile inputs and, for a labelled set, what is flagged. */
export async function run(args: { set?: string; out?: string }): Promise<void> {
  throughput()
  worst()
  if (args.set !== undefined) await measure(args.set, args.out)
}
