import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { audience } from '../audience/table.ts'
import { moment, person } from '../people/table.ts'

const rowId = () => bigint({ mode: 'number' })
const inAudience = () =>
  integer()
    .notNull()
    .references(() => audience.id)
const personId = () =>
  integer()
    .notNull()
    .references(() => person.id, { onDelete: 'cascade' })
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/**
 * A circle: who thinks along with whom. Its own audience (kind CIRCLE) has those who joined, and them alone. Behind row-level
 * security: participants, and those invited.
 */
export const circle = pgTable('circle', {
  id: rowId().primaryKey().generatedAlwaysAsIdentity(),
  publicId: text().notNull().unique(),
  audienceId: inAudience().unique(),
  name: text().notNull(),
  language: text({ enum: ['nl', 'en'] }).notNull(),
  form: text({ enum: ['TOGETHER', 'VIDEO', 'OVER_DAYS'] }).notNull(),
  videoUrl: text(),
  daysPerPhase: smallint().notNull().default(2),
  keep: text({ enum: ['DAYS_30', 'YEAR', 'UNTIL_REMOVED'] }).notNull(),
  openedBy: integer().references(() => person.id, { onDelete: 'set null' }),
  createdAt: moment().notNull(),
})

/** Who is invited, in, or was. No text. Who declined is told to nobody. */
export const circleMember = pgTable(
  'circle_member',
  {
    circleId: rowId()
      .notNull()
      .references(() => circle.id, { onDelete: 'cascade' }),
    personId: personId(),
    state: text({ enum: ['INVITED', 'JOINED', 'DECLINED', 'LEFT'] }).notNull(),
    invitedAt: moment().notNull(),
    joinedAt: moment(),
    leftAt: moment(),
    agreedAt: moment(),
    /** Another moment that this person proposed for the next session. */
    proposedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.circleId, t.personId] }), index('circle_member_person').on(t.personId)],
)

/** One meeting: where it stands, and no text. The row goes with its record; attendance stays. */
export const circleSession = pgTable(
  'circle_session',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    circleId: rowId()
      .notNull()
      .references(() => circle.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    method: text().notNull(),
    state: text({ enum: ['PLANNED', 'RUNNING', 'PAUSED', 'ENDED'] }).notNull(),
    startsAt: moment(),
    startedAt: moment(),
    endedAt: moment(),
    /** When the record is deleted; null: not ended, or kept until removed. */
    goneAt: moment(),
    presenterId: integer().references(() => person.id, { onDelete: 'set null' }),
    facilitatorId: integer().references(() => person.id, { onDelete: 'set null' }),
    timekeeperId: integer().references(() => person.id, { onDelete: 'set null' }),
    previousPresenterId: integer().references(() => person.id, { onDelete: 'set null' }),
    questionType: text({
      enum: ['CLIENT_AND_FAMILY', 'COLLEAGUE', 'OTHER_PROFESSION', 'OWN_BOUNDARIES', 'ETHICS', 'ORGANISATION'],
    }),
    topicIds: smallint().array().notNull().default([]),
    phase: smallint().notNull().default(0),
    /** Rises with every phase that begins. */
    step: integer().notNull().default(0),
    loops: smallint().notNull().default(0),
    phaseStartedAt: moment(),
    phaseMs: bigint({ mode: 'number' }).notNull().default(0),
    /** How long the clock stood still in this phase, before the stop that lasts now. */
    stillMs: bigint({ mode: 'number' }).notNull().default(0),
    stillSince: moment(),
    still: text({ enum: ['PAUSE', 'TIME_OUT'] }),
    /** Who was presenter already, where people take turns. */
    presented: integer().array().notNull().default([]),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('circle_session_circle').on(t.circleId, t.id.desc().nullsFirst()),
    uniqueIndex('circle_session_open').on(t.circleId).where(sql`${t.state} <> 'ENDED'`),
    index('circle_session_gone').on(t.goneAt).where(sql`${t.goneAt} is not null`),
  ],
)

/** Who came in, in their seats. `seenAt` says who is there now and is emptied at the end. */
export const circleSeat = pgTable(
  'circle_seat',
  {
    sessionId: rowId()
      .notNull()
      .references(() => circleSession.id, { onDelete: 'cascade' }),
    personId: personId(),
    cameAt: moment().notNull(),
    seenAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.personId] }), index('circle_seat_person').on(t.personId)],
)

/** What is said in a room. Behind row-level security: the circle's audience, and its own author. Deleted with the record. */
export const contribution = pgTable(
  'contribution',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    publicId: text().notNull().unique(),
    sessionId: rowId()
      .notNull()
      .references(() => circleSession.id, { onDelete: 'cascade' }),
    audienceId: inAudience(),
    authorId: personId(),
    step: integer().notNull(),
    phase: text().notNull(),
    /** PASS: a turn that was passed; it has no text and is shown as nothing. */
    kind: text({
      enum: [
        'STATEMENT',
        'QUESTION',
        'ANSWER',
        'REFLECTION',
        'ADVICE',
        'AFFIRMATION',
        'FORMULATION',
        'CHOICE',
        'EVALUATION',
        'PASS',
      ],
    }).notNull(),
    body: text().notNull(),
    aboutId: text(),
    mark: text(),
    /** Written in a phase that is revealed at its end: until then its author's alone. */
    individually: boolean().notNull().default(false),
    createdAt: moment().notNull(),
    /** For the search among one's own circles. */
    words: tsvector().notNull(),
  },
  (t) => [index('contribution_session').on(t.sessionId, t.id), index('contribution_author').on(t.authorId)],
)

/** The presenter's own summary and everyone's own notes (`output` is 'notes'). Behind row-level security: their writer alone. */
export const circleNote = pgTable(
  'circle_note',
  {
    sessionId: rowId()
      .notNull()
      .references(() => circleSession.id, { onDelete: 'cascade' }),
    personId: personId(),
    audienceId: inAudience(),
    output: text().notNull(),
    body: text().notNull(),
    editedAt: moment().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.personId, t.output] })],
)

/**
 * That somebody took part: date, hours, method, role; nothing of what was said, nor with whom. Stays when the record goes.
 * Behind row-level security: the person alone.
 */
export const attendance = pgTable(
  'attendance',
  {
    id: rowId().primaryKey().generatedAlwaysAsIdentity(),
    personId: personId(),
    /** The public id of the session; no reference, for the session goes. */
    session: text().notNull(),
    method: text().notNull(),
    role: text({ enum: ['PRESENTER', 'FACILITATOR', 'TIMEKEEPER', 'MEMBER'] }).notNull(),
    startedAt: moment().notNull(),
    minutes: integer().notNull(),
  },
  (t) => [uniqueIndex('attendance_once').on(t.personId, t.session)],
)
