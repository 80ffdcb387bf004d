import type { ParseArgsOptionsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import type { Config } from '../config.ts'
import type { House } from '../platform/context.ts'
import { Fault } from './terminal.ts'

export type Flag = {
  type: 'string' | 'boolean'
  /** What stands for the value in the help. */
  value?: string
  says: string
}
/** What a command is given. */
export type Call = {
  config: Config
  /** What stands beside the flags: files, an address. */
  words: string[]
  /** The value of a flag, '' when it was not given. */
  text: (flag: string) => string
  on: (flag: string) => boolean
  /** Opens the network, does the work and lets what follows from it happen; works beside a running server. */
  withHouse: <T>(work: (house: House) => Promise<T>) => Promise<T>
}
/** A command as the overview has it. */
export type Entry = {
  /** "person add" */
  name: string
  says: string
  load: () => Promise<Command>
}
export type Command = {
  /** What stands beside the flags, for the help: "FILE…". */
  words?: string
  /** How many such words there must be. */
  least?: number
  most?: number
  flags?: Record<string, Flag>
  /** Whether something follows from it (search, notifications) that is done before it ends. */
  follows?: boolean
  run: (call: Call) => Promise<void>
}

/** The command's own page of help. */
export function helpOf(entry: Entry, command: Command): string {
  const flags = Object.entries({ ...command.flags, help: { type: 'boolean', says: 'shows this' } satisfies Flag })
  const names = flags.map(([name, flag]: [string, Flag]) => `--${name}${flag.value ? ` ${flag.value}` : ''}`)
  const wide = Math.max(...names.map((name) => name.length))
  const list = flags.map(([, flag], index) => `  ${names[index]?.padEnd(wide)}  ${flag.says}`)
  const usage = ['npm run kring --', entry.name, command.words, command.flags ? '[options]' : '']
  return [entry.says, '', usage.filter(Boolean).join(' '), '', ...list].join('\n')
}

/** Reads what follows the command's name. Throws a Fault that says what is wrong. */
export function readArguments(entry: Entry, command: Command, args: string[]): Pick<Call, 'words' | 'text' | 'on'> {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean' } }
  for (const [name, { type }] of Object.entries(command.flags ?? {})) options[name] = { type }
  const { values, positionals } = parsed(entry, args, options)
  if (!values.help) {
    if (positionals.length < (command.least ?? 0)) throw new Fault(`"${entry.name}" needs: ${command.words}`)
    if (positionals.length > (command.most ?? 0))
      throw new Fault(`"${entry.name}" does not understand "${positionals[command.most ?? 0]}".`)
  }
  const text = (flag: string) => {
    const value = values[flag]
    return typeof value === 'string' ? value : ''
  }
  return { words: positionals, text, on: (flag) => values[flag] === true }
}

function parsed(entry: Entry, args: string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : ''
    throw new Fault(`${reason}. See: npm run kring -- ${entry.name} --help`)
  }
}
