import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { BadSetting, type Config } from './config.ts'
import type { House } from './platform/context.ts'
import { openChanges } from './platform/changes.ts'
import { openDatabase } from './platform/database.ts'
import { startPostgres } from './platform/embedded-postgres.ts'
import { openLive } from './platform/live.ts'
import { readLock, takeLock } from './platform/lock.ts'
import { migrateDatabase } from './platform/migrate.ts'
import { openStorage } from './platform/storage.ts'
import { keepCards } from './posts/cards.ts'
import { seedTopics } from './teams/topics.ts'

export type OpenHouse = {
  house: House
  /** Address of the database, with its password. Never logged. */
  databaseUrl: string
  /** Whether another process (the running server) has the data folder; then it also empties the outbox. */
  shared: boolean
  /** Tells others which port this process serves. */
  serving: (port: number) => void
  /** Settles only when the embedded database ends by itself, with the reason in one line. */
  ended: Promise<Error>
  close: () => Promise<void>
}

/**
 * Opens the database: the server of DATABASE_URL, or the embedded one on the data folder (started here, or joined
 * when `join` is set and a running server has it), migrates it, and gives what verbs need.
 * Throws BadSetting or CannotStart with one line for the operator.
 */
export async function openHouse(
  config: Config,
  log: Logger,
  options: { join?: boolean; now?: () => Date } = {},
): Promise<OpenHouse> {
  const found = config.databaseUrl ? remote(config.databaseUrl) : await embedded(config, options.join ?? false)
  try {
    await migrateDatabase(found.url)
    const database = openDatabase(found.url, log)
    await seedTopics(database.pool)
    const live = openLive(config.pubsubUrl, log)
    const changes = await openChanges(found.url)
    keepCards(database, changes)
    const house: House = {
      config,
      database,
      live,
      changes,
      files: openStorage(config.files),
      log,
      now: options.now ?? (() => new Date()),
      poke: () => undefined,
    }
    const close = async () => {
      await live.close()
      await changes.close()
      await database.close()
      await found.stop()
    }
    return { house, databaseUrl: found.url, shared: found.shared, serving: found.serving, ended: found.ended, close }
  } catch (error) {
    await found.stop()
    throw refine(error, config)
  }
}

type Found = Pick<OpenHouse, 'shared' | 'serving' | 'ended'> & { url: string; stop: () => Promise<void> }

const remote = (url: string): Found => ({
  url,
  shared: false,
  serving: () => undefined,
  ended: new Promise(() => undefined),
  stop: async () => undefined,
})

async function embedded(config: Config, mayJoin: boolean): Promise<Found> {
  const lock = takeLock(config.data)
  if (!lock) return joined(config.data, mayJoin)
  try {
    const postgres = await startPostgres(config.data)
    lock.write({ port: null, databasePort: postgres.port })
    const stop = async () => {
      await postgres.stop()
      lock.release()
    }
    return {
      url: postgres.url,
      shared: false,
      serving: (port) => lock.write({ port, databasePort: postgres.port }),
      ended: postgres.ended,
      stop,
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

function joined(folder: string, allowed: boolean): Found {
  const other = readLock(folder)
  if (!allowed || !other?.databasePort) {
    const where = other?.port ? ` on port ${other.port}` : ''
    throw new BadSetting(
      `Kring is already running${where} with the data in ${folder}. Stop it first, or set KRING_DATA to another folder.`,
    )
  }
  const secret = readFileSync(join(folder, 'database.key'), 'utf8').trim()
  return { ...remote(`postgresql://kring:${secret}@127.0.0.1:${other.databasePort}/postgres`), shared: true }
}

/** A database that cannot be reached or used is the operator's to mend: one sentence, not a stack. */
function refine(error: unknown, config: Config): unknown {
  if (!config.databaseUrl || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const host = new URL(config.databaseUrl).host
  if (/^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN)$/.test(code))
    return new BadSetting(`DATABASE_URL: no PostgreSQL answers at ${host}. Start it, or correct the address.`)
  if (/^28/.test(code)) return new BadSetting(`DATABASE_URL: PostgreSQL at ${host} refuses this user or password.`)
  if (code === '3D000') return new BadSetting(`DATABASE_URL: this database does not exist at ${host}. Create it first.`)
  if (code === '42501')
    return new BadSetting(
      `DATABASE_URL: this user may not create what Kring needs (extensions, tables, the role kring_app). Give it the right, or let an administrator run the first start.`,
    )
  return error
}
