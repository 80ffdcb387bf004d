import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, smallint, text } from 'drizzle-orm/pg-core'
import { moment, person } from '../people/table.ts'
import { post } from '../posts/table.ts'
import type { Words } from './publish.ts'

const ofPost = () =>
  bigint({ mode: 'number' })
    .notNull()
    .references(() => post.id, { onDelete: 'cascade' })
const ofSignal = () =>
  integer()
    .notNull()
    .references(() => signal.id, { onDelete: 'cascade' })

/**
 * A problem that keeps coming back, as the page of the week has it. Days count from 1970. `place` is where it stands, null
 * when it is not shown. `teams` and `wordTeams` are kept to change its words late (publish.ts) and are never shown.
 */
export const signal = pgTable('signal', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  publicId: text().notNull().unique(),
  place: smallint(),
  /** Its title is the title of this post, read from there: what is taken out of a post is nowhere else. */
  titlePostId: bigint({ mode: 'number' }).notNull(),
  words: jsonb().$type<Words>().notNull(),
  heard: jsonb().$type<Words>().notNull(),
  topicIds: smallint().array().notNull().default([]),
  postIds: bigint({ mode: 'number' }).array().notNull(),
  teams: integer().array().notNull(),
  wordTeams: integer().array().notNull(),
  firstDay: integer().notNull(),
  goneDay: integer(),
  runDay: integer().notNull(),
})

/** What a shown problem stands on in its window: who told of it, so that what is withdrawn counts no more at once. */
export const signalVoice = pgTable(
  'signal_voice',
  {
    signalId: ofSignal(),
    postId: ofPost(),
    teamId: integer(),
    personId: integer(),
    /** "We have this too", not the post itself. */
    mark: boolean().notNull(),
  },
  (t) => [index('signal_voice_signal').on(t.signalId)],
)

/** The posts that stand with a problem, in their order: the words of members, tips, barriers, learnings. */
export const signalPost = pgTable(
  'signal_post',
  { signalId: ofSignal(), postId: ofPost(), place: smallint().notNull() },
  (t) => [primaryKey({ columns: [t.signalId, t.postId] }), index('signal_post_post').on(t.postId)],
)

/** Somebody put a tip in front of a problem, by name and for everyone to see. */
export const signalTip = pgTable(
  'signal_tip',
  {
    signalId: ofSignal(),
    postId: ofPost(),
    personId: integer()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    teamId: integer(),
    at: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.signalId, t.postId] })],
)

/** When the page was last made. One row. */
export const signalRun = pgTable('signal_run', {
  id: integer().primaryKey(),
  day: integer().notNull(),
  at: moment().notNull(),
})
