import type { Resolvers } from '../generated/resolvers.ts'
import { acts } from './acts.ts'
import { blackOut } from './black-out.ts'
import { hiddenTexts, textParts } from './hidden.ts'
import { redact } from './redact.ts'
import { report } from './report.ts'
import { restore } from './restore.ts'

export const redactionResolvers: Resolvers = {
  Query: {
    hiddenTexts: (_, args, ctx) => hiddenTexts(ctx, args),
    textParts: (_, { text }, ctx) => textParts(ctx, text),
    acts: (_, args, ctx) => acts(ctx, args),
  },
  Mutation: {
    blackOut: (_, { photo, parts }, ctx) => blackOut(ctx, photo, parts),
    report: (_, { text, note }, ctx) => report(ctx, text, note),
    restore: (_, { text }, ctx) => restore(ctx, text),
    redact: (_, { text, ...place }, ctx) => redact(ctx, text, place),
  },
}
