import { topics as english } from '@kring/words/en/topics'
import { topics as dutch } from '@kring/words/nl/topics'
import type { TopicKey } from '@kring/words/en/topics'
import type { Queryable } from '../platform/database.ts'
import { badInput } from '../platform/errors.ts'
import { limits } from '@kring/contract/limits'

export type TopicRow = { id: number; key: TopicKey }

const keys = Object.keys(english)
const isKey = (key: string): key is TopicKey => key in english

// Topics are given by the product, in a fixed order, and never change while it runs: their ids are the same everywhere.
const rows: TopicRow[] = keys.filter(isKey).map((key, index) => ({ id: index + 1, key }))
const byKey = new Map<string, TopicRow>(rows.map((row) => [row.key, row]))
const byRowId = new Map(rows.map((row) => [row.id, row]))

/** Writes the topics that the words know. New ones join at the end; none ever moves. */
export async function seedTopics(database: Queryable): Promise<void> {
  const text = `insert into topic (id, key) overriding system value select * from unnest($1::smallint[], $2::text[])
    on conflict (id) do update set key = excluded.key where topic.key <> excluded.key`
  await database.query({ text, values: [rows.map((row) => row.id), rows.map((row) => row.key)] })
}

export const allTopics = (): readonly TopicRow[] => rows
export const topicByKey = (key: string) => byKey.get(key) ?? null
export const topicById = (id: number) => byRowId.get(id) ?? null
export const topicName = (row: TopicRow, locale: 'nl' | 'en') => (locale === 'nl' ? dutch : english)[row.key]

/** Row ids of topic keys. Throws BAD_INPUT for an unknown key or too many. */
export function topicIds(wanted: readonly string[] | null | undefined, most: number = limits.topics.max): number[] {
  const unique = [...new Set(wanted ?? [])]
  if (unique.length > most) throw badInput({ topics: 'too_many' })
  return unique.map((key) => {
    const row = byKey.get(key)
    if (!row) throw badInput({ topics: 'unknown_topic' })
    return row.id
  })
}
