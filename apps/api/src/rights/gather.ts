import pg from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { ownedColumns } from './owned.ts'

export type Gathered = Record<string, Record<string, unknown>[]>

/** Never given away, not even to the person: they open doors. Bytes (hashes) are left out as well. */
const secret = /hash|secret|public_key|credential/

/** Everything that is kept of a person: every row of every table that names them, whatever room it stands in. */
export async function gather(house: House, person: number): Promise<Gathered> {
  return transaction(house.database.pool, async (client) => {
    // as the owner: the walls between circles are for colleagues, not for one's own words
    await client.query('set local role none')
    const found: Gathered = {}
    const add = async (table: string, column: string) => {
      const text = `select to_jsonb(t) as row from ${pg.escapeIdentifier(table)} t where ${pg.escapeIdentifier(column)} = $1 limit 100000`
      const { rows } = await client.query<{ row: Record<string, unknown> }>(text, [person])
      const list = rows.map(({ row }) =>
        Object.fromEntries(
          Object.entries(row).filter(([name, value]) => !secret.test(name) && !/^\\x/.test(String(value))),
        ),
      )
      if (list.length) found[table] = [...(found[table] ?? []), ...list]
    }
    await add('person', 'id')
    for (const { table, column } of await ownedColumns(client)) await add(table, column)
    return found
  })
}
