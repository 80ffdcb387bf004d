import type { Resolvers } from '../generated/resolvers.ts'
import { signedIn } from '../platform/context.ts'
import { topicRows } from '../teams/resolvers.ts'
import { addToLibrary, editLibraryEntry, withdrawLibraryEntry } from './add.ts'
import { mayEditEntry } from './policy.ts'
import { entryById, type EntryRow, listLibrary, testSites } from './read.ts'

const place = (row: EntryRow) =>
  row.placeName !== null && row.lat !== null && row.lon !== null
    ? { name: row.placeName, lat: row.lat, lon: row.lon }
    : null

export const libraryResolvers: Resolvers = {
  Query: {
    library: (_, args, ctx) => listLibrary(ctx, args),
    libraryEntry: (_, { id }, ctx) => signedIn(ctx) && entryById(ctx.database, id),
    testSites: (_, __, ctx) => signedIn(ctx) && testSites(ctx.database),
  },
  Mutation: {
    addToLibrary: (_, { input }, ctx) => addToLibrary(ctx, input),
    editLibraryEntry: (_, { input }, ctx) => editLibraryEntry(ctx, input),
    withdrawLibraryEntry: (_, { entry }, ctx) => withdrawLibraryEntry(ctx, entry),
  },
  LibraryEntry: {
    id: (row) => row.publicId,
    topics: (row) => topicRows(row.topicIds),
    author: (row, _, ctx) => (row.authorId ? ctx.load.person(row.authorId) : null),
    team: (row, _, ctx) => (row.teamId ? ctx.load.team(row.teamId) : null),
    place,
    viewerMayEdit: (row, _, ctx) => (ctx.viewer ? mayEditEntry(ctx.viewer, row).allowed : false),
  },
}
