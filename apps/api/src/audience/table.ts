import { index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'

/**
 * Who may see a text. Two rows exist from the start: `nobody` (withdrawn texts; in no one's set) and `everyone`.
 * `name` is the region's name or the team's public id; empty for the two fixed rows.
 */
export const audience = pgTable(
  'audience',
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity({ startWith: 10 }),
    kind: text({ enum: ['NOBODY', 'EVERYONE', 'REGION', 'TEAM', 'CIRCLE', 'SELF'] }).notNull(),
    name: text().notNull().default(''),
  },
  (t) => [uniqueIndex('audience_kind_name').on(t.kind, t.name)],
)

/** Who belongs to an audience. Everyone belongs to `everyone` without a row. */
export const audienceMember = pgTable(
  'audience_member',
  {
    personId: integer().notNull(),
    audienceId: integer()
      .notNull()
      .references(() => audience.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.personId, t.audienceId] }), index('audience_member_audience').on(t.audienceId)],
)

export const NOBODY = 0
export const EVERYONE = 1
