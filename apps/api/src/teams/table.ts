import { doublePrecision, index, integer, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { person } from '../people/table.ts'

export const team = pgTable('team', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  publicId: text().notNull().unique(),
  ref: text().unique(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  region: text(),
  /** The team's own audience, and its region's. */
  audienceId: integer()
    .notNull()
    .references(() => audience.id),
  regionAudienceId: integer().references(() => audience.id),
  placeName: text(),
  /** Rounded to a hundredth of a degree, about one kilometre. */
  lat: doublePrecision(),
  lon: doublePrecision(),
  languages: text().array().notNull().default([]),
  trying: text().notNull().default(''),
  since: text(),
})

export const topic = pgTable('topic', {
  id: smallint().primaryKey().generatedAlwaysAsIdentity(),
  key: text().notNull().unique(),
})

export const teamTopic = pgTable(
  'team_topic',
  {
    teamId: integer()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
    topicId: smallint()
      .notNull()
      .references(() => topic.id),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.topicId] }), index('team_topic_topic').on(t.topicId)],
)

export const followedTeam = pgTable(
  'followed_team',
  {
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    teamId: integer()
      .notNull()
      .references(() => team.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.personId, t.teamId] })],
)

export const followedTopic = pgTable(
  'followed_topic',
  {
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    topicId: smallint()
      .notNull()
      .references(() => topic.id),
  },
  (t) => [primaryKey({ columns: [t.personId, t.topicId] })],
)
