import pino from 'pino'
import { effects, makeApp } from './app.ts'
import { BadSetting, type Config, readConfig } from './config.ts'
import { startChores } from './chores.ts'
import { startRounds } from './entry/rounds.ts'
import { loadDemo } from './exchange/demo.ts'
import { openHouse, type OpenHouse } from './house.ts'
import { demoEmails, demoPassword } from './people/demo-accounts.ts'
import { CannotStart } from './platform/embedded-postgres.ts'
import { startWorker } from './platform/outbox.ts'
import { arm } from './rights/keeping.ts'
import { startWeeks } from './weeks.ts'
import { neverMade, recompute } from './signals/recompute.ts'
import { openSearch } from './search/engine.ts'

/** One clear sentence for the operator, and a code that is not 0. */
function giveUp(error: unknown, config?: Config, what = 'cannot start'): never {
  console.error(`\nKring ${what}. ${sentence(error, config)}\n`)
  process.exit(1)
}

function sentence(error: unknown, config?: Config): string {
  if (error instanceof BadSetting || error instanceof CannotStart) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return `Port ${config?.port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`
  if (code === 'EACCES')
    return `This account may not use port ${config?.port} or write to ${config?.data}. Choose a port above 1024 or another KRING_DATA.`
  if (/^(ENOTDIR|EEXIST|ENOENT|EROFS)$/.test(code))
    return `Kring cannot make the folder ${config?.data}. Set KRING_DATA to a folder that it may write to.`
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${config?.host}. Correct HOST.`
  if (code === 'ENOSPC' || code === '53100')
    return `The disk is full. Free some space in ${config?.data} and start again.`
  return error instanceof Error ? error.message : String(error)
}

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel, redact: ['req.headers', 'res.headers'] })
  await portIsFree(config)
  const open = await openHouse(config, log)
  void open.ended.then((error) => giveUp(error, config, 'stops'))
  const search = await openSearch(open.house)
  if (config.demo) await loadDemo(open.house)
  if (config.demo && (await neverMade(open.house))) await recompute(open.house)
  await arm(open.house)
  const worker = config.roles.has('worker') ? startWorker(open.house, effects(search)) : null
  const rounds = config.roles.has('worker') ? startRounds(open.house) : null
  const weeks = config.roles.has('worker') ? startWeeks(open.house) : null
  const chores = config.roles.has('worker') ? startChores(open.house) : null
  open.house.poke = () => {
    worker?.poke()
    rounds?.poke()
  }
  const app = config.roles.has('web') ? await makeApp(open.house, search) : null
  stopCleanly(async () => {
    await app?.close()
    await worker?.stop()
    await rounds?.stop()
    await chores?.stop()
    await weeks?.stop()
    await search.close()
    await open.close()
  })
  if (!app) return
  await app.listen({ port: config.port, host: config.host })
  greet(config, open, portOf(app.server.address()) ?? config.port)
}

const portOf = (address: string | { port: number } | null) => (typeof address === 'object' ? address?.port : undefined)

/** Before the database is started: a taken port is the commonest fault and should be told at once. */
async function portIsFree(config: Config): Promise<void> {
  if (!config.roles.has('web') || config.port === 0) return
  const { createServer } = await import('node:net')
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(config.port, config.host, () => probe.close(() => resolve()))
  })
}

function greet(config: Config, open: OpenHouse, port: number): void {
  open.serving(port)
  const address =
    config.publicUrl ??
    `http://${config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host}:${port}`
  const lines = ['', `  Kring is ready: ${address}`, '']
  if (config.demo) {
    lines.push('  Demo accounts (one tap on the sign-in page, or with this password):')
    for (const email of demoEmails) lines.push(`    ${email}`)
    lines.push(`    password: ${demoPassword}`, '')
  }
  lines.push('  Stop with Ctrl-C. What is written stays.', '')
  console.log(lines.join('\n'))
}

function stopCleanly(close: () => Promise<void>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    // a connection that does not end must not keep the database from stopping well
    setTimeout(() => process.exit(1), 15_000).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}

let config: Config | undefined
try {
  config = readConfig()
  await start(config)
} catch (error) {
  giveUp(error, config)
}
