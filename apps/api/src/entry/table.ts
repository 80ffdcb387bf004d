import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { bytes, moment, person } from '../people/table.ts'

const owner = () =>
  integer()
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' })

/** A link with which a person sets a password, once. Only the SHA-256 of its secret is kept; a newer one replaces it. */
export const link = pgTable('entry_link', {
  personId: owner().primaryKey(),
  tokenHash: bytes().notNull().unique(),
  kind: text({ enum: ['INVITE', 'RESET'] }).notNull(),
  endsAt: moment().notNull(),
})

/**
 * A letter that is still to be sent: whom and what about. The link in it is made when it is sent. One to nobody stands here
 * for an address that no one has, so that asking takes as long.
 */
export const letter = pgTable(
  'letter',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    personId: integer().references(() => person.id, { onDelete: 'cascade' }),
    kind: text({ enum: ['INVITE', 'RESET', 'CHANGED'] }).notNull(),
    at: moment().notNull(),
    dueAt: moment().notNull(),
    attempts: integer().notNull().default(0),
  },
  (t) => [index('letter_due').on(t.dueAt)],
)

/** Something a device was asked and must answer soon, once: a passkey's challenge, a way out to the single sign-on. */
export const challenge = pgTable(
  'challenge',
  {
    hash: bytes().primaryKey(),
    kind: text({ enum: ['PASSKEY_NEW', 'PASSKEY', 'OIDC'] }).notNull(),
    personId: integer().references(() => person.id, { onDelete: 'cascade' }),
    facts: jsonb().notNull(),
    endsAt: moment().notNull(),
  },
  (t) => [index('challenge_end').on(t.endsAt)],
)

/** A passkey: the public half of a key that never leaves its device. */
export const passkey = pgTable(
  'passkey',
  {
    publicId: text().primaryKey(),
    credentialId: text().notNull().unique(),
    personId: owner(),
    publicKey: bytes().notNull(),
    counter: bigint({ mode: 'number' }).notNull(),
    transports: text().array().notNull(),
    backedUp: boolean().notNull(),
    name: text().notNull(),
    createdAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index('passkey_person').on(t.personId)],
)

/** The secret of an app that makes codes. It counts from `confirmedAt` on; a code's time step is taken once. */
export const codeApp = pgTable('code_app', {
  personId: owner().primaryKey(),
  secret: bytes().notNull(),
  confirmedAt: moment(),
  lastStep: bigint({ mode: 'number' }).notNull().default(0),
})

/** Codes for when the app is lost, each for once. */
export const recoveryCode = pgTable('recovery_code', { personId: owner(), codeHash: bytes().notNull() }, (t) => [
  primaryKey({ columns: [t.personId, t.codeHash] }),
])

/** Who a person is at the single sign-on. */
export const identity = pgTable(
  'identity',
  { issuer: text().notNull(), subject: text().notNull(), personId: owner(), createdAt: moment().notNull() },
  (t) => [primaryKey({ columns: [t.issuer, t.subject] }), uniqueIndex('identity_person').on(t.personId, t.issuer)],
)

/** A browser in which a person has signed in before: guesses from elsewhere never keep it out. */
export const knownDevice = pgTable(
  'known_device',
  { tokenHash: bytes().primaryKey(), personId: owner(), seenAt: moment().notNull() },
  (t) => [index('known_device_person').on(t.personId)],
)
