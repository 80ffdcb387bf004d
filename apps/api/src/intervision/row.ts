import type { Standing } from './phase.ts'
import type { Said } from './policy.ts'

/** Rows of a room as the database gives them, and the statements that read them. */
export type CircleRow = {
  id: number
  publicId: string
  audienceId: number
  name: string
  language: 'nl' | 'en'
  form: 'TOGETHER' | 'VIDEO' | 'OVER_DAYS'
  videoUrl: string | null
  daysPerPhase: number
  keep: 'DAYS_30' | 'YEAR' | 'UNTIL_REMOVED'
  openedBy: number | null
  createdAt: Date
}
export type MemberRow = {
  circleId: number
  personId: number
  state: 'INVITED' | 'JOINED' | 'DECLINED' | 'LEFT'
  joinedAt: Date | null
  agreedAt: Date | null
  proposedAt: Date | null
}
export type QuestionType =
  | 'CLIENT_AND_FAMILY'
  | 'COLLEAGUE'
  | 'OTHER_PROFESSION'
  | 'OWN_BOUNDARIES'
  | 'ETHICS'
  | 'ORGANISATION'
export type SessionRow = {
  id: number
  publicId: string
  circleId: number
  audienceId: number
  method: string
  state: Standing['state']
  startsAt: Date | null
  startedAt: Date | null
  endedAt: Date | null
  goneAt: Date | null
  presenterId: number | null
  facilitatorId: number | null
  timekeeperId: number | null
  previousPresenterId: number | null
  questionType: QuestionType | null
  topicIds: number[]
  phase: number
  step: number
  loops: number
  phaseStartedAt: Date | null
  phaseMs: number
  stillMs: number
  stillSince: Date | null
  still: Standing['still']
  presented: number[]
}
export type SeatRow = { sessionId: number; personId: number; cameAt: Date; seenAt: Date | null }
export type ContributionRow = {
  id: number
  publicId: string
  sessionId: number
  authorId: number
  step: number
  phase: string
  kind: Said['kind']
  body: string
  aboutId: string | null
  mark: string | null
  individually: boolean
  createdAt: Date
}

const named = (from: string, columns: string) =>
  columns
    .trim()
    .split(/\s+/)
    .map((column) => {
      const field = column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
      return field === column ? `${from}.${column}` : `${from}.${column} as "${field}"`
    })
    .join(', ')

export const circleColumns = named(
  'c',
  'id public_id audience_id name language form video_url days_per_phase keep opened_by created_at',
)
export const memberColumns = named('m', 'circle_id person_id state joined_at agreed_at proposed_at')
export const sessionColumns = named(
  's',
  `id public_id circle_id audience_id method state starts_at started_at ended_at gone_at presenter_id facilitator_id timekeeper_id
  previous_presenter_id question_type topic_ids phase step loops phase_started_at phase_ms still_ms still_since still presented`,
)
export const seatColumns = named('k', 'session_id person_id came_at seen_at')
export const contributionColumns = named(
  'b',
  'id public_id session_id author_id step phase kind body about_id mark individually created_at',
)

const ms = (at: Date | null) => at?.getTime() ?? null
/** Where a session stands, for the arithmetic of phase.ts and policy.ts. */
export const standingOf = (row: SessionRow): Standing => ({
  state: row.state,
  phase: row.phase,
  step: row.step,
  loops: row.loops,
  phaseStartedAt: ms(row.phaseStartedAt),
  phaseMs: row.phaseMs,
  stillMs: row.stillMs,
  stillSince: ms(row.stillSince),
  still: row.still,
  presenterId: row.presenterId,
  previousPresenterId: row.previousPresenterId,
  presented: row.presented,
})
export const saidOf = (row: ContributionRow): Said => ({
  publicId: row.publicId,
  authorId: row.authorId,
  step: row.step,
  phase: row.phase,
  kind: row.kind,
  aboutId: row.aboutId,
  mark: row.mark,
  hasBody: row.body !== '',
})
