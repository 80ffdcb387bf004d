import { createHash } from 'node:crypto'
import { concepts, terms } from '@kring/language'
import { type EnqueuedTaskPromise, Meilisearch, type Settings } from 'meilisearch'
import type { Config } from '../config.ts'
import { hashOf, type Text } from './document.ts'

/** What Meilisearch holds of a text: its terms and meanings, never the text itself. Only what everyone or a region may read. */
export type MeiliDoc = {
  id: string
  hash: string
  kind: string
  title: string
  concepts: string
  body: string
  answers: string
  audience: number
  topics: number[]
  region: string | null
  language: string
  team: number | null
  author: number | null
  answered: boolean
  created: number
  /** What helped or is current before what is open; the last of the ranking rules. */
  standing: number
}

/** The words of Kring are read, stemmed and bridged before they come here, so both engines understand a query alike. */
const settings = {
  searchableAttributes: ['title', 'concepts', 'body', 'answers'],
  filterableAttributes: ['kind', 'audience', 'topics', 'region', 'language', 'team', 'author', 'answered', 'created'],
  displayedAttributes: ['id', 'hash'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'standing:desc', 'created:desc'],
  typoTolerance: { disableOnAttributes: ['concepts'] },
  faceting: { maxValuesPerFacet: 200 },
  pagination: { maxTotalHits: 1_000 },
} satisfies Settings

/** The index is named after its settings: other settings are another index, built beside the old one. */
export const indexName = `kring_${createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 8)}`
export const nextName = `${indexName}_next`

export const idOf = (ref: { kind: string; rowId: number }) => `${ref.kind.toLowerCase()}-${ref.rowId}`
/** A concept as one word that Meilisearch does not take apart. */
export const conceptWord = (id: string) => `x${id.replaceAll(/[^a-z0-9]/g, '')}`

/** A text as Meilisearch gets it. */
export function toMeili(text: Text): MeiliDoc {
  const { language } = text
  const read = (field: string) => terms(field, language).join(' ')
  const spoken = [...new Set([text.title, text.body, text.answers].flatMap((field) => concepts(field, language)))]
  return {
    id: idOf(text),
    hash: hashOf(text),
    kind: text.kind,
    title: read(text.title),
    concepts: spoken.map(conceptWord).join(' '),
    body: read(text.body),
    answers: read(text.answers),
    audience: text.audienceId,
    topics: text.topicIds,
    region: text.region,
    language,
    team: text.teamId,
    author: text.authorId,
    answered: text.kind === 'QUESTION' && text.state !== 'OPEN',
    created: text.createdAt.getTime(),
    standing: text.state === 'HELPED' || text.kind === 'TIP' ? 1 : 0,
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
