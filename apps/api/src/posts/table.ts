import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'

const rowId = () => bigint({ mode: 'number' })
const inAudience = () =>
  integer()
    .notNull()
    .references(() => audience.id)

/**
 * `hiddenAt`: somebody said that a client could be recognised; only the author and stewards see it until it is restored.
 * `redactedAt`: something was taken out; an import of an older file may not bring it back.
 */
const hiding = () => ({ hiddenAt: moment(), redactedAt: moment() })

/**
 * The spine of all that is written for others. `audienceId` never changes, except to `nobody` when the post is withdrawn
 * (a trigger holds that). `record` is what the kind adds: a tip's steps, a barrier's category, a learning's method.
 */
export const post = pgTable(
  'post',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    ref: text().unique(),
    kind: text({ enum: ['UPDATE', 'QUESTION', 'TIP', 'LEARNING', 'BARRIER'] }).notNull(),
    audienceId: inAudience(),
    /** What the audience is, beside the post so that a page needs no join. */
    audienceKind: text({ enum: ['EVERYONE', 'REGION', 'TEAM', 'CIRCLE', 'SELF'] }).notNull(),
    authorId: integer().references(() => person.id),
    /** The author's team when it was written. A foreign key stands in the migration. */
    teamId: integer(),
    title: text().notNull(),
    body: text().notNull(),
    excerpt: text().notNull(),
    language: text({ enum: ['nl', 'en'] }).notNull(),
    topicIds: smallint().array().notNull().default([]),
    record: jsonb(),
    /** Tips only: the day it should be looked at again. */
    reviewOn: date(),
    /** Of a question or a barrier; of a tip, when a source that it cites was replaced. */
    state: text({
      enum: [
        'OPEN',
        'ANSWERED',
        'HELPED',
        'RAISED',
        'BEING_LIFTED',
        'LIFTED',
        'WORKED_AROUND',
        'CANNOT_BE_LIFTED',
        'SOURCE_REPLACED',
      ],
    }),
    /** The team a question was asked of, if one was named. */
    askedTeamId: integer(),
    createdAt: moment().notNull(),
    /** The newest meaningful activity: written, answered, helped. */
    activeAt: moment().notNull(),
    editedAt: moment(),
    /** How many photos and attachments it has: those of a page without any are not asked for. */
    photos: smallint().notNull().default(0),
    attachments: smallint().notNull().default(0),
    ...hiding(),
  },
  // lists leave out what is hidden: their indexes do too, so that a page costs what it did
  (t) => [
    index('post_newest')
      .on(t.audienceId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.hiddenAt} is null`),
    index('post_kind')
      .on(t.audienceId, t.kind, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.hiddenAt} is null`),
    // the kind at the end: what a team wrote of one kind is told from the index alone
    index('post_team')
      .on(t.teamId, t.audienceId, t.activeAt.desc().nullsFirst(), t.id.desc().nullsFirst(), t.kind)
      .where(sql`${t.hiddenAt} is null`),
    index('post_waiting').on(t.audienceId, t.createdAt, t.id).where(sql`${t.state} = 'OPEN' and ${t.hiddenAt} is null`),
    index('post_hidden').on(t.hiddenAt).where(sql`${t.hiddenAt} is not null`),
    index('post_author').on(t.authorId, t.createdAt.desc().nullsFirst()),
    index('post_asked')
      .on(t.askedTeamId, t.audienceId, t.activeAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`${t.askedTeamId} is not null and ${t.hiddenAt} is null`),
  ],
)

/** Counts beside the post, so that a page reads them in one go. `best` is the answer that helped most, for a card. */
export const postCount = pgTable('post_count', {
  postId: rowId()
    .primaryKey()
    .references(() => post.id, { onDelete: 'cascade' }),
  comments: integer().notNull().default(0),
  thanks: integer().notNull().default(0),
  answers: integer().notNull().default(0),
  meToo: integer().notNull().default(0),
  helped: integer().notNull().default(0),
  worked: integer().notNull().default(0),
  partly: integer().notNull().default(0),
  didNot: integer().notNull().default(0),
  best: jsonb(),
})

/** A post under each of its topics, ordered for a page of one topic in one audience. */
export const postTopic = pgTable(
  'post_topic',
  {
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    topicId: smallint().notNull(),
    audienceId: integer().notNull(),
    kind: text().notNull(),
    activeAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.postId, t.topicId] }),
    index('post_topic_page').on(t.topicId, t.audienceId, t.activeAt.desc().nullsFirst(), t.postId.desc().nullsFirst()),
    index('post_topic_kind').on(
      t.topicId,
      t.audienceId,
      t.kind,
      t.activeAt.desc().nullsFirst(),
      t.postId.desc().nullsFirst(),
    ),
  ],
)

export const answer = pgTable(
  'answer',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    ref: text().unique(),
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    authorId: integer().references(() => person.id),
    teamId: integer(),
    body: text().notNull(),
    helpedAsker: boolean().notNull().default(false),
    helpedTeams: integer().notNull().default(0),
    createdAt: moment().notNull(),
    editedAt: moment(),
    photos: smallint().notNull().default(0),
    ...hiding(),
  },
  (t) => [
    index('answer_post').on(t.postId),
    index('answer_author').on(t.authorId),
    index('answer_hidden').on(t.hiddenAt).where(sql`${t.hiddenAt} is not null`),
  ],
)

/** A team said that an answer helped it. */
export const answerHelped = pgTable(
  'answer_helped',
  {
    answerId: rowId()
      .notNull()
      .references(() => answer.id, { onDelete: 'cascade' }),
    teamId: integer().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.answerId, t.teamId] })],
)

export const comment = pgTable(
  'comment',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    ref: text().unique(),
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    answerId: rowId().references(() => answer.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    authorId: integer().references(() => person.id),
    teamId: integer(),
    body: text().notNull(),
    createdAt: moment().notNull(),
    ...hiding(),
  },
  (t) => [
    index('comment_hidden').on(t.hiddenAt).where(sql`${t.hiddenAt} is not null`),
    index('comment_post').on(t.postId, t.id),
    index('comment_answer').on(t.answerId),
    index('comment_author').on(t.authorId),
  ],
)

/** Earlier versions, for the same audience as the post. */
export const postVersion = pgTable(
  'post_version',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    title: text().notNull(),
    body: text().notNull(),
    record: jsonb(),
    replacedAt: moment().notNull(),
  },
  (t) => [index('post_version_post').on(t.postId, t.id.desc().nullsFirst())],
)

export const thanks = pgTable(
  'thanks',
  {
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    personId: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.personId] })],
)

export const saved = pgTable(
  'saved',
  {
    personId: integer().notNull(),
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    at: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.postId] }),
    index('saved_page').on(t.personId, t.at.desc().nullsFirst(), t.postId.desc().nullsFirst()),
  ],
)

/** "We have this too": one per team. */
export const meToo = pgTable(
  'me_too',
  {
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    teamId: integer().notNull(),
    personId: integer().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.teamId] })],
)

/** What came of a tip in a team; the note has the tip's audience. */
export const tried = pgTable(
  'tried',
  {
    postId: rowId()
      .notNull()
      .references(() => post.id, { onDelete: 'cascade' }),
    teamId: integer().notNull(),
    audienceId: inAudience(),
    personId: integer().notNull(),
    outcome: text({ enum: ['WORKED', 'PARTLY', 'DID_NOT'] }).notNull(),
    note: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.postId, t.teamId] })],
)
