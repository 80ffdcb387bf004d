import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, primaryKey, smallint, text, customType } from 'drizzle-orm/pg-core'
import { moment } from '../people/table.ts'
import { audience } from '../audience/table.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * What search knows of a post (with its answers) or a team: terms only for finding, the gate makes what is shown.
 * `words` holds stems and compound parts, concepts (`=id`) and character 4-grams (`#gram`), weighted A (title) to D (grams).
 */
export const searchDoc = pgTable(
  'search_doc',
  {
    kind: text({ enum: ['QUESTION', 'TIP', 'UPDATE', 'LEARNING', 'BARRIER', 'TEAM'] }).notNull(),
    /** The post's or the team's row id. */
    rowId: bigint({ mode: 'number' }).notNull(),
    audienceId: integer()
      .notNull()
      .references(() => audience.id),
    words: tsvector().notNull(),
    language: text().notNull(),
    topicIds: smallint().array().notNull(),
    teamId: integer(),
    authorId: integer(),
    region: text(),
    state: text(),
    /** A tip's review date has to be compared on reading; null for others. */
    reviewOn: text(),
    createdAt: moment().notNull(),
    /** What the document was made of: the drift check compares it. */
    hash: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.rowId] }),
    index('search_doc_words').using('gin', t.words),
    index('search_doc_newest').on(t.audienceId, t.createdAt.desc()),
    index('search_doc_topic').on(t.audienceId, t.kind),
  ],
)

/** Every word that stands in a text for everyone, for typos and completion. Words of closed audiences never come here. */
export const searchWord = pgTable(
  'search_word',
  {
    word: text().primaryKey(),
    docs: integer().notNull(),
  },
  (t) => [index('search_word_trgm').using('gin', sql`${t.word} gin_trgm_ops`), index('search_word_start').on(sql`${t.word} text_pattern_ops`)],
)
