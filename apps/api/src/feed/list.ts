import type { FeedScope, PostKind } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, type Cursor, pageSize, readCursor } from '../platform/cursor.ts'
import { badInput } from '../platform/errors.ts'
import { type IdSource, type VisiblePost, visiblePosts } from '../posts/gate.ts'
import { teamBy } from '../teams/read.ts'
import { topicByKey } from '../teams/topics.ts'
import { forYou, myTeam, newest, ofKinds, ofTeam, ofTopic, savedByViewer, waiting } from './read.ts'

export type FeedArgs = {
  scope?: FeedScope | null
  kinds?: PostKind[] | null
  topic?: string | null
  team?: string | null
  first?: number | null
  after?: string | null
}
type Page = { kinds: PostKind[] | null; after: Cursor | null; count: number }

const scopes: Record<FeedScope, (page: Page) => IdSource> = {
  FOR_YOU: ({ kinds, after, count }) => forYou(kinds, after, count),
  MY_TEAM: ({ kinds, after, count }) => myTeam(kinds, after, count),
  WAITING: ({ after, count }) => waiting(after, count),
  NEWEST: ({ kinds, after, count }) => (kinds ? ofKinds(kinds, after, count) : newest(after, count)),
  SAVED: ({ after, count }) => savedByViewer(after, count),
}

async function sourceOf(ctx: Context, args: FeedArgs, page: Page): Promise<IdSource> {
  const topic = args.topic ? topicByKey(args.topic) : null
  if (args.topic && !topic) throw badInput({ topic: 'unknown_topic' })
  if (args.team) {
    const team = await teamBy(ctx.database, 'public_id', args.team)
    if (!team) throw badInput({ team: 'not_found' })
    return ofTeam(team.id, page.kinds, topic?.id ?? null, page.after, page.count)
  }
  return topic ? ofTopic(topic.id, page.kinds, page.after, page.count) : scopes[args.scope ?? 'FOR_YOU'](page)
}

/** A page of posts through the gate, with one row more than the page to know whether it ends. */
async function pageOf(ctx: Context, source: IdSource, size: number, after: string | null | undefined) {
  const rows = await visiblePosts(ctx.database, signedIn(ctx), source)
  return connection<VisiblePost>(rows, size, (row) => ({ at: row.at?.getTime() ?? 0, id: row.id }), after)
}

/** The feed: a scope, or one topic's or one team's posts. */
export async function feed(ctx: Context, args: FeedArgs) {
  signedIn(ctx)
  const size = pageSize(args.first)
  const page: Page = {
    kinds: args.kinds?.length ? [...args.kinds] : null,
    after: readCursor(args.after),
    count: size + 1,
  }
  return pageOf(ctx, await sourceOf(ctx, args, page), size, args.after)
}

/** What one team wrote, for its page. */
export function teamFeed(ctx: Context, teamId: number, args: Pick<FeedArgs, 'kinds' | 'first' | 'after'>) {
  const size = pageSize(args.first)
  return pageOf(
    ctx,
    ofTeam(teamId, args.kinds?.length ? [...args.kinds] : null, null, readCursor(args.after), size + 1),
    size,
    args.after,
  )
}
