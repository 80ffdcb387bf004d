import type { Resolvers } from '../generated/resolvers.ts'
import { addToken } from './add.ts'
import { myTokens } from './list.ts'
import { revokeToken } from './revoke.ts'

export const tokenResolvers: Resolvers = {
  Query: { tokens: (_, __, ctx) => myTokens(ctx) },
  Mutation: {
    addToken: (_, args, ctx) => addToken(ctx, args),
    revokeToken: (_, { token }, ctx) => revokeToken(ctx, token),
  },
}
