import { bigint, date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'

/**
 * A source that was replaced: every tip that cites it says so. `key` is its address or, without one, its title, in the one
 * way of writing it that `source_key` in the database gives. A trigger keeps the tips' `state` in step.
 */
export const replacedSource = pgTable('replaced_source', {
  key: text().primaryKey(),
  title: text().notNull(),
  url: text().notNull().default(''),
  /** What took its place; both may be empty when nothing did. */
  newTitle: text().notNull().default(''),
  newUrl: text().notNull().default(''),
  personId: integer()
    .notNull()
    .references(() => person.id),
  at: moment().notNull(),
})

/** That a team was asked to look at a tip again: once some time before its day, and once on it. */
export const reviewAsk = pgTable(
  'review_ask',
  {
    postId: bigint({ mode: 'number' })
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    reviewOn: date().notNull(),
    stage: text({ enum: ['SOON', 'DUE'] }).notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.reviewOn, t.stage] })],
)
