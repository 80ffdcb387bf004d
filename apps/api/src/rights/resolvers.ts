import type { Resolvers } from '../generated/resolvers.ts'
import { signedIn } from '../platform/context.ts'
import { archiveHours } from './archive.ts'
import { askArchive, myArchive } from './ask-archive.ts'
import { leave } from './leave.ts'

export const rightsResolvers: Resolvers = {
  Query: {
    archive: (_, __, ctx) => myArchive(ctx),
    keeping: (_, __, ctx) => signedIn(ctx) && { ...ctx.config.keep, archive: archiveHours },
  },
  Mutation: {
    askArchive: (_, __, ctx) => askArchive(ctx),
    leave: (_, { contributions }, ctx) => leave(ctx, contributions),
  },
}
