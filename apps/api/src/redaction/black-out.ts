import { darken, type Share } from '../files/darken.ts'
import { type VisibleFile, visibleFile } from '../files/gate.ts'
import { layDown, liftUp, replacePhoto } from '../files/replace-photo.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden, notFound } from '../platform/errors.ts'
import { findText, type Text } from './find.ts'
import { happened, recordAct, reporters } from './happened.ts'
import { mayRedact } from './policy.ts'

/**
 * Makes parts of a published photo black for good. The photo gets another id and other bytes: what anybody still holds
 * of the one before can be read nowhere any more. Throws NOT_FOUND, FORBIDDEN or BAD_INPUT.
 */
export async function blackOut(ctx: Context, id: string, parts: readonly Share[]): Promise<VisibleFile> {
  const viewer = signedIn(ctx)
  const photo = await visibleFile(ctx.database, viewer, id)
  if (photo?.kind !== 'PHOTO') throw notFound()
  const text = await textOf(ctx, id)
  if (text) {
    const verdict = mayRedact(viewer, text)
    if (!verdict.allowed) throw forbidden(verdict.reason)
  } else if (photo.uploaderId !== viewer.id && !viewer.roles.includes('STEWARD')) throw forbidden('not_yours')
  const made = await darken(ctx, id, parts)
  const next = await layDown(ctx, made)
  try {
    await transaction(ctx.database.pool, async (client) => {
      if (!(await replacePhoto(client, id, next, made))) throw notFound()
      // cards in the memory of other processes
      await client.query(`select pg_notify('kring_changed', 'names')`)
      if (!text) {
        if (photo.uploaderId !== viewer.id) await recordAct(client, ctx, 'REDACTED', next, photo.uploaderId)
        return
      }
      const stewards = text.hiddenAt !== null && !viewer.roles.includes('STEWARD')
      const people = [text.authorId, ...(await reporters(client, text))]
      await happened(client, ctx, text, 'REDACTED', { people, stewards })
    })
  } catch (error) {
    await liftUp(ctx, next)
    throw error
  }
  ctx.poke()
  const shown = await visibleFile(ctx.database, viewer, next)
  if (!shown) throw notFound()
  return shown
}

/** The post or answer that a photo stands in; null for the photo of a profile and one that no text has taken. */
async function textOf(ctx: Context, id: string): Promise<Text | null> {
  const { rows } = await ctx.database.pool.query<{ text: string | null }>(
    `select coalesce(a.public_id, p.public_id) as text from file f left join post p on p.id = f.post_id
      left join answer a on a.id = f.answer_id where f.public_id = $1`,
    [id],
  )
  return rows[0]?.text ? findText(ctx, rows[0].text) : null
}
