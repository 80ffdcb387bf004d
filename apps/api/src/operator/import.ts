import { createWriteStream, statSync } from 'node:fs'
import { once } from 'node:events'
import type { ImportReport, Phase } from '../exchange/import.ts'
import { fileSource, linesOf } from '../exchange/lines.ts'
import type { Call, Command } from './command.ts'
import { Fault, progress, say, tell } from './terminal.ts'

/** `kring import`: takes exchange files, or a CSV file of people and teams; all of it or nothing. */
export const importCommand: Command = {
  words: 'FILE…',
  least: 1,
  most: 1_000,
  follows: true,
  flags: {
    'dry-run': { type: 'boolean', says: 'checks only' },
    'skip-bad': { type: 'boolean', says: 'takes the right lines and writes the bad ones to FILE.bad.jsonl' },
    invite: { type: 'boolean', says: 'with a CSV file: sends everyone who is new a letter with a link' },
    'accept-client-data': {
      type: 'string',
      value: 'warn',
      says: 'counts what could identify a client instead of refusing it',
    },
  },
  run,
}

const shares: Record<Phase, [from: number, share: number]> = {
  reading: [0, 0.1],
  checking: [0.1, 0.5],
  writing: [0.6, 0.4],
}

async function run(call: Call): Promise<void> {
  const accept = call.text('accept-client-data')
  if (accept && accept !== 'warn') throw new Fault('--accept-client-data takes only "warn".')
  const files = [...new Set(call.words)]
  const sheets = files.filter((file) => /\.csv$/i.test(file))
  if (sheets.length) {
    if (files.length > 1) throw new Fault('A CSV file is imported on its own.')
    return (await import('./import-sheet.ts')).importSheet(call, sheets[0] ?? '')
  }
  const bytes = files.map((file) => statSync(file)).reduce((sum, { size }) => sum + size, 0)
  const sources = files.map((file) => ({ ...fileSource(file), name: file }))
  const skipBad = call.on('skip-bad')
  const report = await call.withHouse(async (house) => {
    const shown = progress('reading')
    const options = {
      dryRun: call.on('dry-run'),
      skipBad,
      acceptClientData: accept === 'warn',
      progress: (phase: Phase, done: number) => {
        const [from, share] = shares[phase]
        const part = phase === 'reading' ? done / Math.max(bytes, 1) : done
        shown.at(from + share * Math.min(part, 1), phase)
      },
    }
    // with the dictionaries of two languages: loaded only when it is needed
    const { importFrom } = await import('../exchange/import.ts')
    return importFrom(house, sources, options).finally(() => shown.end())
  })
  for (const { file, line, reason } of report.bad) tell(`${file} line ${line}: ${reason}`)
  if (skipBad && report.written && report.bad.length) await keepBadLines(files, report)
  tellAsides(report)
  say(conclusion(report, call))
}

/** The closing sentence. Throws it as a Fault when lines were bad and nothing was written. */
function conclusion(report: ImportReport, call: Call): string {
  const lines = some(report.lines, 'line')
  if (report.written) return `${lines} read: ${sumOf('added', report.added)}, ${sumOf('changed', report.changed)}.`
  if (!report.bad.length) return `${lines} read, all right. Nothing was written, as asked.`
  const bad = `${some(report.bad.length, 'bad line')} of ${report.lines}`
  if (call.on('dry-run')) throw new Fault(`${bad}. Nothing was written, as asked.`)
  throw new Fault(`${bad}, so nothing was written. Mend them, or take the rest with --skip-bad.`)
}

const some = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

function sumOf(word: string, counts: Partial<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([type, count]) => `${count} ${type}`)
  return parts.length ? `${word} ${parts.join(', ')}` : `nothing ${word}`
}

function tellAsides(report: ImportReport): void {
  const list = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ')
  if (Object.keys(report.clientData).length)
    tell(`Accepted although it could identify a client: ${list(report.clientData)}.`)
  if (Object.keys(report.unknownFields).length)
    tell(`Fields that Kring does not know were left out: ${list(report.unknownFields)}.`)
  if (report.withdrawn) tell(`${some(report.withdrawn, 'line')} about what was withdrawn here left out.`)
}

/** Writes the bad lines of each file, as they stood, to a file beside it. */
async function keepBadLines(files: readonly string[], report: ImportReport): Promise<void> {
  for (const file of files) {
    const bad = new Set(report.bad.flatMap((found) => (found.file === file ? [found.line] : [])))
    if (!bad.size) continue
    const beside = `${file}.bad.jsonl`
    const out = createWriteStream(beside, { mode: 0o600 })
    for await (const { line, text } of linesOf(fileSource(file))) if (bad.has(line)) out.write(`${text}\n`)
    out.end()
    await once(out, 'finish')
    tell(`${some(bad.size, 'bad line')} written to ${beside}`)
  }
}
