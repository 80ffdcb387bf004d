import { sql } from 'drizzle-orm'
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { bytes, moment, person } from '../people/table.ts'

/** A named bearer token for an integration, acting as one person. Only the SHA-256 of its secret is kept. */
export const token = pgTable(
  'token',
  {
    tokenHash: bytes().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    /** To revoke it by; it opens nothing. */
    publicId: text().notNull().unique().default(sql`'k_' || replace(gen_random_uuid()::text, '-', '')`),
    name: text().notNull(),
    /** What a program may do with it. */
    scopes: text({ enum: ['READ', 'WRITE'] })
      .array()
      .notNull()
      .default(['READ', 'WRITE']),
    createdAt: moment().notNull(),
    /** Null for tokens from before they ended. */
    expiresAt: moment(),
    /** The day it was last used: an owner sees what may go. */
    usedAt: moment(),
  },
  (t) => [index('token_person').on(t.personId)],
)
