import { bigint, doublePrecision, index, integer, jsonb, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'

/** What is worth knowing outside Kring: short, with links. For everyone, or withdrawn. */
export const libraryEntry = pgTable(
  'library_entry',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    ref: text().unique(),
    kind: text({
      enum: [
        'RESEARCH',
        'CASE_STUDY',
        'WEBSITE',
        'TRAINING',
        'COMMISSIONING',
        'COMMUNITY_OF_PRACTICE',
        'GUIDELINE',
        'TEST_SITE',
      ],
    }).notNull(),
    audienceId: integer()
      .notNull()
      .references(() => audience.id),
    authorId: integer().references(() => person.id),
    teamId: integer(),
    title: text().notNull(),
    summary: text().notNull(),
    links: jsonb().notNull().default([]),
    /** What a test site learned. */
    lessons: text().array().notNull().default([]),
    topicIds: smallint().array().notNull().default([]),
    language: text({ enum: ['nl', 'en'] }).notNull(),
    placeName: text(),
    /** Rounded to a hundredth of a degree, about one kilometre. */
    lat: doublePrecision(),
    lon: doublePrecision(),
    createdAt: moment().notNull(),
    editedAt: moment(),
  },
  (t) => [
    index('library_newest').on(t.audienceId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index('library_author').on(t.authorId),
  ],
)
