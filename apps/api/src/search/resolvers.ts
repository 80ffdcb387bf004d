import type { Resolvers } from '../generated/resolvers.ts'
import { clientData } from './client-data.ts'
import { completions } from './completions.ts'
import type { Search } from './engine.ts'
import { find } from './find.ts'
import { similar } from './similar.ts'
import { teamsWhoKnow } from './teams-who-know.ts'

const names = { QUESTION: 'Question', TIP: 'Tip', UPDATE: 'Update', LEARNING: 'Learning', BARRIER: 'Barrier' } as const

/** The search room's fields, on the engines that are open. */
export const makeSearchResolvers = (search: Search): Resolvers => ({
  Query: {
    search: (_, args, ctx) => find(search, ctx, args),
    completions: (_, { text }, ctx) => completions(ctx, text),
    similar: (_, { text, kinds, first }, ctx) => similar(search.embedded, ctx, text, kinds, first),
    teamsWhoKnow: (_, { text, first }, ctx) => teamsWhoKnow(search.embedded, ctx, text, first),
    clientData: (_, { text }, ctx) => clientData(ctx, text),
  },
  SearchResult: {
    __resolveType: (row) => ('kind' in row ? names[row.kind] : 'Team'),
  },
})
