import { analyse, type Token } from './analyse.ts'
import { type Group, parseGroups, synonyms } from './groups.ts'
import { stem } from './stem.ts'
import { isStopWord } from './stop-words.ts'
import { type Language, words } from './words.ts'

type Lookup = { ids: Map<string, string[]>; longest: Map<string, number> }

/** Finds the groups a text speaks of. */
export type Matcher = {
  groups: Group[]
  concepts(text: string, language: Language): string[]
  areas(ids: readonly string[]): string[]
}

/** A matcher that also knows an organisation's own groups: lines as in `parseGroups`, or groups. */
export function withSynonyms(extra: string | Group[]): Matcher {
  const own = typeof extra === 'string' ? parseGroups(extra, 'own') : extra
  return matcher([...synonyms, ...own])
}

/** Ids of the synonym groups a text speaks of, the same in either language; repeats are kept. */
export function concepts(text: string, language: Language): string[] {
  return shipped.concepts(text, language)
}

/**
 * The areas these groups belong to: the 42 topics, and `work.…` for the team's own subjects. A weak hint of what a
 * text is about when it shares no word with another. Repeats are kept.
 */
export function areas(ids: readonly string[]): string[] {
  return shipped.areas(ids)
}

/** The stems a group's words are found by: one key a word or expression. */
export function keyOf(expression: string, language: Language): string {
  return words(expression)
    .map((word) => stem(word.text, language))
    .join(' ')
}

function matcher(groups: Group[]): Matcher {
  const lookups = { nl: lookup(groups, 'nl'), en: lookup(groups, 'en') }
  const topics = new Map(groups.map((group) => [group.id, group.topics]))
  return {
    groups,
    concepts: (text, language) => match(analyse(text, language), lookups, language),
    areas: (ids) => ids.flatMap((id) => topics.get(id) ?? []),
  }
}

function lookup(groups: Group[], language: Language): Lookup {
  const ids = new Map<string, string[]>()
  const longest = new Map<string, number>()
  for (const group of groups) {
    for (const expression of group[language]) {
      const key = keyOf(expression, language)
      const had = ids.get(key) ?? []
      if (!had.includes(group.id)) ids.set(key, [...had, group.id])
      const stems = key.split(' ')
      longest.set(stems[0]!, Math.max(longest.get(stems[0]!) ?? 0, stems.length))
    }
  }
  return { ids, longest }
}

function match(tokens: Token[], lookups: Record<Language, Lookup>, language: Language): string[] {
  const known = lookups[language]
  const found: string[] = []
  let free = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    const span = spanAt(tokens, i, known)
    if (span > 1) {
      found.push(...known.ids.get(joined(tokens, i, span))!)
      free = Math.max(free, i + span)
    }
    if (token.stop) continue
    const single = known.ids.get(token.stem) ?? []
    found.push(...single, ...inParts(token.parts, known))
    if (single.length + token.parts.length === 0 && i >= free) found.push(...borrowed(token, lookups, language))
  }
  return found
}

/** How many words the longest expression that starts here has. */
function spanAt(tokens: Token[], from: number, known: Lookup): number {
  let span = Math.min(known.longest.get(tokens[from]!.stem) ?? 0, tokens.length - from)
  while (span > 1 && !known.ids.has(joined(tokens, from, span))) span--
  return span
}

function joined(tokens: Token[], from: number, span: number): string {
  let key = tokens[from]!.stem
  for (let i = from + 1; i < from + span; i++) key += ` ${tokens[i]!.stem}`
  return key
}

function inParts(parts: string[], known: Lookup): string[] {
  const found: string[] = []
  for (let i = 0; i < parts.length; ) {
    let span = parts.length - i
    while (span > 0 && !known.ids.has(parts.slice(i, i + span).join(' '))) span--
    if (span > 0) found.push(...known.ids.get(parts.slice(i, i + span).join(' '))!)
    i += Math.max(span, 1)
  }
  return found
}

/** Care Dutch borrows English words and the other way round; short ones are too often another word. */
function borrowed(token: Token, lookups: Record<Language, Lookup>, language: Language): string[] {
  if (token.folded.length < 5) return []
  const other = language === 'nl' ? 'en' : 'nl'
  if (isStopWord(token.folded, other)) return []
  return lookups[other].ids.get(stem(token.folded, other)) ?? []
}

const shipped = matcher(synonyms)
