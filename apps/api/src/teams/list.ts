import type { QueryTeamsArgs } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { badInput } from '../platform/errors.ts'
import { teamsPage } from './read.ts'
import { topicByKey } from './topics.ts'

/** A page of teams: by name, or the nearest first. */
export async function listTeams(ctx: Context, args: QueryTeamsArgs) {
  signedIn(ctx)
  const size = pageSize(args.first, 50)
  const after = readCursor(args.after)
  const topic = args.topic ? topicByKey(args.topic) : null
  if (args.topic && !topic) throw badInput({ topic: 'unknown_topic' })
  const near = args.near ?? null
  if (near && (Math.abs(near.lat) > 90 || Math.abs(near.lon) > 180)) throw badInput({ near: 'bad_number' })
  const offset = after ? after.at + 1 : 0
  const rows = await teamsPage(ctx.database, {
    topicId: topic?.id ?? null,
    language: args.language ?? null,
    near,
    offset,
    count: size + 1,
  })
  const placed = rows.map((row, index) => ({ ...row, index: offset + index }))
  return connection(placed, size, (row) => ({ at: row.index, id: row.id }), args.after)
}
