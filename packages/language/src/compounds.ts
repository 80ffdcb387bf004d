import { parts as listed } from './compound-parts.ts'
import { roots } from './conjugate.ts'
import { fold } from './fold.ts'
import { synonyms } from './groups.ts'
import { lemma } from './lemmas.ts'
import { memo } from './memo.ts'

const LINKS = ['', 's', 'e', 'en', 'n', 'er']
const SHORTEST = 3
const MOST_PARTS = 4
// Longer than any real compound; what comes in may be anything.
const LONGEST = 48

/** Words a compound may be made of. `tails` adds the inflected forms only the last part may have. */
const whole = new Set(
  listed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(fold),
)
const heads = new Set(whole)
const tails = new Set<string>()

for (const word of whole) inflect(word)
addVerbs()
// Short words first: a longer one that falls apart into them is a compound, not a part.
const others = synonyms.flatMap((group) => group.nl).map(fold)
for (const word of [...new Set(others)].sort((a, b) => a.length - b.length)) {
  if (!/^[a-z]{4,}$/.test(word) || whole.has(word) || split(word, whole).length > 1) continue
  whole.add(word)
  heads.add(word)
  inflect(word)
}

/**
 * The parts of a Dutch compound, or the word itself. Careful: every letter must belong to a known part
 * or a linking sound, and a word known by itself stays whole.
 */
export const splitCompound: (word: string) => string[] = memo((word) => {
  const folded = fold(word)
  if (folded.length < 2 * SHORTEST || folded.length > LONGEST || !/^[a-z]+$/.test(folded)) return [folded]
  // Forms of a part (lippen) and of a verb (stoppen) only look like compounds.
  if (whole.has(folded) || tails.has(folded) || lemma(folded, 'nl')) return [folded]
  return split(folded, whole)
})

type Split = { parts: string[]; cost: number }

function split(word: string, known: ReadonlySet<string>): string[] {
  const best = cheapest(word, 0, new Map(), known)
  return best && best.parts.length > 1 ? best.parts : [word]
}

/** Fewest parts win, then the fewest linking letters. */
function cheapest(
  word: string,
  from: number,
  seen: Map<number, Split | null>,
  known: ReadonlySet<string>,
): Split | null {
  const had = seen.get(from)
  if (had !== undefined) return had
  let best: Split | null = null
  const rest = word.slice(from)
  if (rest.length >= SHORTEST && from > 0 && (known.has(rest) || tails.has(rest))) best = { parts: [rest], cost: 10 }
  for (let end = from + SHORTEST; end <= word.length - SHORTEST; end++) {
    const head = word.slice(from, end)
    if (!heads.has(head)) continue
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue
      const next = cheapest(word, end + link.length, seen, known)
      if (!next || next.parts.length >= MOST_PARTS) continue
      const cost = next.cost + 10 + link.length
      if (!best || cost < best.cost) best = { parts: [head, ...next.parts], cost }
    }
  }
  seen.set(from, best)
  return best
}

/** Plurals and diminutives: kous → kousen, zak → zakken, laag → lagen, brief → brieven, arm → armpje. */
function inflect(word: string): void {
  const short = word.replace(/([aeou])\1([bdfgklmnprst])$/, '$1$2')
  const voiced = short.replace(/(?<=[aeiou][a-z]*)f$/, 'v').replace(/(?<=[aeiou]|l|r|n)s$/, 'z')
  const doubled = /(^|[^aeiou])[aeiou][bdfgklmnprst]$/.test(word) ? word + word.at(-1) : word
  for (const base of [word, short, voiced, doubled]) tails.add(`${base}en`).add(`${base}e`)
  for (const ending of ['s', 'n', 'je', 'jes', 'tje', 'tjes', 'pje', 'pjes']) tails.add(word + ending)
  if (word.endsWith('ing')) tails.add(`${word.slice(0, -1)}kje`)
}

/** A verb stands in a compound by its root: slaappil, loophulp. */
function addVerbs(): void {
  for (const group of synonyms) {
    if (group.theme !== 'verbs') continue
    for (const verb of group.nl.map(fold)) {
      if (!/^[a-z]{5,}en$/.test(verb)) continue
      for (const root of roots(verb)) if (root.length > SHORTEST) heads.add(root)
    }
  }
}
