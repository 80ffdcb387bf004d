import type { PoolClient } from 'pg'

/** A column that names a person, and what becomes of its row when that person is no more. */
export type Owned = { table: string; column: string; fate: 'delete' | 'clear' | 'keep' }

/**
 * Columns that name a person without the database holding them to it, or by which a row must outlive them. A test walks all
 * columns: a new one that is neither here nor held by a foreign key fails.
 */
export const named: readonly Owned[] = [
  { table: 'post', column: 'author_id', fate: 'clear' },
  { table: 'answer', column: 'author_id', fate: 'clear' },
  { table: 'comment', column: 'author_id', fate: 'clear' },
  { table: 'notification', column: 'actor_id', fate: 'clear' },
  { table: 'thanks', column: 'person_id', fate: 'delete' },
  { table: 'saved', column: 'person_id', fate: 'delete' },
  // a team's mark or report stays the team's
  { table: 'me_too', column: 'person_id', fate: 'keep' },
  { table: 'tried', column: 'person_id', fate: 'keep' },
  { table: 'solution_outcome', column: 'person_id', fate: 'keep' },
  // a voice in a signal is counted with its team's, without a name; it goes with the signal
  { table: 'signal_voice', column: 'person_id', fate: 'delete' },
  // the record of privileged acts is never changed; it names a number that no longer leads to a name
  { table: 'act', column: 'actor_id', fate: 'keep' },
  { table: 'act', column: 'person_id', fate: 'keep' },
]

const fates = { c: 'delete', n: 'clear', a: 'keep', r: 'keep', d: 'keep' } as const

/** All columns that name a person: those above, and every foreign key to a person by what the database would do. */
export async function ownedColumns(client: PoolClient): Promise<Owned[]> {
  const { rows } = await client.query<{ table: string; column: string; rule: keyof typeof fates }>(
    `select c.relname as "table", a.attname as "column", k.confdeltype as rule
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid = 'person'::regclass order by 1, 2`,
  )
  const known = new Set(named.map(({ table, column }) => `${table}.${column}`))
  return [
    ...named,
    ...rows
      .filter(({ table, column }) => !known.has(`${table}.${column}`))
      .map(({ table, column, rule }) => ({ table, column, fate: fates[rule] })),
  ]
}
