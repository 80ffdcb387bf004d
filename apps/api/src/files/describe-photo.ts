import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { takeAlt } from './called.ts'
import { visibleFile, type VisibleFile } from './gate.ts'

const describe = `
  with f as (update file set alt = $3 where public_id = $1 and uploader_id = $2 and audience_id <> 0 returning post_id)
  insert into outbox (event, payload) select 'post.changed', json_build_object('post', post_id, 'actor', $2::int) from f where post_id is not null`

/** Says what is on a photo of one's own, for those who do not see it. Throws NOT_FOUND, BAD_INPUT or CLIENT_DATA. */
export async function describePhoto(ctx: Context, id: string, text: string, notAClient: boolean): Promise<VisibleFile> {
  const viewer = signedIn(ctx)
  const alt = takeAlt(text, viewer.locale, notAClient)
  const file = await visibleFile(ctx.database, viewer, id)
  if (file?.kind !== 'PHOTO' || file.uploaderId !== viewer.id) throw notFound()
  await ctx.database.pool.query(describe, [id, viewer.id, alt])
  ctx.poke()
  return { ...file, alt }
}
