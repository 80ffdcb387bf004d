import type { Resolvers } from '../generated/resolvers.ts'
import { clientData } from './client-data.ts'
import { completions } from './completions.ts'
import type { Search } from './engine.ts'
import { find } from './find.ts'
import { explain } from './explain.ts'
import { removeSavedSearch, savedSearches, saveSearch } from './saved.ts'
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
    savedSearches: (_, __, ctx) => savedSearches(ctx),
    clientData: (_, { text }, ctx) => clientData(ctx, text),
  },
  Mutation: {
    saveSearch: (_, args, ctx) => saveSearch(ctx, args),
    removeSavedSearch: (_, { search: id }, ctx) => removeSavedSearch(ctx, id),
  },
  SearchEdge: { explain: (edge, _, ctx) => explain(ctx, edge.asked, edge.hit) },
  SearchResult: {
    __resolveType: (row) => ('kind' in row ? names[row.kind] : 'Team'),
  },
})
