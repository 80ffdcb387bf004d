import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { asReader, byPublicId, visibleAnswer, type VisibleAnswer, type VisibleWhole, visibleWhole } from './gate.ts'

/** One post for this viewer. Throws NOT_FOUND for what is absent, hidden or of another kind. */
export async function findPost(ctx: Context, id: string, kind?: VisibleWhole['kind']): Promise<VisibleWhole> {
  const [post] = await visibleWhole(ctx.database, asReader(signedIn(ctx)), byPublicId(id))
  if (!post || (kind && post.kind !== kind)) throw notFound()
  return post
}

/** One answer for this viewer. Throws NOT_FOUND for what is absent or hidden. */
export async function findAnswer(ctx: Context, id: string): Promise<VisibleAnswer> {
  const answer = await visibleAnswer(ctx.database, asReader(signedIn(ctx)), id)
  if (!answer) throw notFound()
  return answer
}
