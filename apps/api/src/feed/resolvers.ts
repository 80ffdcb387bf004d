import type { Resolvers } from '../generated/resolvers.ts'
import type { VisiblePost } from '../posts/gate.ts'
import { topicById } from '../teams/topics.ts'
import { feed, teamFeed } from './list.ts'
import { feedChanged, postChanged, type Reach } from './live.ts'
import { why } from './read.ts'

const reasons = {
  [why.OWN_TEAM]: 'OWN_TEAM',
  [why.ASKED]: 'TEAM_MAY_KNOW',
  [why.FOLLOWED_TEAM]: 'FOLLOWED_TEAM',
  [why.FOLLOWED_TOPIC]: 'FOLLOWED_TOPIC',
  [why.TEAM_MAY_KNOW]: 'TEAM_MAY_KNOW',
} as const
const isReason = (code: number | null): code is keyof typeof reasons => code !== null && code in reasons
const reasonOf = (row: VisiblePost) =>
  isReason(row.why) ? { kind: reasons[row.why], topic: row.whyTopic ? topicById(row.whyTopic) : null } : null

/** `reach` is shared by all sockets of this process. */
export const makeFeedResolvers = (reach: Reach): Resolvers => ({
  Query: { feed: (_, args, ctx) => feed(ctx, args) },
  Team: { posts: (row, args, ctx) => teamFeed(ctx, row.id, args) },
  PostEdge: { reason: (edge) => reasonOf(edge.node) },
  Subscription: {
    feedChanged: { subscribe: (_, __, ctx) => feedChanged(ctx, reach) },
    postChanged: { subscribe: (_, { id }, ctx) => postChanged(ctx, id, reach) },
  },
})
