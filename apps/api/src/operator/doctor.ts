import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import type { House } from '../platform/context.ts'
import { readLock } from '../platform/lock.ts'
import type { Call, Command } from './command.ts'
import { Fault, say } from './terminal.ts'

/** What was found: a fault says what to do about it. A word is told and no fault. */
type Finding = { what: string; fault?: string; word?: string }

/** `kring doctor`: looks at all that Kring needs and says what to do about each fault. */
export const doctor: Command = {
  run: async (call) => {
    let faults = 0
    const show = ({ what, fault, word }: Finding) => {
      if (fault) faults += 1
      say(`${fault ? 'FAULT' : 'ok   '}  ${what}${fault || word ? `: ${fault ?? word}` : ''}`)
    }
    // settings were read before any command runs: a bad one never comes here
    show({
      what: 'settings',
      word: call.config.mail ? undefined : 'without SMTP_URL nobody gets letters; hand links over with "person reset"',
    })
    for (const look of [node, folder, space, mode]) show(look(call.config))
    for (const finding of await inside(call)) show(finding)
    if (faults) throw new Fault(`${faults} ${faults === 1 ? 'fault' : 'faults'}.`)
    say('All is well.')
  },
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const what = `Node ${process.versions.node}`
  return major > 22 || (major === 22 && minor >= 18)
    ? { what }
    : { what, fault: 'Kring needs 22.18 or newer. Start it with "npm start", which gets one.' }
}

/** The nearest folder that is there. */
function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path))
}

function folder(config: Config): Finding {
  const what = `data folder ${config.data}`
  if (config.databaseUrl) return { what, word: 'not used, DATABASE_URL is set' }
  try {
    accessSync(standing(config.data), constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    return { what, fault: 'this account may not write there. Give it the right, or set KRING_DATA to another folder.' }
  }
  const key = join(config.data, 'database.key')
  if (existsSync(key) && process.platform !== 'win32' && statSync(key).mode & 0o077)
    return { what, fault: `others on this machine can read the database's password. Run: chmod 600 ${key}` }
  return { what, word: readLock(config.data) ? 'in use by a running Kring' : 'free' }
}

const megabyte = 1 << 20

function space(config: Config): Finding {
  const place = standing(config.data)
  const { bavail, bsize } = statfsSync(place)
  const free = Math.floor((bavail * bsize) / megabyte)
  const what = `disk space, ${free} MB free`
  return free < 500 ? { what, fault: `too little for the database at ${place}. Free some space.` } : { what }
}

function mode(config: Config): Finding {
  const what = `demo mode ${config.demo ? 'on' : 'off'}`
  if (config.demo && config.host !== '127.0.0.1' && config.host !== 'localhost')
    return {
      what,
      fault: `everyone who reaches ${config.host} knows the demo password. Set KRING_DEMO=0, or HOST=127.0.0.1.`,
    }
  return { what, word: config.demo ? 'the accounts of the demo network have a known password' : undefined }
}

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url))

async function inside(call: Call): Promise<Finding[]> {
  try {
    return await call.withHouse(async (house) => [
      { what: 'database answers' },
      await schema(house),
      await search(house),
      await backlog(house),
      await accounts(house),
      await acts(house),
    ])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [{ what: 'database', fault: reason }]
  }
}

async function schema({ database }: House): Promise<Finding> {
  const { rows } = await database.pool.query<{ version: string }>(`select current_setting('server_version') as version`)
  // they were applied on opening; what is left is a database of a newer Kring
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql')).length
  return { what: `PostgreSQL ${rows[0]?.version.split(' ')[0]}, ${files} migrations applied` }
}

async function search(house: House): Promise<Finding> {
  const [{ openSearch }, { searchReady }] = await Promise.all([
    import('../search/engine.ts'),
    import('../search/ready.ts'),
  ])
  const engine = await openSearch(house)
  try {
    const answers = await searchReady(house, engine).then(Boolean, () => false)
    const state = engine.state()
    if (!answers) return { what: 'search', fault: 'it does not answer. Run: npm run kring -- reindex' }
    return state === 'MEILISEARCH_AWAY'
      ? {
          what: 'search',
          fault:
            'Meilisearch does not answer at MEILI_URL; PostgreSQL searches meanwhile. Start it, or correct the address.',
        }
      : { what: `search answers (${state.toLowerCase()})` }
  } finally {
    await engine.close()
  }
}

async function backlog({ database }: House): Promise<Finding> {
  const { rows } = await database.pool.query<{ waiting: number; oldest: number | null; failed: number }>(
    'select count(*)::int as waiting, extract(epoch from now() - min(at))::int as oldest, (count(*) filter (where attempts > 3))::int as failed from outbox',
  )
  const { waiting = 0, oldest = 0, failed = 0 } = rows[0] ?? {}
  const what = `outbox, ${waiting} waiting`
  if (failed) return { what, fault: `${failed} failed again and again. The log of the server says why.` }
  return waiting && (oldest ?? 0) > 600
    ? {
        what,
        fault: `the oldest has waited for ${Math.round((oldest ?? 0) / 60)} minutes. Start Kring, or one with the role worker.`,
      }
    : { what }
}

async function accounts({ database }: House): Promise<Finding> {
  const { rows } = await database.pool.query<{ people: number; stewards: number }>(
    `select count(*)::int as people, (count(*) filter (where 'STEWARD' = any(roles) and password_hash is not null))::int as stewards from person where disabled_at is null`,
  )
  const { people = 0, stewards = 0 } = rows[0] ?? {}
  return {
    what: `${people} people`,
    word: stewards
      ? undefined
      : 'none is a steward who can sign in. Add one: npm run kring -- person add --role steward …',
  }
}

async function acts({ database }: House): Promise<Finding> {
  const { checkActs } = await import('../redaction/acts.ts')
  const { lines, last, fault } = await checkActs(database)
  // whoever keeps the last hash elsewhere can see later that no line was taken from the end
  const what = `record of privileged acts, ${lines} in one chain${last ? `, the last is ${last.slice(0, 16)}` : ''}`
  return fault === null
    ? { what }
    : {
        what,
        fault: `line ${fault} was changed or taken away. Compare with a backup from before, and find out by whom.`,
      }
}
