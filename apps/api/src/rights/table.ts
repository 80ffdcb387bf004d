import { bigint, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'

/** A person's own data, packed at their request. The bytes lie in the house's storage under `publicId`, for a day. */
export const archive = pgTable(
  'archive',
  {
    publicId: text().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    askedAt: moment().notNull(),
    /** Null while it is being made. */
    readyAt: moment(),
    endsAt: moment(),
    /** It can be fetched once. */
    fetchedAt: moment(),
    bytes: integer(),
  },
  (t) => [index('archive_person').on(t.personId)],
)

/**
 * Who left, and what they chose about their contributions: their public id only. It outlives a restore of an older backup,
 * and is applied again after it: who was forgotten stays forgotten.
 */
export const erasure = pgTable('erasure', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  personPublicId: text().notNull().unique(),
  contributions: text({ enum: ['NAMELESS', 'WITHDRAWN'] }).notNull(),
  at: moment().notNull(),
})
