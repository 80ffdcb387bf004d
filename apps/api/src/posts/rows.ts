import type { LearningRecord } from './learning.ts'
import type { Ticc, TipRecord } from './record.ts'

// The rows that the gate makes visible (gate.ts).

export type CommentCard = {
  publicId: string
  body: string
  answer: string | null
  createdAt: string | Date
  authorId: number | null
  hiddenAt: string | Date | null
} & Signed
export type Signed = {
  authorPublicId: string | null
  authorName: string | null
  authorInitials: string | null
  teamId: number | null
  teamPublicId: string | null
  teamSlug: string | null
  teamName: string | null
  teamRegion: string | null
}
export type HelpedAnswerRow = { excerpt: string; author: string | null; team: string | null }

export type PostCard = Signed & {
  id: number
  publicId: string
  kind: 'UPDATE' | 'QUESTION' | 'TIP' | 'LEARNING' | 'BARRIER'
  audienceId: number
  audienceKind: 'EVERYONE' | 'REGION' | 'TEAM' | 'CIRCLE' | 'SELF'
  title: string
  excerpt: string
  language: string
  topicIds: number[]
  state: 'OPEN' | 'ANSWERED' | 'HELPED' | null
  reviewOn: string | null
  askedTeamId: number | null
  createdAt: Date
  activeAt: Date
  editedAt: Date | null
  hiddenAt: Date | null
  /** How many: only of those with some is more asked. */
  photos: number
  attachments: number
  authorId: number | null
  comments: number
  thanks: number
  answers: number
  meToo: number
  helped: number
  worked: number
  partly: number
  didNot: number
  best: HelpedAnswerRow | null
  viewerThanked: boolean
  viewerSaved: boolean
  viewerMeToo: boolean
  /** Where it stands in its list: for the cursor, and why it is there (feed/read.ts). */
  at: Date | null
  why: number | null
  whyTopic: number | null
}
export type PostWhole = PostCard & {
  body: string
  record: (TipRecord & Ticc & LearningRecord) | null
  firstComments: CommentCard[]
  viewerTried: 'WORKED' | 'PARTLY' | 'DID_NOT' | null
  /** Whether other posts may point at it; not told when nobody looked. */
  linked?: boolean
}

export type AnswerRow = Signed & {
  id: number
  publicId: string
  postId: number
  audienceId: number
  authorId: number | null
  body: string
  helpedAsker: boolean
  helpedTeams: number
  createdAt: Date
  editedAt: Date | null
  hiddenAt: Date | null
  photos: number
  viewerHelped: boolean
  rank: number
  replies: CommentCard[]
}
export type CommentRow = CommentCard & { id: number; postId: number; audienceId: number; postPublicId: string }

/** What is read of a post for every page, after its id and version. An array: a page has hundreds of these values. */
export type LiveRow = [
  id: number,
  version: string,
  comments: number,
  thanks: number,
  answers: number,
  meToo: number,
  helped: number,
  worked: number,
  partly: number,
  didNot: number,
  best: HelpedAnswerRow | null,
  viewerThanked: boolean,
  viewerSaved: boolean,
  viewerMeToo: boolean,
  at: Date | null,
  why: number | null,
  whyTopic: number | null,
]
type LiveColumn =
  | 'comments'
  | 'thanks'
  | 'answers'
  | 'meToo'
  | 'helped'
  | 'worked'
  | 'partly'
  | 'didNot'
  | 'best'
  | 'viewerThanked'
  | 'viewerSaved'
  | 'viewerMeToo'
  | 'at'
  | 'why'
  | 'whyTopic'
/** What stays the same until the post or a name changes. */
export type LastingCard = Omit<PostCard, LiveColumn>
export type LastingWhole = Omit<PostWhole, LiveColumn | 'firstComments' | 'viewerTried' | 'linked'>
export type LastingAnswer = Omit<AnswerRow, 'viewerHelped' | 'replies'>
export type LastingComment = CommentCard & { id: number }

/** A lasting part with what is live for one viewer. */
export const withLive = <Card extends LastingCard>(card: Card, row: readonly [...LiveRow, ...unknown[]]) => ({
  ...card,
  comments: row[2],
  thanks: row[3],
  answers: row[4],
  meToo: row[5],
  helped: row[6],
  worked: row[7],
  partly: row[8],
  didNot: row[9],
  best: row[10],
  viewerThanked: row[11],
  viewerSaved: row[12],
  viewerMeToo: row[13],
  at: row[14],
  why: row[15],
  whyTopic: row[16],
})
