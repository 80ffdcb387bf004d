import { createHash } from 'node:crypto'
import { fold, terms, words } from '@kring/language'
import { type EnqueuedTaskPromise, Meilisearch, type Settings } from 'meilisearch'
import type { Config } from '../config.ts'
import { AREA, EXACT, hashOf, placesOf, type Text } from './document.ts'
import { heldOf } from './meili-score.ts'

/** What Meilisearch holds of a text: its terms and meanings, never the text itself. Only what everyone or a region may read. */
export type MeiliDoc = {
  id: string
  hash: string
  kind: string
  title: string
  body: string
  answers: string
  /** All fields word for word, each word marked, for what stands in quotes. */
  exact: string
  audience: number
  topics: number[]
  region: string | null
  language: string
  team: number | null
  author: number | null
  answered: boolean
  created: number
  /** All that finds it: terms, concepts (`=id`) and grams (`#gram`). One of those looked for is enough. */
  tokens: string[]
  /** The same with how strongly it holds each, for the score. */
  held: string
  brevity: number
  helped: boolean
  /** A tip's review date. */
  review: string | null
}

const filters = ['kind', 'audience', 'topics', 'region', 'language', 'team', 'author', 'answered', 'tokens']
/**
 * The words of Kring are read, stemmed and bridged before they come here, so both engines understand a query alike.
 * The fields are searched for phrases and for words that stand in many texts; all else is found by its tokens.
 */
const settings = {
  searchableAttributes: ['title', 'body', 'answers', 'exact'],
  filterableAttributes: [
    {
      attributePatterns: filters,
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: ['created'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  displayedAttributes: [
    ...['id', 'hash', 'topics', 'region', 'language', 'created', 'held', 'brevity', 'helped', 'review'],
  ],
  rankingRules: ['words', 'attribute', 'proximity', 'exactness', 'created:desc'],
  typoTolerance: { enabled: false },
  prefixSearch: 'disabled',
  faceting: { maxValuesPerFacet: 200 },
  pagination: { maxTotalHits: 1_000 },
} satisfies Settings

/** Change this with anything that changes what `toMeili` makes of the same text. */
const SHAPE = 4
/** The index is named after its settings and shape: others are another index, built beside the old one. */
export const indexName = `kring_${createHash('sha256')
  .update(`${SHAPE}${JSON.stringify(settings)}`)
  .digest('hex')
  .slice(0, 8)}`
export const nextName = `${indexName}_next`

export const idOf = (ref: { kind: string; rowId: number }) => `${ref.kind.toLowerCase()}-${ref.rowId}`

/** A mark that no stem begins with, of letters: Meilisearch reads words only. */
export const MARKED = 'zqz'
const wordForWord = (field: string) =>
  words(fold(field))
    .map((word) => MARKED + word.text)
    .join(' ')

/** A text as Meilisearch gets it. */
export function toMeili(text: Text): MeiliDoc {
  const { language } = text
  const read = (field: string) => terms(field, language).join(' ')
  const { places, brevity } = placesOf(text)
  return {
    id: idOf(text),
    hash: hashOf(text),
    kind: text.kind,
    title: read(text.title),
    body: read(text.body),
    answers: read(text.answers),
    exact: [text.title, text.body, text.answers].map(wordForWord).filter(Boolean).join('. '),
    audience: text.audienceId,
    topics: text.topicIds,
    region: text.region,
    language,
    team: text.teamId,
    author: text.authorId,
    answered: text.kind === 'QUESTION' && text.state !== 'OPEN',
    created: text.createdAt.getTime(),
    tokens: [...places.keys()].filter((token) => !token.startsWith(EXACT) && !token.startsWith(AREA)),
    held: heldOf(places),
    brevity,
    helped: text.state === 'HELPED',
    review: text.kind === 'TIP' ? text.reviewOn : null,
  }
}

/** A client that gives up on each request after so many milliseconds. */
export const openMeili = (config: NonNullable<Config['meili']>, timeout: number) =>
  new Meilisearch({ host: config.url, apiKey: config.key, timeout })

const PATIENCE = { timeout: 600_000, interval: 100 }

/** Waits for a task; only one that succeeded counts. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const ended = await task.waitTask(PATIENCE)
  if (ended.status !== 'succeeded')
    throw new Error(`Meilisearch ${ended.type} ${ended.status}: ${ended.error?.code ?? 'no reason'}`)
}

/** Makes an empty index with these settings, in place of one of that name. */
export async function freshIndex(client: Meilisearch, name: string): Promise<void> {
  if (await hasIndex(client, name)) await done(client.deleteIndex(name))
  await done(client.createIndex(name, { primaryKey: 'id' }))
  await done(client.index(name).updateSettings(settings))
}

/** Whether the index is there. */
export async function hasIndex(client: Meilisearch, name: string): Promise<boolean> {
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  return results.some((index) => index.uid === name)
}

/** Puts the new index in the place of the old one, in one task, and takes away what is left of other versions. */
export async function swapIn(client: Meilisearch): Promise<void> {
  const there = await hasIndex(client, indexName)
  await done(client.swapIndexes([{ indexes: [nextName, indexName], rename: !there }]))
  const { results } = await client.getRawIndexes({ limit: 1_000 })
  for (const { uid } of results) if (uid.startsWith('kring_') && uid !== indexName) await done(client.deleteIndex(uid))
}
