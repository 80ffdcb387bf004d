import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { readConfig } from '../src/config.ts'
import { openHouse } from '../src/house.ts'
import { startPostgres } from '../src/platform/embedded-postgres.ts'
import { migrateDatabase } from '../src/platform/migrate.ts'
import { seedTopics } from '../src/teams/topics.ts'
import { hashSecret } from '../src/platform/ids.ts'
import { generate, type Size } from './generate.ts'
import { countDatabase } from './measure.ts'

/** A generated network, or without a size an empty one, on a PostgreSQL of its own; `close` leaves nothing behind. */
export async function benchDatabase(size: Size | null) {
  const folder = mkdtempSync(join(tmpdir(), 'kring-bench-'))
  // as root the database runs under another account, which must be able to enter
  chmodSync(folder, 0o755)
  const server = await startPostgres(folder, ['shared_buffers=512MB', 'max_wal_size=4GB', 'max_connections=150'])
  await migrateDatabase(server.url)
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await seedTopics(client)
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  countDatabase(rows[0]?.pid ?? 0)
  if (size) {
    console.log(
      `  a network of ${size.posts.toLocaleString('en')} posts, ${size.people.toLocaleString('en')} people, ${size.teams.toLocaleString('en')} teams`,
    )
    await generate(client, size)
  }
  return {
    url: server.url,
    client,
    folder,
    close: async () => {
      await client.end()
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sessions for people by row id: the secret is `bench-<id>`. */
export async function signInAll(client: pg.Client, people: readonly number[]): Promise<string[]> {
  const secrets = people.map((id) => `bench-${id}`)
  await client.query(
    `insert into session (token_hash, person_id, created_at, seen_at, ends_at) select unnest($1::bytea[]), unnest($2::int[]), now(), now(), now() + interval '1 day' on conflict do nothing`,
    [secrets.map(hashSecret), people],
  )
  return secrets
}

/** A house on the bench's database, for benchmarks that run inside this process. */
export const openBench = (url: string) =>
  openHouse(readConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent', KRING_DATA: tmpdir() }), pino({ level: 'silent' }))
