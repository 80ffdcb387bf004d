import { sql } from 'drizzle-orm'
import { bigint, boolean, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { circle } from '../intervision/table.ts'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'

/** Ids only: the gate turns them into text for this reader, at the time of reading. */
export const notification = pgTable(
  'notification',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    kind: text({
      enum: [
        'ANSWERED',
        'COMMENTED',
        'MENTIONED',
        'HELPED',
        'TEAM_ASKED',
        'HIDDEN',
        'REDACTED',
        'RESTORED',
        'INVITED',
        'SOLVED',
        'BARRIER_MOVED',
        'HANDED_OVER',
        'HANDOVER_ANSWERED',
        'HANDOVER_LATE',
        'REVIEW_SOON',
        'REVIEW_DUE',
        'SOURCE_REPLACED',
        'DID_IT_HELP',
        'MERGE_PROPOSED',
        'MERGED',
        'TIPS_HANDED_ON',
        'WHAT_CAME',
        'FOUND',
      ],
    }).notNull(),
    /** What it is about: a post or a circle. */
    postId: bigint({ mode: 'number' }).references(() => post.id, { onDelete: 'cascade' }),
    circleId: bigint({ mode: 'number' }).references(() => circle.id, { onDelete: 'cascade' }),
    actorId: integer(),
    more: boolean().notNull().default(false),
    /** The outbox row it came from: doing it again changes nothing. */
    outboxId: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
    readAt: moment(),
  },
  (t) => [
    index('notification_page').on(t.personId, t.at.desc().nullsFirst(), t.id.desc().nullsFirst()),
    uniqueIndex('notification_thread').on(t.personId, t.postId, t.kind).where(sql`${t.readAt} is null`),
    uniqueIndex('notification_circle').on(t.personId, t.circleId, t.kind).where(sql`${t.readAt} is null`),
    index('notification_post').on(t.postId),
  ],
)
