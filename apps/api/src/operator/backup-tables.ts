import type { ClientBase } from 'pg'

export type Table = { name: string; columns: string[] }

// Made again from the others, or worth nothing later: a session or a link that ended since must not come back.
const leftOut = `('session', 'challenge', 'letter', 'entry_link', 'known_device', 'archive')`

/** The tables of a backup with their columns, each after those that it refers to; new tables join by themselves. */
export async function tablesInOrder(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      and c.relname not like 'search\\_%' and c.relname not in ${leftOut}
    group by c.relname order by c.relname`)
  const { rows: links } = await client.query<{ from: string; to: string }>(`
    select f.relname as "from", t.relname as "to" from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = 'public'::regnamespace and f.oid <> t.oid`)
  return sorted(rows, links)
}

function sorted(tables: readonly Table[], links: readonly { from: string; to: string }[]): Table[] {
  const left = new Map(tables.map((table) => [table.name, table]))
  const order: Table[] = []
  while (left.size) {
    const ready = [...left.values()].filter(({ name }) => !links.some(({ from, to }) => from === name && left.has(to)))
    if (!ready.length) throw new Error(`tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const table of ready) {
      order.push(table)
      left.delete(table.name)
    }
  }
  return order
}

/** How many migrations the database has had: what a backup fits. */
export async function migrationsOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from drizzle.__drizzle_migrations')
  return rows[0]?.n ?? 0
}

export type Header = { kring: 'backup'; version: 1; at: string; migrations: number; tables: Table[] }
