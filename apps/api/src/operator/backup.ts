import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import type { House } from '../platform/context.ts'
import { filesOf } from './backup-files.ts'
import { type Header, migrationsOf, tablesInOrder } from './backup-tables.ts'
import type { Command } from './command.ts'
import { progress, say } from './terminal.ts'

/** `kring backup`: everything, accounts, photos and PDFs too, in one file as it is at one moment. */
export const backup: Command = {
  words: '[FILE]',
  most: 1,
  flags: { out: { type: 'string', value: 'FILE', says: 'where to; kring-DAY.backup.gz here when left out' } },
  run: async (call) => {
    const rows = await call.withHouse(async (house) => {
      const path = call.words[0] || call.text('out') || `kring-${house.now().toISOString().slice(0, 10)}.backup.gz`
      return { path, count: await keep(house, path) }
    })
    say(`${rows.count} rows kept in ${rows.path}`)
  },
}

async function keep(house: House, path: string): Promise<number> {
  const part = `${path}.part`
  const out = createWriteStream(part, { mode: 0o600 })
  await once(out, 'open')
  const gzip = createGzip({ level: 5 })
  const done = pipeline(gzip, out)
  const shown = progress('keeping')
  try {
    const write = async (line: object | string) => {
      if (!gzip.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)) await once(gzip, 'drain')
    }
    const count = await Promise.race([allRows(house, write, (share) => shown.at(share)), done.then(() => 0)])
    gzip.end()
    await done
    renameSync(part, path)
    return count
  } catch (error) {
    gzip.destroy()
    await done.catch(() => undefined)
    rmSync(part, { force: true })
    throw error
  } finally {
    shown.end()
  }
}

/** One stream of rows per table, all as they are at one moment, as the owner: row-level security hides nothing from it. */
async function allRows(
  house: House,
  write: (line: object | string) => Promise<void>,
  progress: (share: number) => void,
): Promise<number> {
  const client = await house.database.pool.connect()
  let count = 0
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local role none')
    await client.query('set local statement_timeout = 0')
    const tables = await tablesInOrder(client)
    const header: Header = {
      kring: 'backup',
      version: 1,
      at: house.now().toISOString(),
      migrations: await migrationsOf(client),
      tables,
    }
    await write(header)
    for (const [index, table] of tables.entries()) {
      progress(index / tables.length)
      const name = pg.escapeIdentifier(table.name)
      await client.query(`declare part no scroll cursor for select row_to_json(t)::text as row from ${name} t`)
      for (;;) {
        const { rows } = await client.query<{ row: string }>('fetch 1000 from part')
        if (!rows.length) break
        // the row is JSON already
        for (const { row } of rows) await write(`{"table":"${table.name}","row":${row}}`)
        count += rows.length
      }
      await client.query('close part')
    }
    for await (const line of filesOf(house, client)) await write(line)
    await write({ end: true, rows: count })
    return count
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}
