import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'
import { answer, post } from '../posts/table.ts'

const ofAnswer = () =>
  bigint({ mode: 'number' })
    .notNull()
    .references(() => answer.id, { onDelete: 'cascade' })

/** A solution is an answer under a barrier; this says what it does to the barrier. Without a row it takes it away. */
export const solution = pgTable('solution', {
  answerId: ofAnswer().primaryKey(),
  way: text({ enum: ['SOLUTION', 'WORK_AROUND'] }).notNull(),
})

/** What came of a solution in a team. A team for which it worked also stands in `answer_helped`. */
export const solutionOutcome = pgTable(
  'solution_outcome',
  {
    answerId: ofAnswer(),
    teamId: integer().notNull(),
    personId: integer().notNull(),
    outcome: text({ enum: ['WORKED', 'PARTLY', 'DID_NOT'] }).notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.answerId, t.teamId] })],
)

/**
 * A text that a team hands to somebody who can lift the barrier. For the readers of the barrier, and for the one it is
 * written to. `lateAt`: when the team was told that no answer came by the day it asked for.
 */
export const handover = pgTable(
  'handover',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    ref: text().unique(),
    postId: bigint({ mode: 'number' })
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    audienceId: integer()
      .notNull()
      .references(() => audience.id),
    authorId: integer().references(() => person.id),
    teamId: integer(),
    toId: integer()
      .notNull()
      .references(() => person.id),
    body: text().notNull(),
    answerBy: date().notNull(),
    createdAt: moment().notNull(),
    answer: text().notNull().default(''),
    answeredAt: moment(),
    lateAt: moment(),
  },
  (t) => [
    index('handover_post').on(t.postId, t.id),
    index('handover_to').on(t.toId, t.id.desc().nullsFirst()),
    index('handover_late').on(t.answerBy).where(sql`${t.answeredAt} is null and ${t.lateAt} is null`),
  ],
)
