import { type Context, signedIn } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { forbidden } from '../platform/errors.ts'
import { findText } from './find.ts'
import { countAgain, happened, reporters } from './happened.ts'
import { mayRestore } from './policy.ts'

/** A steward lets a hidden text be read again; author and reporters hear of it. */
export async function restore(ctx: Context, id: string): Promise<boolean> {
  const text = await findText(ctx, id)
  const verdict = mayRestore(signedIn(ctx), text)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  await transaction(ctx.database.pool, async (client) => {
    const { rowCount } = await client.query(
      `update ${text.table} set hidden_at = null where id = $1 and audience_id <> 0 and hidden_at is not null`,
      [text.id],
    )
    if (!rowCount) return
    if (text.table === 'post')
      await client.query(
        `insert into post_topic (post_id, topic_id, audience_id, kind, active_at)
          select id, unnest(topic_ids), audience_id, kind, active_at from post where id = $1 on conflict do nothing`,
        [text.id],
      )
    else await countAgain(client, text)
    await happened(client, ctx, text, 'RESTORED', { people: [text.authorId, ...(await reporters(client, text))] })
    await client.query(`update report set closed_at = $2, note = '' where text_id = $1 and closed_at is null`, [
      text.publicId,
      ctx.now(),
    ])
  })
  ctx.poke()
  return true
}
