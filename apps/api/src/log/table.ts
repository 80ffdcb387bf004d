import { bigint, date, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'

/**
 * Somebody's own log. Behind row-level security: its owner alone. `session` is the public id of a session in Kring, whose date,
 * minutes, role and method stand in `attendance`; entries of one's own have them here.
 */
export const logEntry = pgTable(
  'log_entry',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    audienceId: integer()
      .notNull()
      .references(() => audience.id),
    session: text(),
    heldOn: date().notNull(),
    minutes: integer().notNull(),
    method: text(),
    role: text({ enum: ['PRESENTER', 'FACILITATOR', 'TIMEKEEPER', 'MEMBER'] }).notNull(),
    reflection: text().notNull(),
    takeAlong: text().notNull(),
    codeTheme: text({
      enum: ['PRIORITISE_PEOPLE', 'PRACTISE_EFFECTIVELY', 'PRESERVE_SAFETY', 'PROMOTE_PROFESSIONALISM'],
    }),
    changedAt: moment().notNull(),
  },
  (t) => [
    uniqueIndex('log_entry_session').on(t.personId, t.session),
    index('log_entry_page').on(t.personId, t.heldOn.desc().nullsFirst(), t.id.desc().nullsFirst()),
  ],
)
