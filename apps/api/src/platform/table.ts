import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** What happened, written in the same transaction as the thing itself; a worker turns it into effects, at least once. */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    event: text().notNull(),
    payload: jsonb().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    dueAt: timestamp({ withTimezone: true, precision: 3 }).notNull().defaultNow(),
  },
  (t) => [index('outbox_due').on(t.dueAt)],
)

/**
 * What a writer stated not to be about a client: which kind, where in the text as it stands now, by whom. Never the words,
 * nor anything made from them: they are read from the text itself when it is changed (decision 8).
 */
export const stated = pgTable(
  'stated',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Public id of the post, answer, comment, person or team. */
    textId: text().notNull(),
    field: text().notNull(),
    kind: text().notNull(),
    start: integer().notNull(),
    stop: integer().notNull(),
    personId: integer().notNull(),
    at: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (t) => [index('stated_text').on(t.textId)],
)
