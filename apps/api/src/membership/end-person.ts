import type { Context } from '../platform/context.ts'
import { changePerson, mindTheLast } from './change.ts'

/** Ends an account with its sessions and tokens, at once. What the person wrote stays. */
export async function endPerson(ctx: Context, person: string, lastOfTeam: boolean) {
  const ended = await changePerson(ctx, person, async (client, row) => {
    mindTheLast(row, lastOfTeam)
    await client.query('update person set disabled_at = coalesce(disabled_at, $2) where id = $1', [row.id, ctx.now()])
    for (const table of ['session', 'token', 'entry_link', 'letter', 'known_device'])
      await client.query(`delete from ${table} where person_id = $1`, [row.id])
    await client.query(`insert into outbox (event, payload) values ('person.disabled', $1)`, [{ person: row.id }])
  })
  ctx.live.publish('session.ended', { person: ended.id, session: null })
  return ended
}

/** Opens an ended account again. */
export const reopenPerson = (ctx: Context, person: string) =>
  changePerson(ctx, person, async (client, row) => {
    await client.query('update person set disabled_at = null where id = $1', [row.id])
  })
