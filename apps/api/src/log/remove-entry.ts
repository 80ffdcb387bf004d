import { writing } from '../intervision/room.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { ownEntry } from './read.ts'

/** Takes an entry out of the viewer's own log, and with it that they took part in that session. */
export async function removeLogEntry(ctx: Context, id: string): Promise<boolean> {
  const viewer = signedIn(ctx)
  return writing(ctx.database, viewer, async (client) => {
    const entry = await ownEntry(client, viewer, id)
    if (!entry) throw notFound()
    await client.query('delete from log_entry where person_id = $1 and public_id = $2', [viewer.id, entry.publicId])
    if (entry.session)
      await client.query('delete from attendance where person_id = $1 and session = $2', [viewer.id, entry.session])
    return true
  })
}
