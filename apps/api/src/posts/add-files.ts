import { fileLimits } from '@kring/contract/file-limits'
import { attach, hasFiles, takeFiles } from '../files/attach.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { badInput, forbidden, notFound } from '../platform/errors.ts'
import { idKind } from '../platform/ids.ts'
import { findAnswer, findPost } from './find.ts'
import { mayEdit, mayEditPost } from './policy.ts'

type Given = { photos?: readonly string[] | null; attachments?: readonly string[] | null }
type Taking = { post: number; answer: number | null; audienceId: number; kind: string; event: string }

/** Adds photos, and to a tip or update PDFs, to a text of one's own that is published. Throws NOT_FOUND, FORBIDDEN or BAD_INPUT. */
export async function addFiles(ctx: Context, id: string, given: Given): Promise<boolean> {
  const viewer = signedIn(ctx)
  const text = idKind(id) === 'a' ? await ownAnswer(ctx, id) : await ownPost(ctx, id)
  const files = takeFiles(given.photos, given.attachments)
  if (files.attachments.length && !['TIP', 'UPDATE'].includes(text.kind)) throw badInput({ attachments: 'too_many' })
  if (!hasFiles(files)) return true
  const { post, answer } = text
  await transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ photos: number; attachments: number }>(
      answer
        ? 'update answer set photos = photos + $2 where id = $1 and audience_id <> 0 returning photos, $3::int as attachments'
        : 'update post set photos = photos + $2, attachments = attachments + $3 where id = $1 and audience_id <> 0 returning photos, attachments',
      [answer ?? post, files.photos.length, files.attachments.length],
    )
    const now = rows[0]
    if (!now) throw notFound()
    const { photos, attachments } = fileLimits.perText
    if (now.photos > photos) throw badInput({ photos: 'too_many' })
    if (now.attachments > attachments) throw badInput({ attachments: 'too_many' })
    const taker = { audienceId: text.audienceId, postId: post, ...(answer && { answerId: answer }) }
    await attach(client, viewer.id, files, { ...taker, after: now.photos + now.attachments })
    await client.query('insert into outbox (event, payload) values ($1, $2)', [
      text.event,
      { post, ...(answer && { answer }), actor: viewer.id },
    ])
  })
  ctx.poke()
  return true
}

async function ownPost(ctx: Context, id: string): Promise<Taking> {
  const post = await findPost(ctx, id)
  const verdict = mayEditPost(signedIn(ctx), post)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  return { post: post.id, answer: null, audienceId: post.audienceId, kind: post.kind, event: 'post.changed' }
}

async function ownAnswer(ctx: Context, id: string): Promise<Taking> {
  const answer = await findAnswer(ctx, id)
  const verdict = mayEdit(signedIn(ctx), answer)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  const { postId: post, audienceId } = answer
  return { post, answer: answer.id, audienceId, kind: 'ANSWER', event: 'answer.changed' }
}
