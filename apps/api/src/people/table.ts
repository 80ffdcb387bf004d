import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
/** Milliseconds, as JavaScript has them: a moment read back is the moment that was written. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 })

export const person = pgTable(
  'person',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    /** The name this person has in the exchange format, when imported. */
    ref: text().unique(),
    name: text().notNull(),
    initials: text().notNull(),
    email: text().notNull(),
    passwordHash: text(),
    teamId: integer(),
    roles: text({ enum: ['MEMBER', 'COACH', 'STEWARD', 'OPERATOR', 'SHIELD'] })
      .array()
      .notNull()
      .default(['MEMBER']),
    /** Until when the roles hold; then the person is a member again. Empty: no end. */
    rolesUntil: moment(),
    languages: text().array().notNull().default([]),
    askMeAbout: text().notNull().default(''),
    locale: text({ enum: ['nl', 'en'] })
      .notNull()
      .default('nl'),
    theme: text({ enum: ['SYSTEM', 'LIGHT', 'DARK'] })
      .notNull()
      .default('SYSTEM'),
    createdAt: moment().notNull(),
    disabledAt: moment(),
    /** Public id of the photo on the profile. */
    photo: text(),
  },
  (t) => [
    uniqueIndex('person_email').on(sql`lower(${t.email})`),
    index('person_team').on(t.teamId),
    index('person_name').on(sql`lower(${t.name}) text_pattern_ops`),
  ],
)

/** A signed-in device. Only the SHA-256 of its secret is kept. */
export const session = pgTable(
  'session',
  {
    tokenHash: bytes().primaryKey(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    createdAt: moment().notNull(),
    seenAt: moment().notNull(),
    endsAt: moment().notNull(),
    /** What its person calls it by when they end it from another device. */
    publicId: text().notNull().unique().default(sql`'s_' || replace(gen_random_uuid()::text, '-', '')`),
    /** A device that others use too: ends after ten idle minutes, and nothing is kept on it. */
    shared: boolean().notNull().default(false),
    /** How its person came in. */
    way: text({ enum: ['PASSWORD', 'PASSKEY', 'OIDC'] })
      .notNull()
      .default('PASSWORD'),
    /** The kind of device and the names of browser and system; no address, no version. */
    device: text({ enum: ['PHONE', 'TABLET', 'COMPUTER', 'OTHER'] })
      .notNull()
      .default('OTHER'),
    browser: text().notNull().default(''),
    system: text().notNull().default(''),
  },
  (t) => [index('session_person').on(t.personId), index('session_shared').on(t.seenAt).where(sql`${t.shared}`)],
)

/** Makes a retried send happen once: what a person's key led to. */
export const sent = pgTable(
  'sent',
  {
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    clientKey: text().notNull(),
    verb: text().notNull(),
    result: text().notNull(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.clientKey] })],
)

/** Settings and facts about this installation: demo loaded, search settings' version. */
export const fact = pgTable('fact', { key: text().primaryKey(), value: jsonb().notNull() })
