import { sql } from 'drizzle-orm'
import { bigint, date, index, integer, pgTable, primaryKey, smallint, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * A photo or a PDF. Its bytes lie in the house's storage under names made from `publicId`. Until a text takes it, it has
 * the audience of its uploader alone; then that text's, for good (a trigger holds that). Foreign keys stand in the migration:
 * this room knows of no other.
 */
export const file = pgTable(
  'file',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    kind: text({ enum: ['PHOTO', 'PDF'] }).notNull(),
    audienceId: integer().notNull(),
    uploaderId: integer().notNull(),
    /** The post it belongs to or stands under. */
    postId: bigint({ mode: 'number' }),
    /** The answer it belongs to; then `postId` is the answer's question. */
    answerId: bigint({ mode: 'number' }),
    /** Whose profile it belongs to. */
    personId: integer(),
    /** Its place among the others of the same text. */
    place: smallint().notNull().default(0),
    /** PDF only: what it is called. What a photo was called is not kept. */
    name: text().notNull().default(''),
    alt: text().notNull().default(''),
    bytes: integer().notNull(),
    width: integer().notNull().default(0),
    height: integer().notNull().default(0),
    createdAt: timestamp({ withTimezone: true, precision: 3 }).notNull(),
  },
  (t) => [
    index('file_post').on(t.postId).where(sql`${t.postId} is not null`),
    index('file_answer').on(t.answerId).where(sql`${t.answerId} is not null`),
    index('file_person').on(t.personId).where(sql`${t.personId} is not null`),
    index('file_gone').on(t.id).where(sql`${t.audienceId} = 0`),
  ],
)

/** What a person has sent on a day, kept or not: the limit counts attempts. */
export const fileDay = pgTable(
  'file_day',
  {
    personId: integer().notNull(),
    day: date().notNull(),
    files: integer().notNull(),
    bytes: bigint({ mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.day] })],
)
