import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, uniqueIndex } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'
import { answer, post } from '../posts/table.ts'

/**
 * "Did it help?": asked once of who said that an answer helped or tried a tip, two weeks after. A row that was answered or
 * declined stays, so that it is never asked again.
 */
export const followUp = pgTable(
  'follow_up',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    postId: bigint({ mode: 'number' })
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    /** The answer that helped; null for a tip. */
    answerId: bigint({ mode: 'number' }).references(() => answer.id, { onDelete: 'cascade' }),
    dueAt: moment().notNull(),
    askedAt: moment(),
    answeredAt: moment(),
    declinedAt: moment(),
  },
  (t) => [
    uniqueIndex('follow_up_once').on(t.personId, t.postId),
    index('follow_up_due').on(t.dueAt).where(sql`${t.askedAt} is null`),
    index('follow_up_post').on(t.postId),
  ],
)
