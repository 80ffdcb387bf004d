import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../src/platform/embedded-postgres.ts'
import { migrateDatabase } from '../src/platform/migrate.ts'
import pg from 'pg'

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: string
  }
}

/** One real PostgreSQL for all API tests; each world is a copy of a migrated template. */
export default async function setup(project: TestProject) {
  const given = process.env.KRING_TEST_DATABASE_URL
  const folder = mkdtempSync(join(tmpdir(), 'kring-test-'))
  // as root the database runs under another account, which must be able to enter
  chmodSync(folder, 0o755)
  const server = given
    ? null
    : await startPostgres(folder, [
        'fsync=off',
        'synchronous_commit=off',
        'full_page_writes=off',
        'max_connections=200',
      ])
  const url = given ?? server?.url ?? ''
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query('drop database if exists kring_template')
  await admin.query('create database kring_template')
  await admin.end()
  await migrateDatabase(withDatabase(url, 'kring_template'))
  project.provide('postgres', url)
  return async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

export function withDatabase(url: string, name: string): string {
  const next = new URL(url)
  next.pathname = `/${name}`
  return next.href
}
