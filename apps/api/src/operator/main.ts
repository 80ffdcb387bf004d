// The operator's tool. It composes rooms as app.ts does, and therefore stands above them all.
import pino from 'pino'
import { BadSetting, readConfig } from '../config.ts'
import { CannotStart } from '../platform/embedded-postgres.ts'
import { ImportStopped, LineTooLong } from '../exchange/stopped.ts'
import { type Call, type Entry, helpOf, readArguments } from './command.ts'
import { commands } from './commands.ts'
import { Fault, say, tell } from './terminal.ts'

function overview(): string {
  const wide = Math.max(...commands.map(({ name }) => name.length))
  const list = commands.map(({ name, says }) => `  ${name.padEnd(wide)}  ${says}`)
  return [
    'npm run kring -- COMMAND [options]',
    '',
    ...list,
    '',
    'Each has --help. They work whether the server is running or not.',
  ].join('\n')
}

function find(args: string[]): { entry: Entry; rest: string[] } {
  for (const words of [2, 1]) {
    const entry = commands.find(({ name }) => name === args.slice(0, words).join(' '))
    if (entry) return { entry, rest: args.slice(words) }
  }
  const alike = commands.filter(({ name }) => name.startsWith(`${args[0]} `)).map(({ name }) => `"${name}"`)
  if (alike.length) throw new Fault(`Say which: ${alike.join(', ')}.`)
  throw new Fault(`There is no command "${args[0]}". See: npm run kring -- --help`)
}

async function main(args: string[]): Promise<void> {
  if (!args.length || args[0] === '--help' || args[0] === 'help') {
    say(overview())
    if (!args.length) throw new Fault('Say what to do.')
    return
  }
  const group = commands.filter(({ name }) => name.startsWith(`${args[0]} `))
  if (group.length && args[1] === '--help') {
    say((await Promise.all(group.map(async (entry) => helpOf(entry, await entry.load())))).join('\n\n'))
    return
  }
  const { entry, rest } = find(args)
  const command = await entry.load()
  const given = readArguments(entry, command, rest)
  if (given.on('help')) {
    say(helpOf(entry, command))
    return
  }
  const config = readConfig()
  const log = pino({ level: config.logLevel === 'info' ? 'error' : config.logLevel }, pino.destination(2))
  const withHouse: Call['withHouse'] = async (work) =>
    (await import('./open.ts')).openTheHouse(config, log, work, command.follows ?? false)
  const call: Call = { ...given, config, withHouse }
  await command.run(call)
}

/** One sentence for what the operator can mend. A fault of Kring itself says where to look. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ([Fault, BadSetting, CannotStart, LineTooLong, ImportStopped].some((kind) => error instanceof kind))
    return error.message
  const code = 'code' in error ? String(error.code) : ''
  const path = 'path' in error ? String(error.path) : ''
  if (code === 'ENOENT') return `There is no file ${path}.`
  if (code === 'EISDIR') return `${path || 'This'} is a folder, not a file.`
  if (code === 'EACCES') return `This account may not read or write ${path}.`
  if (code === 'ENOSPC' || code === '53100') return 'The disk is full. Free some space and try again.'
  if (code === 'ECONNREFUSED' || code === '57P01') return 'The database stopped answering. Nothing was kept; try again.'
  return `This is a fault in Kring: ${error.message.split('\n')[0]}`
}

// a reader that had enough (| head) is no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch((error: unknown) => {
  tell(sentence(error))
  process.exitCode = 1
})
