import { drizzle } from 'drizzle-orm/node-postgres'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Logger } from 'pino'

// Row ids stay far below 2^53; counts too.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
// A day is a day, not a moment in the server's time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
const otherMoment = pg.types.getTypeParser(pg.types.builtins.TIMESTAMPTZ)
// The usual form, as Kring's connections give it (UTC), is one that the engine reads by itself, many times faster.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?\+00$/.test(text)
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : otherMoment(text),
)

export type Db = NodePgDatabase
export type Pool = pg.Pool
/** Anything a statement can be run on: the pool, or one connection inside a transaction. */
export type Queryable = { query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>> }

/** The role that the application works as; it owns no table (architecture, fence 5). */
export const appRole = 'kring_app'

/**
 * Two pools on one database: `pages` keeps generic plans for prepared page statements,
 * `pool` plans each statement anew, as full-text search needs (speed.md, "Planning").
 */
export function openDatabase(url: string, log: Logger, size = 10) {
  let closing = false
  const open = (max: number, settings: string) => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      options: `-c role=${appRole} -c jit=off -c timezone=UTC -c statement_timeout=20000 ${settings}`,
    })
    // without a listener a restart of the database would end the process
    pool.on('error', (error) => {
      if (!closing) log.warn({ reason: error.message }, 'database connection lost')
    })
    return pool
  }
  const pool = open(size, '')
  // most ranges are tiny and a few are huge: on the average the planner would sort them instead of walking their index in order
  const pages = open(size, '-c plan_cache_mode=force_generic_plan -c enable_sort=off -c enable_incremental_sort=off')
  return {
    pool,
    pages,
    db: drizzle(pool),
    close: async () => {
      closing = true
      await Promise.allSettled([pool.end(), pages.end()])
    },
  }
}
export type Database = ReturnType<typeof openDatabase>

/** Runs `work` in one transaction on one connection. */
export async function transaction<T>(pool: Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}
