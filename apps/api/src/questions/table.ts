import { bigint, integer, pgTable } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'

const ofPost = () =>
  bigint({ mode: 'number' })
    .notNull()
    .references(() => post.id, { onDelete: 'cascade' })

/** Somebody thinks that a question was asked before. The asker says whether it is so; then `record.mergedInto` names it. */
export const mergeProposal = pgTable('merge_proposal', {
  postId: ofPost().primaryKey(),
  intoId: ofPost(),
  personId: integer()
    .notNull()
    .references(() => person.id),
  at: moment().notNull(),
})
