import type { Resolvers } from '../generated/resolvers.ts'
import type { VisibleSession } from '../intervision/gate.ts'
import type { Context } from '../platform/context.ts'
import { byIds, type VisiblePost, visiblePosts } from '../posts/gate.ts'
import { wholeOf } from '../posts/resolvers.ts'
import { topicById } from '../teams/topics.ts'
import { agreeToLearning } from './agree-to-learning.ts'
import { bringLearning, patternsOf } from './bring-learning.ts'
import { type VisibleDraft, visibleDraft, visibleDrafts } from './draft.ts'
import { allAgreed, mayPublish, mayWithdraw } from './policy.ts'
import { publishLearning } from './publish-learning.ts'
import { suggestWording } from './suggest-wording.ts'
import { tellWhatCame } from './tell-what-came.ts'
import { withdrawLearning } from './withdraw-learning.ts'
import { writeLearning } from './write-learning.ts'

const recordOf = async (row: VisiblePost, ctx: Context) => (await wholeOf(row, ctx)).record
const published = async (draft: VisibleDraft, ctx: Context) =>
  (draft.postId !== null && ctx.viewer && (await visiblePosts(ctx.database, ctx.viewer, byIds([draft.postId])))[0]) ||
  null
const asksNow = (draft: VisibleDraft, ctx: Context) =>
  draft.state === 'PUBLISHED' &&
  draft.presenterId === draft.viewerId &&
  draft.askAt !== null &&
  draft.askAt <= ctx.now()
const draftOf = (session: VisibleSession, ctx: Context) => visibleDraft(ctx, { session: session.publicId })

export const learningResolvers: Resolvers = {
  Query: {
    learningDraft: (_, { id }, ctx) => visibleDraft(ctx, { publicId: id }),
    learningDrafts: (_, __, ctx) => visibleDrafts(ctx),
  },
  Mutation: {
    writeLearning: (_, { input }, ctx) => writeLearning(ctx, input),
    suggestWording: (_, args, ctx) => suggestWording(ctx, args),
    agreeToLearning: (_, { draft, version, agree }, ctx) => agreeToLearning(ctx, draft, version, agree),
    publishLearning: (_, { draft, version }, ctx) => publishLearning(ctx, draft, version),
    withdrawLearning: (_, { draft }, ctx) => withdrawLearning(ctx, draft),
    tellWhatCame: (_, args, ctx) => tellWhatCame(ctx, args),
    bringLearning: (_, args, ctx) => bringLearning(ctx, args),
  },
  IntervisionSession: {
    learningDraft: (session, _, ctx) => draftOf(session, ctx),
    patterns: (session, _, ctx) => patternsOf(ctx, session),
  },
  Learning: {
    questionType: async (row, _, ctx) => (await recordOf(row, ctx))?.questionType ?? null,
    whatIWillTry: async (row, _, ctx) => (await recordOf(row, ctx))?.whatIWillTry ?? null,
    whatCameOfIt: async (row, _, ctx) => (await recordOf(row, ctx))?.whatCameOfIt ?? null,
    signer: async (row, _, ctx) => (await recordOf(row, ctx))?.signer ?? null,
  },
  LearningDraft: {
    id: (draft) => draft.publicId,
    topics: (draft) => draft.topicIds.map(topicById).filter((topic) => topic !== null),
    audience: (draft) => draft.audienceKind,
    mine: (draft) => draft.presenterId === draft.viewerId,
    viewerAgreed: (draft) => draft.agreed.includes(draft.viewerId),
    allAgreed,
    viewerMayPublish: (draft) => mayPublish(draft, draft.viewerId, draft.version).allowed,
    viewerMayWithdraw: (draft) => mayWithdraw(draft, draft.viewerId).allowed,
    learning: (draft, _, ctx) => published(draft, ctx),
    asksWhatCame: (draft, _, ctx) => asksNow(draft, ctx),
  },
  WordingSuggestion: {
    id: (row) => row.publicId,
    author: (row, _, ctx) => ctx.load.person(row.authorId),
  },
}
