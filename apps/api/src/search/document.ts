import { createHash } from 'node:crypto'
import { areas, concepts, fold, grams, type Language, terms, words } from '@kring/language'

/** A post with its answers, or a team, as text. What finds it, not what is shown of it. */
export type Text = {
  kind: 'QUESTION' | 'TIP' | 'UPDATE' | 'LEARNING' | 'BARRIER' | 'TEAM'
  rowId: number
  audienceId: number
  /** Meilisearch holds only what everyone or a region may read. */
  open: boolean
  /** Only words of texts for everyone complete and correct what others type. */
  everyone: boolean
  title: string
  body: string
  answers: string
  language: Language
  topicIds: number[]
  teamId: number | null
  authorId: number | null
  region: string | null
  state: string | null
  reviewOn: string | null
  createdAt: Date
}
/** A row of `search_doc`. */
export type Doc = Omit<Text, 'title' | 'body' | 'answers' | 'open' | 'everyone'> & {
  words: string
  brevity: number
  forms: string[]
  hash: string
}

/** Change this with anything that changes documents: the drift check then makes them anew. */
export const VERSION = 3
/** Repeats beyond this say nothing more. */
const MOST_PLACES = 6
/** Grams of long texts are noise and most of the index. */
const GRAM_LETTERS = 400
/** Places of the fields lie apart, so that no phrase runs from one into the next. */
const GAP = 20
const LAST_PLACE = 16_000
/** What a text of usual length weighs, in terms; a title counts thrice, answers a third. */
const USUAL = 60

type Label = 'A' | 'B' | 'C'
/** What a place in each field counts: title, body, answers. */
export const labelWeights = { A: 1, B: 0.7, C: 0.35 }
/** A word exactly as it stands there, capitals and diacritics apart: what quotes ask for. It counts for nothing else. */
export const EXACT = '+'
/** The area that meanings belong to: a weak hint of what a text is about, which orders what words have found. */
export const AREA = '@'
/** PostgreSQL keeps so many places of a word. */
const MOST_EXACT = 255
/** Where each token of a text stands: the place and the label of its field, as PostgreSQL writes them; grams stand at 1. */
export type Places = Map<string, string[]>

/** The index document of a text. Pure: the same text gives the same document. */
export function toDocument(text: Text): Doc {
  const { places, brevity } = placesOf(text)
  const { title: _t, body: _b, answers: _a, open: _o, everyone, ...kept } = text
  return { ...kept, words: written(places), brevity, forms: everyone ? formsOf(text) : [], hash: hashOf(text) }
}

/** All that finds a text, and what its length holds it back by. */
export function placesOf(text: Text): { places: Places; brevity: number } {
  const places: Places = new Map()
  const fields: [string, Label][] = [
    [text.title, 'A'],
    [text.body, 'B'],
    [text.answers, 'C'],
  ]
  let at = 1
  let exactAt = 1
  const lengths: number[] = []
  for (const [field, label] of fields) {
    const found = terms(field, text.language)
    lengths.push(found.length)
    for (const term of found) put(places, term, Math.min(at++, LAST_PLACE), label)
    const meant = concepts(field, text.language)
    for (const concept of meant) put(places, `=${concept}`, at, label)
    // answers go far afield
    if (label !== 'C') for (const area of areas(meant)) put(places, `${AREA}${area}`, at, label)
    at += GAP
    for (const word of words(fold(field)))
      put(places, `${EXACT}${word.text}`, Math.min(exactAt++, LAST_PLACE), label, MOST_EXACT)
    exactAt += GAP
  }
  for (const gram of new Set(grams(`${text.title} ${text.body.slice(0, GRAM_LETTERS)}`))) places.set(`#${gram}`, ['1'])
  return { places, brevity: brevityOf(lengths) }
}

/** PostgreSQL takes no empty word, and none over 2 kB; one over this nobody types again. */
export const isToken = (token: string) => token !== '' && token.length <= 200

function put(places: Places, token: string, at: number, label: Label, most = MOST_PLACES): void {
  if (!isToken(token)) return
  const had = places.get(token)
  if (!had) places.set(token, [at + label])
  // one place of each field is always kept, so that a term of the title is known to be in the answers as well
  else if (had.length < most || !had.some((place) => place.endsWith(label))) had.push(at + label)
}

/** As PostgreSQL reads a tsvector. */
function written(places: Places): string {
  let all = ''
  for (const [token, list] of places) all += `${quoted(token)}:${list.join(',')} `
  return all
}

/** A token between quotes, as tsvector and tsquery read it. */
export const quoted = (token: string) => `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

function brevityOf([title = 0, body = 0, answers = 0]: number[]): number {
  return 1 / (1 + (title * 3 + body + answers / 3) / USUAL)
}

/** Words worth completing: no numbers (they may say who somebody is), nothing too short or too long. */
function formsOf(text: Text): string[] {
  const found = new Set<string>()
  for (const word of words(`${text.title}\n${text.body}\n${text.answers}`)) {
    const folded = fold(word.text)
    if (folded.length >= 3 && folded.length <= 40 && !/\d/.test(folded)) found.add(folded)
  }
  return [...found]
}

/** Tells whether two texts make the same document. */
export function hashOf(text: Text): string {
  return createHash('sha256').update(JSON.stringify(text)).digest('base64url').slice(0, 22).replace(/^/, `${VERSION}.`)
}
