import { readFileSync } from 'node:fs'
import { readSheet } from '@kring/contract/sheet-text'
import { membership } from '@kring/words/en/membership'
import { faults } from '@kring/words/en/faults'
import { refusals } from '@kring/words/en/refusals'
import { takePeople } from '../membership/import-people.ts'
import type { Call } from './command.ts'
import { Fault, say, tell } from './terminal.ts'

const sentences: Record<string, string> = { ...faults, ...refusals, ...membership.reasons }

/** Takes a file of people and teams as spreadsheets save it, whole or not at all. */
export async function importSheet(call: Call, file: string): Promise<void> {
  const csv = readSheet(readFileSync(file))
  const write = !call.on('dry-run')
  const report = await call.withHouse((house) => takePeople(house, csv, null, { write, letters: call.on('invite') }))
  for (const { line, column, reason } of report.faults)
    tell(`${file} line ${line}${column ? `, ${column}` : ''}: ${sentences[reason] ?? reason}`)
  if (report.faults.length)
    throw new Fault(
      `${report.faults.length === 1 ? '1 fault' : `${report.faults.length} faults`}, so nothing was written.`,
    )
  if (report.newTeams.length) tell(membership.newTeams(report.newTeams.join(', ')))
  const sum = `${report.added} added, ${report.changed} changed`
  say(report.written ? `${sum}.` : `${sum}, if it is written. Nothing was written, as asked.`)
}
