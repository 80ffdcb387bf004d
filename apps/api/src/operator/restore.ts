import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { isFileLine, putBack } from './backup-files.ts'
import { type Header, migrationsOf, type Table, tablesInOrder } from './backup-tables.ts'
import type { Command } from './command.ts'
import { forgetAgain } from '../rights/forget.ts'
import { addToLedger, ledgerIn, readLedger } from './erasures.ts'
import { Fault, progress, say, tell } from './terminal.ts'

/** `kring restore`: puts a backup into an empty network. */
export const restore: Command = {
  words: 'FILE',
  least: 1,
  most: 1,
  flags: {
    replace: { type: 'boolean', says: 'first takes away ALL that is in the network now' },
    erasures: {
      type: 'string',
      value: 'FILE',
      says: 'who left since, as "erasures" printed it: they are forgotten again',
    },
  },
  run: async (call) => {
    const shown = progress('restoring')
    const rows = await call
      .withHouse(async (house) => {
        const ledger = [...(await readLedger(house.database.pool)), ...ledgerIn(call.text('erasures'))]
        const count = await put(house, call.words[0] ?? '', call.on('replace'), (share) => shown.at(share))
        // the backup may be of before they left
        await addToLedger(house.database.pool, ledger)
        const forgotten = await forgetAgain(house)
        if (forgotten) tell(`${forgotten} people who left since were forgotten again.`)
        const { reindex } = await import('../search/reindex.ts')
        await reindex(house, (done, all) => shown.at(done / Math.max(all, 1), 'indexing'))
        return count
      })
      .finally(() => shown.end())
    say(`${rows} rows restored.`)
    tell('If Kring is running, restart it.')
  },
}

const notABackup = 'This is not a backup of Kring, or it is damaged. Nothing was changed.'

async function put(house: House, path: string, replace: boolean, progress: (share: number) => void): Promise<number> {
  return transaction(house.database.pool, async (client) => {
    // the owner of the tables: only it may empty them and set what numbers come next
    await client.query('set local role none')
    await client.query('set local statement_timeout = 0')
    const lines = linesOf(path)
    const header = (await lines.next()).value
    if (!isHeader(header)) throw new Fault(notABackup)
    if (header.migrations > (await migrationsOf(client)))
      throw new Fault('This backup is of a newer Kring. Install that version first.')
    const here = await tablesInOrder(client)
    await makeRoom(client, here, replace)
    const count = await fill(house, client, header, here, lines, progress)
    for (const table of here) await nextNumbers(client, table)
    return count
  })
}

async function* linesOf(path: string): AsyncGenerator<unknown> {
  const file = createReadStream(path)
  const gunzip = createGunzip()
  file.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const line of createInterface({ input: file.pipe(gunzip), crlfDelay: Number.POSITIVE_INFINITY }))
      yield JSON.parse(line)
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^E[A-Z]/.test(String(error.code))) throw error
    throw new Fault(notABackup)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isHeader = (value: unknown): value is Header =>
  isObject(value) && value.kring === 'backup' && value.version === 1 && Array.isArray(value.tables)

async function makeRoom(client: PoolClient, here: readonly Table[], replace: boolean): Promise<void> {
  const { rowCount } = await client.query(
    'select from person union all select from team union all select from post limit 1',
  )
  if (rowCount && !replace)
    throw new Fault(
      'This network is not empty, so nothing was restored. Use an empty one, or --replace to take away ALL that is in it.',
    )
  const names = [...here.map(({ name }) => name), 'session'].map((name) => pg.escapeIdentifier(name))
  await client.query(`truncate ${names.join(', ')} cascade`)
}

const most = 1_000

async function fill(
  house: House,
  client: PoolClient,
  header: Header,
  here: readonly Table[],
  lines: AsyncGenerator<unknown>,
  progress: (share: number) => void,
): Promise<number> {
  const place = new Map(header.tables.map((table, index) => [table.name, index]))
  let name = ''
  let rows: unknown[] = []
  let count = 0
  const flush = async () => {
    if (rows.length) await insert(client, header, here, name, rows)
    count += rows.length
    rows = []
    progress((place.get(name) ?? 0) / header.tables.length)
  }
  for await (const line of lines) {
    if (!isObject(line)) throw new Fault(notABackup)
    if (line.end === true) {
      await flush()
      if (line.rows !== count) throw new Fault(notABackup)
      return count
    }
    if (isFileLine(line)) {
      await putBack(house, line)
      continue
    }
    if (typeof line.table !== 'string') throw new Fault(notABackup)
    if (line.table !== name || rows.length >= most) await flush()
    name = line.table
    rows.push(line.row)
  }
  // without its last line it was cut off
  throw new Fault(notABackup)
}

/** Columns that came later keep what the database gives them; those that are gone are left out. */
async function insert(
  client: PoolClient,
  header: Header,
  here: readonly Table[],
  name: string,
  rows: readonly unknown[],
): Promise<void> {
  const now = here.find((table) => table.name === name)
  if (!now) return
  const then = new Set(header.tables.find((table) => table.name === name)?.columns)
  const columns = now.columns
    .filter((column) => then.has(column))
    .map((column) => pg.escapeIdentifier(column))
    .join(', ')
  const table = pg.escapeIdentifier(name)
  await client.query(
    `insert into ${table} (${columns}) overriding system value select ${columns} from json_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows)],
  )
}

async function nextNumbers(client: PoolClient, table: Table): Promise<void> {
  for (const column of table.columns) {
    const values = [pg.escapeIdentifier(table.name), column]
    const { rows } = await client.query<{ name: string | null }>(
      'select pg_get_serial_sequence($1, $2) as name',
      values,
    )
    const sequence = rows[0]?.name
    if (sequence)
      await client.query(
        `select setval($1, greatest((select max(${pg.escapeIdentifier(column)}) from ${values[0]}), (select seqstart from pg_sequence where seqrelid = $1::regclass) - 1, 1))`,
        [sequence],
      )
  }
}
