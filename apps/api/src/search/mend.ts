import { concepts, detectLanguage, editDistance, fold, type Language, terms, words } from '@kring/language'
import type { Database } from '../platform/database.ts'
import { type Asked, read, weights } from './query.ts'

/** A query read anew: `corrected` says how, when a word was replaced rather than completed. */
export type Mended = { asked: Asked; corrected: string | null }

type Near = { asked: string; words: { word: string; docs: number }[]; starts: string[] }

/** Only words of texts for everyone are here, so what a person may not see cannot show. */
const near = `
  select w.word as asked,
    (select coalesce(json_agg(json_build_object('word', n.word, 'docs', n.docs)), '[]') from (
      select s.word, s.docs from search_word s where s.word % w.word
      union
      -- trigrams of a short word hardly survive a typo: words that start alike are looked at as well
      select s.word, s.docs from search_word s where length(w.word) <= 6 and s.word like left(w.word, 1) || '%'
        and length(s.word) between length(w.word) - 1 and length(w.word) + 1 and similarity(s.word, w.word) > 0.1
      order by 2 desc, 1 limit 400) n) as words,
    (select coalesce(array_agg(p.word), '{}') from (
      select s.word from search_word s where s.word like w.word || '%' and s.word <> w.word order by s.docs desc, s.word limit 6) p) as starts
  from unnest($1::text[]) w(word)`

/** A query of more unknown words than this is in another language or nonsense. */
const MOST = 3
const SHORTEST = 4

/**
 * Mends a query whose words stand nowhere: the last one may be half typed (it is completed), others may be mistyped (replaced by
 * the nearest word). Null when there is nothing to mend. One statement.
 */
export async function mend(
  database: Database,
  query: string,
  asked: Asked,
  unknown: readonly string[],
): Promise<Mended | null> {
  const strange = strangers(query, asked.language, new Set(unknown))
  if (!strange.length || strange.length > MOST) return null
  const { rows } = await database.pages.query<Near>({
    name: 'search_near',
    text: near,
    values: [strange.map((word) => word.folded)],
  })
  const found = new Map(rows.map((row) => [row.asked, row]))
  const language = spoken(query, strange, asked.language)
  let corrected = query
  const completed: string[] = []
  // from the end, so that places before it stay true
  for (const word of strange.toReversed()) {
    const row = found.get(word.folded)
    if (word.end === query.trimEnd().length && row?.starts.length) completed.push(...row.starts)
    else corrected = replaced(corrected, word, nearest(word.folded, language, row?.words ?? []))
  }
  if (corrected === query && !completed.length) return null
  const again = read(corrected, asked.language)
  const more = completed
    .flatMap((word) => terms(word, asked.language))
    .map((token) => ({ token, weight: weights.term }))
  const tokens = new Map([...more, ...again.tokens].map((one) => [one.token, one]))
  return { asked: { ...again, tokens: [...tokens.values()] }, corrected: corrected === query ? null : corrected }
}

type Stranger = { folded: string; start: number; end: number }

/** Words of which neither a stem nor a part nor a meaning is known. What stands in quotes or behind a minus is left as typed. */
function strangers(query: string, language: Language, unknown: ReadonlySet<string>): Stranger[] {
  const open = query.replace(/-?["“„”][^"“„”]*["“”]?|(?<=^|\s)-\S+/g, (kept) => ' '.repeat(kept.length))
  return words(open)
    .map((word) => ({ folded: fold(word.text), start: word.start, end: word.end }))
    .filter(({ folded }) => {
      const found = folded.length >= SHORTEST && !/\d/.test(folded) ? terms(folded, language) : []
      return found.length > 0 && found.every((term) => unknown.has(term)) && !concepts(folded, language).length
    })
}

/** The language of the words that are known; the whole query, with its strange word, would mislead. */
function spoken(query: string, strange: readonly Stranger[], usual: Language): Language {
  const known = strange.reduceRight((text, word) => text.slice(0, word.start) + text.slice(word.end), query)
  return detectLanguage(known, usual)
}

/** The nearest word by edits; among equals one of the query's own language, then the more usual one. */
function nearest(word: string, language: Language, found: Near['words']): string | null {
  const most = word.length <= 5 ? 1 : 2
  const close = found
    .map((one) => ({ ...one, far: editDistance(word, one.word, most) }))
    .filter((one) => one.far <= most)
  const foreign = (one: { word: string }) => (detectLanguage(one.word, language) === language ? 0 : 1)
  close.sort((a, b) => a.far - b.far || foreign(a) - foreign(b) || b.docs - a.docs || (a.word < b.word ? -1 : 1))
  return close[0]?.word ?? null
}

const replaced = (text: string, word: Stranger, by: string | null) =>
  by ? text.slice(0, word.start) + by + text.slice(word.end) : text
