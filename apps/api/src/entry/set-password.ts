import { forbidden, badInput } from '../platform/errors.ts'
import type { Context } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { hashSecret } from '../platform/ids.ts'
import { hashPassword } from '../people/password.ts'
import { passwordFault } from './change-password.ts'
import { writeLetter } from './letter.ts'

/** Sets a password with a link. The link is used up, and every session that there was ends. */
export async function setPassword(ctx: Context, link: string, password: string): Promise<boolean> {
  if (!ctx.config.passwords) throw forbidden('passwords_off')
  const fault = passwordFault(password)
  if (fault) throw badInput({ password: fault })
  const hash = await hashPassword(password)
  const person = await transaction(ctx.database.pool, async (client) => {
    const { rows } = await client.query<{ id: number; kind: string }>(
      'delete from entry_link where token_hash = $1 and ends_at > $2 returning person_id as id, kind',
      [hashSecret(link.slice(0, 100)), ctx.now()],
    )
    const used = rows[0]
    if (!used) throw forbidden('link_ended')
    const { rowCount } = await client.query(
      'update person set password_hash = $2 where id = $1 and disabled_at is null',
      [used.id, hash],
    )
    if (!rowCount) throw forbidden('link_ended')
    await client.query('delete from session where person_id = $1', [used.id])
    if (used.kind === 'RESET') await writeLetter(ctx, client, used.id, 'CHANGED')
    return used.id
  })
  ctx.live.publish('session.ended', { person, session: null })
  ctx.poke()
  return true
}
