// The walls of a room: who looks and what they belong to is told to the database in every transaction.
import type { PoolClient } from 'pg'
import type { Viewer } from '../platform/context.ts'
import type { Database } from '../platform/database.ts'

const enter = {
  name: 'room_enter',
  text: `select set_config('kring.viewer', $1::int::text, true),
    set_config('kring.reach', (select coalesce(array_agg(audience_id), '{}')::text from audience_member where person_id = $1), true)`,
}
/** Audiences that a person came to belong to in this very transaction. */
export const widen = (client: PoolClient, viewer: Viewer) => client.query({ ...enter, values: [viewer.id] })

async function within<T>(
  database: Database,
  how: string,
  prepare: (client: PoolClient) => Promise<unknown>,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect()
  try {
    await client.query(how)
    await prepare(client)
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
  within(database, 'begin isolation level repeatable read read only', (client) => widen(client, viewer), work)

/** Writes as this viewer, in one transaction. */
export const writing = <T>(database: Database, viewer: Viewer, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  within(database, 'begin', (client) => widen(client, viewer), work)

/** Reads what one audience may read, for members of it who were asked for in the same moment (live.ts). */
export const readingFor = <T>(
  database: Database,
  audienceId: number,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> =>
  within(
    database,
    'begin isolation level repeatable read read only',
    (client) =>
      client.query("select set_config('kring.viewer', '', true), set_config('kring.reach', $1, true)", [
        `{${audienceId}}`,
      ]),
    work,
  )
