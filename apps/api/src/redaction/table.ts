import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'

/** "A client could be recognised here". The note is gone as soon as the report is closed. */
export const report = pgTable(
  'report',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Public id of the post, answer or comment. */
    textId: text().notNull(),
    postId: bigint({ mode: 'number' })
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    reporterId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    note: text().notNull().default(''),
    at: moment().notNull(),
    closedAt: moment(),
  },
  (t) => [
    uniqueIndex('report_open').on(t.textId, t.reporterId).where(sql`${t.closedAt} is null`),
    index('report_reporter').on(t.reporterId, t.at),
    index('report_post').on(t.postId),
  ],
)

/**
 * What was done with a privilege, in one chain: each row holds the hash of the one before (a trigger writes both, another
 * refuses changes). Ids and kinds only, no reference to rows that may go.
 */
export const act = pgTable(
  'act',
  {
    seq: bigint({ mode: 'number' }).primaryKey(),
    at: moment().notNull(),
    kind: text({
      enum: [
        'HIDDEN',
        'RESTORED',
        'REDACTED',
        'MADE_MEMBER',
        'MADE_COACH',
        'MADE_STEWARD',
        'MADE_OPERATOR',
        'DISABLED',
        'ENABLED',
        'INVITED',
        'MOVED',
      ],
    }).notNull(),
    /** Public id of the text or the person it was done to. */
    subject: text().notNull(),
    /** Who did it; null for the operator at the command line. */
    actorId: integer(),
    /** Whom it concerns: the text's author, or the person. */
    personId: integer(),
    previous: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [index('act_person').on(t.personId, t.seq), index('act_actor').on(t.actorId, t.seq)],
)
