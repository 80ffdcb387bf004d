import type { CommentShownFragment, PostWholeFragment } from '@kring/contract/generated/operations'
import { MoreComments } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'

/** A post as its page shows it: its comments as one list, which keep their place when the page is read anew. */
export type Whole = Omit<PostWholeFragment, 'comments'> & { comments: CommentShownFragment[] }

/** Lays the pages of comments end to end. A thread of hundreds is rare; it is shown as a whole. */
export async function withComments<P extends PostWholeFragment>(
  post: P,
): Promise<Omit<P, 'comments'> & { comments: CommentShownFragment[] }> {
  const comments = post.comments.edges.map((edge) => edge.node)
  let page = post.comments.pageInfo
  while (page.hasNextPage) {
    const { node } = await run(MoreComments, { id: post.id, after: page.endCursor })
    if (!node || !('comments' in node) || !('edges' in node.comments)) break
    comments.push(...node.comments.edges.map((edge) => edge.node))
    page = node.comments.pageInfo
  }
  return { ...post, comments }
}
