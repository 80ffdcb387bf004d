import type { Resolvers } from '../generated/resolvers.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import { toHtml } from '../platform/markdown.ts'
import type { PersonRow } from '../people/read.ts'
import type { TeamRow } from '../teams/read.ts'
import { topicRows } from '../teams/resolvers.ts'
import { editPost, withdrawPost } from './change.ts'
import { addFiles } from './add-files.ts'
import { comment, withdrawComment } from './comment.ts'
import { visibleComments, type VisiblePost, visibleVersions, type VisibleWhole } from './gate.ts'
import { save, thank } from './mark.ts'
import { mayEditPost, mayRedactText, mayWithdrawComment } from './policy.ts'
import { postUpdate } from './post-update.ts'
import type { CommentCard, PostCard } from './rows.ts'

type Signed = Pick<
  PostCard,
  | 'authorId'
  | 'authorPublicId'
  | 'authorName'
  | 'authorInitials'
  | 'teamId'
  | 'teamPublicId'
  | 'teamSlug'
  | 'teamName'
  | 'teamRegion'
>
/** The author on a card, without another statement. */
export const authorOf = (row: Signed): PersonRow | null =>
  row.authorId === null || row.authorPublicId === null
    ? null
    : {
        id: row.authorId,
        publicId: row.authorPublicId,
        name: row.authorName ?? '',
        initials: row.authorInitials ?? '',
        teamId: row.teamId,
      }
/** The team on a card, without another statement. */
export const teamOf = (row: Signed): TeamRow | null =>
  row.teamId === null || row.teamPublicId === null
    ? null
    : {
        id: row.teamId,
        publicId: row.teamPublicId,
        slug: row.teamSlug ?? '',
        name: row.teamName ?? '',
        region: row.teamRegion,
      }

/** The whole post behind a card. */
export async function wholeOf(row: VisiblePost, ctx: Context): Promise<VisibleWhole> {
  const found = isWhole(row) ? row : await ctx.load.whole(row.id)
  if (!found) throw new Error('a post was withdrawn while it was read')
  return found
}
const isWhole = (row: VisiblePost): row is VisibleWhole => row.body !== undefined
/** Something of the whole post behind a card: at once when the row is whole, so that its text can be kept (compose.ts). */
export const ofWhole = <Value>(row: VisiblePost, ctx: Context, read: (whole: VisibleWhole) => Value) =>
  isWhole(row) ? read(row) : wholeOf(row, ctx).then(read)

const nameOfAudience = (row: PostCard) =>
  row.audienceKind === 'TEAM' ? row.teamName : row.audienceKind === 'REGION' ? row.teamRegion : null

/** The page of comments on a post itself; the first one came with the post. */
async function commentsPage(row: VisiblePost, args: { first?: number | null; after?: string | null }, ctx: Context) {
  const size = pageSize(args.first, 50)
  const after = readCursor(args.after)
  const place = (comment: CommentCard & { id?: number }) => ({
    at: new Date(comment.createdAt).getTime(),
    id: comment.id ?? 0,
  })
  if (after)
    return connection(
      await visibleComments(ctx.database, signedIn(ctx), row.id, after?.id ?? 0, size + 1),
      size,
      place,
      args.after,
    )
  const comments = (await wholeOf(row, ctx)).firstComments
  // they came as JSON out of the gate's own statement
  return connection(comments as (VisibleCommentCard & { id?: number })[], size, place, args.after)
}
type VisibleCommentCard = import('./gate.ts').VisibleComment

const filesOf = async (row: VisiblePost, kind: 'PHOTO' | 'PDF', ctx: Context) =>
  (await ctx.load.postFiles(row.id))?.files.filter((file) => file.kind === kind) ?? []
const photosOf = (row: VisiblePost, _: unknown, ctx: Context) => (row.photos ? filesOf(row, 'PHOTO', ctx) : [])
/** What can be downloaded with an update or a tip. */
export const attachmentsOf = (row: VisiblePost, _: unknown, ctx: Context) =>
  row.attachments ? filesOf(row, 'PDF', ctx) : []

/** The fields of the spine, the same for every kind. */
export const spine = {
  id: (row: VisiblePost) => row.publicId,
  body: (row: VisiblePost, _: unknown, ctx: Context) => ofWhole(row, ctx, ({ body }) => body),
  bodyHtml: (row: VisiblePost, _: unknown, ctx: Context) => ofWhole(row, ctx, ({ body }) => toHtml(body)),
  author: authorOf,
  team: teamOf,
  audience: (row: VisiblePost) => ({
    kind: row.audienceKind === 'SELF' ? ('CIRCLE' as const) : row.audienceKind,
    name: nameOfAudience(row),
  }),
  topics: (row: VisiblePost) => topicRows(row.topicIds),
  commentCount: (row: VisiblePost) => row.comments,
  thanksCount: (row: VisiblePost) => row.thanks,
  viewerMayEdit: (row: VisiblePost, _: unknown, ctx: Context) =>
    ctx.viewer ? mayEditPost(ctx.viewer, row).allowed : false,
  photos: photosOf,
  hidden: (row: VisiblePost) => row.hiddenAt !== null,
  viewerMayRedact: (row: VisiblePost, _: unknown, ctx: Context) =>
    ctx.viewer ? mayRedactText(ctx.viewer, row).allowed : false,
  comments: commentsPage,
  history: (row: VisiblePost, _: unknown, ctx: Context) => visibleVersions(ctx.database, signedIn(ctx), row.id),
}

const typeOf = { QUESTION: 'Question', TIP: 'Tip', UPDATE: 'Update', LEARNING: 'Learning', BARRIER: 'Barrier' } as const
export const typeOfPost = (row: PostCard) => typeOf[row.kind]

export const postResolvers: Resolvers = {
  Mutation: {
    postUpdate: (_, { input }, ctx) => postUpdate(ctx, input),
    comment: (_, { input }, ctx) => comment(ctx, input),
    withdrawComment: (_, { comment: id }, ctx) => withdrawComment(ctx, id),
    thank: (_, { post, on }, ctx) => thank(ctx, post, on),
    save: (_, { post, on }, ctx) => save(ctx, post, on),
    editPost: (_, { input }, ctx) => editPost(ctx, input),
    addFiles: (_, { text, ...files }, ctx) => addFiles(ctx, text, files),
    withdrawPost: (_, { post }, ctx) => withdrawPost(ctx, post),
  },
  Post: { __resolveType: typeOfPost },
  Update: { ...spine, attachments: attachmentsOf },
  Learning: { ...spine, method: async (row, _, ctx) => (await wholeOf(row, ctx)).record?.method ?? null },
  Comment: {
    id: (row) => row.publicId,
    bodyHtml: (row) => toHtml(row.body),
    author: authorOf,
    team: teamOf,
    hidden: (row) => row.hiddenAt !== null,
    viewerMayRedact: (row, _, ctx) => (ctx.viewer ? mayRedactText(ctx.viewer, { ...row, kind: '' }).allowed : false),
    viewerMayWithdraw: (row, _, ctx) => (ctx.viewer ? mayWithdrawComment(ctx.viewer, row).allowed : false),
  },
}
