import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import pino from 'pino'
import { inject } from 'vitest'
import type { Operation } from '@kring/contract/operation'
import { type Edge, effects, makeApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { openHouse } from '../src/house.ts'
import { hashPassword } from '../src/people/password.ts'
import { startSession } from '../src/people/session.ts'
import type { House } from '../src/platform/context.ts'
import { handleBatch } from '../src/platform/outbox.ts'
import { openSearch } from '../src/search/engine.ts'
import { type Built, makePerson, makeTeam } from './build.ts'
import { withDatabase } from './postgres.ts'

export type Answered<Data> = {
  data: Data
  errors?: {
    message: string
    path?: string[]
    extensions: { code: string; reason?: string; fields?: Record<string, string>; [key: string]: unknown }
  }[]
}
type Anything = Record<string, never>

/** The real application on a database of its own, with a clock that tests set. `hear` gets every line of its log; `edge` makes it hurry. */
export async function makeWorld(env: NodeJS.ProcessEnv = {}, hear?: (line: string) => void, edge: Edge = {}) {
  const server = inject('postgres')
  const name = `world_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name} template kring_template`)
  await admin.end()

  const config = readConfig({
    DATABASE_URL: withDatabase(server, name),
    LOG_LEVEL: process.env.KRING_TEST_LOG ?? 'silent',
    KRING_DATA: '/nonexistent',
    ...env,
  })
  const log = hear ? pino({ level: 'trace' }, { write: hear }) : pino({ level: config.logLevel })
  let clock = new Date('2026-11-20T09:00:00.000Z')
  const open = await openHouse(config, log, { now: () => new Date(clock) })
  const search = await openSearch(open.house)
  const app = await makeApp({ ...open.house, config: { ...config, databaseUrl: undefined } }, search, edge)
  const all = effects(search)

  return {
    app,
    house: open.house,
    search,
    databaseUrl: config.databaseUrl ?? '',
    /** Lets the worker do all that waits. */
    settle: async () => {
      while ((await handleBatch(open.house, all)) > 0);
    },
    now: () => new Date(clock),
    /** Time goes on by so many minutes. */
    later: (minutes: number) => {
      clock = new Date(clock.getTime() + minutes * 60_000)
    },
    team: (given: Parameters<typeof makeTeam>[1] = {}) => makeTeam(open.house, given),
    person: (given: Parameters<typeof makePerson>[1] = {}) => makePerson(open.house, given),
    /** The front door as this person, or as a stranger. */
    as: (who: Built | null) => door(app, open.house, who),
    password: hashPassword,
    close: async () => {
      await app.close()
      await search.close()
      await open.close()
    },
  }
}
export type World = Awaited<ReturnType<typeof makeWorld>>

function door(app: FastifyInstance, house: House, who: Built | null) {
  let cookie: Promise<string> | null = null
  const cookies = async (): Promise<Record<string, string>> => {
    if (!who) return {}
    cookie ??= startSession(house.database, who.id, house.now())
    return { kring_session: await cookie }
  }
  const post = async (payload: object) =>
    app.inject({ method: 'POST', url: '/graphql', payload, cookies: await cookies() })
  return {
    cookies,
    /** Runs a persisted operation of the web. */
    run: async <Result, Variables extends object>(
      operation: Operation<Result, Variables>,
      variables: Variables,
    ): Promise<Answered<Result>> => (await post({ query: operation.hash, persisted: true, variables })).json(),
    /** Runs a free document. */
    query: async <Result = Record<string, Anything>>(
      query: string,
      variables: object = {},
    ): Promise<Answered<Result>> => (await post({ query, variables })).json(),
  }
}
