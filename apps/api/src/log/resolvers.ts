import type { Resolvers } from '../generated/resolvers.ts'
import { reading } from '../intervision/room.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { keepLogEntry } from './keep-entry.ts'
import { ownLog } from './read.ts'
import { removeLogEntry } from './remove-entry.ts'

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

async function page(ctx: Context, args: { first?: number | null; after?: string | null }) {
  const viewer = signedIn(ctx)
  const size = pageSize(args.first)
  const cursor = readCursor(args.after)
  const after = cursor && { day: dayOf(cursor.at), id: cursor.id }
  const rows = await reading(ctx.database, viewer, (client) => ownLog(client, viewer, after, size + 1))
  return connection(rows, size, (row) => ({ at: Date.parse(row.heldOn), id: row.id }), args.after)
}

export const logResolvers: Resolvers = {
  Query: { practiceLog: (_, args, ctx) => page(ctx, args) },
  Mutation: {
    keepLogEntry: (_, { input }, ctx) => keepLogEntry(ctx, input),
    removeLogEntry: (_, { entry }, ctx) => removeLogEntry(ctx, entry),
  },
  LogEntry: { id: (row) => row.publicId, fromSession: (row) => row.session !== null },
}
