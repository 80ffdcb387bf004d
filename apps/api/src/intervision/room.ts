// The walls of a room: who looks and what they belong to is told to the database in every transaction.
import type { PoolClient } from 'pg'
import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'

/** Who looks and what they belong to. Row ids are whole numbers, checked here: the text is sent together with `begin`. */
function entering(viewer: Viewer): string {
  if (!Number.isSafeInteger(viewer.id)) throw new Error('a viewer has a row id')
  return `select set_config('kring.viewer', '${viewer.id}', true),
    set_config('kring.reach', (select coalesce(array_agg(audience_id), '{}')::text from audience_member where person_id = ${viewer.id}), true)`
}
/** Audiences that a person came to belong to in this very transaction. */
export const widen = (client: PoolClient, viewer: Viewer) => client.query(entering(viewer))

const READ = 'begin isolation level repeatable read read only'

/** One message to the database for `begin` and who looks: in a full room every message counts. */
async function within<T>(database: Database, start: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect()
  try {
    await client.query(start)
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

/** Reads as this viewer: membership and texts from one and the same moment. */
export const reading = <T>(database: Database, viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  within(database, `${READ}; ${entering(viewer)}`, work)

/** Writes as this viewer, in one transaction. */
export const writing = <T>(database: Database, viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  within(database, `begin; ${entering(viewer)}`, work)

/** Reads what one audience may read, for members of it who were asked for in the same moment (live.ts). */
export const readingFor = <T>(
  database: Database,
  audienceId: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> => {
  if (!Number.isSafeInteger(audienceId)) throw new Error('an audience has a row id')
  const start = `${READ}; select set_config('kring.viewer', '', true), set_config('kring.reach', '{${audienceId}}', true)`
  return within(database, start, work)
}
