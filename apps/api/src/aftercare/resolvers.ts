import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { findPost } from '../posts/find.ts'
import { openFollowUp } from './read.ts'
import { declineFollowUp, tellWhatHelped } from './tell-what-helped.ts'

async function followUp(ctx: Context, id: string) {
  const post = await findPost(ctx, id)
  const asked = await openFollowUp(ctx.database, signedIn(ctx), post.id)
  return asked && { post, answer: asked.answer }
}

export const aftercareResolvers: Resolvers = {
  Query: { followUp: (_, { post }, ctx) => followUp(ctx, post) },
  Mutation: {
    tellWhatHelped: (_, { input }, ctx) => tellWhatHelped(ctx, input),
    declineFollowUp: (_, { post }, ctx) => declineFollowUp(ctx, post),
  },
}
