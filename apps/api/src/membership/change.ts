import type { PoolClient } from 'pg'
import type { Context, Viewer } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { conflict, forbidden, notFound } from '../platform/errors.ts'
import { mayChange } from './policy.ts'
import { entryOf, looksAfter, type RosterRow } from './roster.ts'

/** From here on the database writes this person into the record of acts as who does it. */
export const actAs = (client: PoolClient, viewer: Pick<Viewer, 'id'>) =>
  client.query(`select set_config('kring.actor', $1, true)`, [String(viewer.id)])

/** Does something to a person that the viewer may change, in one transaction, and gives them as they are then. */
export async function changePerson(
  ctx: Context,
  publicId: string,
  deed: (client: PoolClient, person: RosterRow, viewer: Viewer) => Promise<void>,
): Promise<RosterRow> {
  const viewer = looksAfter(ctx)
  const changed = await transaction(ctx.database.pool, async (client) => {
    await actAs(client, viewer)
    const { rows } = await client.query<{ id: number }>('select id from person where public_id = $1 for update', [
      publicId,
    ])
    if (!rows[0]) throw notFound()
    const person = await entryOf(client, rows[0].id)
    const verdict = mayChange(viewer, person)
    if (!verdict.allowed) throw forbidden(verdict.reason)
    await deed(client, person, viewer)
    return entryOf(client, person.id)
  })
  ctx.poke()
  return changed
}

/** A team without anybody stays, with all it wrote; whoever empties it should know. */
export function mindTheLast(person: Pick<RosterRow, 'lastOfTeam'>, known: boolean): void {
  if (person.lastOfTeam && !known) throw conflict('last_of_team')
}
