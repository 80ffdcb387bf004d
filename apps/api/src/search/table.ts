import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
} from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const kinds = ['QUESTION', 'TIP', 'UPDATE', 'LEARNING', 'BARRIER', 'TEAM'] as const

/**
 * What search knows of a post (with its answers) or a team: terms only for finding, the gate makes what is shown.
 * `words` holds stems and compound parts, concepts (`=id`) and character 4-grams (`#gram`): A title, B body, C answers, D grams.
 */
export const searchDoc = pgTable(
  'search_doc',
  {
    kind: text({ enum: kinds }).notNull(),
    /** The post's or the team's row id. */
    rowId: bigint({ mode: 'number' }).notNull(),
    audienceId: integer()
      .notNull()
      .references(() => audience.id),
    words: tsvector().notNull(),
    /** What long texts are held back by: 1 for a short one, less for a long one. */
    brevity: real().notNull(),
    language: text().notNull(),
    topicIds: smallint().array().notNull(),
    teamId: integer(),
    authorId: integer(),
    region: text(),
    state: text(),
    /** A tip's review date has to be compared on reading; null for others. */
    reviewOn: text(),
    createdAt: moment().notNull(),
    /** The words as written (folded), of texts for everyone only: they are taken out of `search_word` when the text goes. */
    forms: text().array().notNull(),
    /** What the document was made of: the drift check compares it. */
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.rowId] }),
    index('search_doc_words').using('gin', t.words),
    index('search_doc_newest').on(t.audienceId, t.createdAt.desc().nullsFirst()),
    index('search_doc_kind').on(t.audienceId, t.kind, t.createdAt.desc().nullsFirst()),
  ],
)

/** Every word that stands in a text for everyone, for typos and completion. Words of closed audiences never come here. */
export const searchWord = pgTable(
  'search_word',
  {
    word: text().primaryKey(),
    docs: integer().notNull(),
  },
  (t) => [
    index('search_word_trgm').using('gin', sql`${t.word} gin_trgm_ops`),
    index('search_word_start').on(sql`${t.word} text_pattern_ops`),
  ],
)

/**
 * In how many texts for everyone a term, concept or gram stands; the empty token counts the texts themselves.
 * Closed texts are not counted: what somebody may not see must not move the order of what they may.
 */
export const searchTerm = pgTable('search_term', { token: text().primaryKey(), docs: integer().notNull() })

/** What Meilisearch has not confirmed yet. A row goes only when the task for it succeeded. */
export const searchTodo = pgTable(
  'search_todo',
  {
    kind: text({ enum: kinds }).notNull(),
    rowId: bigint({ mode: 'number' }).notNull(),
    /** Rises with each change, so that a confirmation of an older state removes nothing newer. */
    turn: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.kind, t.rowId] })],
)

/** A search that a person kept for themself. `turn` says which look of the worker is the next, so that none is done twice. */
export const savedSearch = pgTable(
  'saved_search',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    query: text().notNull(),
    filter: jsonb().notNull(),
    notify: boolean().notNull(),
    turn: integer().notNull(),
    seenAt: moment().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [index('saved_search_person').on(t.personId)],
)
