import { bigint, boolean, index, integer, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { circleSession } from '../intervision/table.ts'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'

const rowId = () => bigint({ mode: 'number' })
const inAudience = () =>
  integer()
    .notNull()
    .references(() => audience.id)

/**
 * What may travel from a session. Behind row-level security: those who took part in it (`people`), and them alone. Once it is
 * published its texts are emptied here: they are the post's, which knows nothing of this row. Stays when the record of the
 * session goes, because who took part may take the learning back at any time.
 */
export const learningDraft = pgTable(
  'learning_draft',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    audienceId: inAudience(),
    /** The public id of the session; no reference, for the session goes. */
    session: text().notNull(),
    presenterId: integer().references(() => person.id, { onDelete: 'set null' }),
    /** Who took part, and who of them agreed to this version. */
    people: integer().array().notNull(),
    agreed: integer().array().notNull().default([]),
    state: text({ enum: ['DRAFT', 'PUBLISHED', 'WITHDRAWN'] }).notNull(),
    version: integer().notNull(),
    title: text().notNull(),
    insight: text().notNull(),
    whatIWillTry: text().notNull(),
    method: text().notNull(),
    questionType: text(),
    topicIds: smallint().array().notNull().default([]),
    language: text({ enum: ['nl', 'en'] }).notNull(),
    signer: text({ enum: ['TEAM', 'CIRCLE', 'NOBODY'] }).notNull(),
    audienceKind: text({ enum: ['EVERYONE', 'REGION'] }).notNull(),
    postId: rowId().references(() => post.id, { onDelete: 'set null' }),
    /** When the presenter is to be asked what came of it; null: asked and answered, or not to be asked. */
    askAt: moment(),
    asked: boolean().notNull().default(false),
    changedAt: moment().notNull(),
  },
  (t) => [uniqueIndex('learning_draft_session').on(t.session), index('learning_draft_ask').on(t.askAt)],
)

/** Another wording that somebody who took part suggests. Behind row-level security like its draft. */
export const wordingSuggestion = pgTable(
  'wording_suggestion',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    draftId: rowId()
      .notNull()
      .references(() => learningDraft.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    authorId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    body: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [index('wording_suggestion_draft').on(t.draftId, t.id)],
)

/** A learning taken along as an example. Ids only. */
export const casePattern = pgTable(
  'case_pattern',
  {
    sessionId: rowId()
      .notNull()
      .references(() => circleSession.id, { onDelete: 'cascade' }),
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.postId] })],
)
