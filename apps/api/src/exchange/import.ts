import type { PoolClient } from 'pg'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { checkTogether, emailsInUse, type Taken } from './check.ts'
import { refOf, type Type } from './format.ts'
import { linesOf, type Source } from './lines.ts'
import { lookUp, type Names } from './names.ts'
import { announce } from './announce.ts'
import { readLine } from './read-line.ts'
import { recount } from './recount.ts'
import { endAt } from './shift.ts'
import { asReason, findingsIn, languagesOf } from './texts.ts'
import { writeAnswers, writeComments } from './write-answers.ts'
import { writeHandovers } from './write-handovers.ts'
import { writeSources } from './write-sources.ts'
import { writeLibrary } from './write-library.ts'
import { writeMarks } from './write-marks.ts'
import { writePeople } from './write-people.ts'
import { writePosts } from './write-posts.ts'
import { writeVersions } from './write-versions.ts'
import { writeTeams } from './write-teams.ts'
import type { Line, Writing } from './writing.ts'

export type Phase = 'reading' | 'checking' | 'writing'
export type ImportOptions = {
  /** Checks only. */
  dryRun?: boolean
  /** Takes what is right although other lines are bad. */
  skipBad?: boolean
  /** Findings of the guard are counted instead of refused. */
  acceptClientData?: boolean
  /** Moves all times so that the newest is this one. */
  endsAt?: Date
  /** What else belongs to it, in the same transaction. */
  also?: (client: PoolClient, report: ImportReport) => Promise<void>
  /** Hears bytes while reading, then the share that is done. */
  progress?: (phase: Phase, done: number) => void
}
export type BadLine = { file: string; line: number; reason: string }
export type ImportReport = {
  /** Whether the network has it now: false after a dry run and when bad lines stopped it. */
  written: boolean
  lines: number
  added: Partial<Record<Type, number>>
  changed: Partial<Record<Type, number>>
  bad: BadLine[]
  /** Findings of the guard by kind, when they were accepted. */
  clientData: Record<string, number>
  /** Fields that Kring does not know, with how often they came. */
  unknownFields: Record<string, number>
  /** Lines about what was withdrawn here: it stays withdrawn. */
  withdrawn: number
  /** Row ids of people that were made. */
  people: number[]
}

/** Any number will do: two imports into one network take turns. */
const importLock = 718_422

/**
 * Takes exchange files into the network: all of them or nothing (`skipBad`: the right lines or nothing).
 * Lines are known again by their ref: what is the same stays untouched, a text that differs is changed and keeps its id,
 * its time and its audience, and its earlier version stays readable; a field that is left out stays as it is;
 * marks are only ever added.
 */
export async function importFrom(
  house: House,
  sources: readonly Source[],
  options: ImportOptions = {},
): Promise<ImportReport> {
  const report: ImportReport = {
    written: false,
    lines: 0,
    added: {},
    changed: {},
    bad: [],
    clientData: {},
    unknownFields: {},
    withdrawn: 0,
    people: [],
  }
  const lines = await readAll(sources, report, options)
  if (options.endsAt) endAt(lines, options.endsAt)
  await transaction(house.database.pool, async (client) => {
    await client.query('set local statement_timeout = 0')
    await client.query('select pg_advisory_xact_lock($1)', [importLock])
    const names = await lookUp(
      client,
      lines.map((line) => line.item),
    )
    const checked = await check(client, lines, names, report, options)
    report.bad.push(...lines.flatMap(({ file, line, bad }) => (bad ? [{ file, line, reason: bad }] : [])))
    if (options.dryRun || (report.bad.length && !options.skipBad)) return
    await write(house, client, withoutWithdrawn(checked, names, report), names, report, options)
    await options.also?.(client, report)
    report.written = true
  })
  const place = new Map(sources.map((source, index) => [source.name, index]))
  report.bad.sort((a, b) => (place.get(a.file) ?? 0) - (place.get(b.file) ?? 0) || a.line - b.line)
  if (report.written) house.poke()
  return report
}

async function readAll(sources: readonly Source[], report: ImportReport, options: ImportOptions): Promise<Taken[]> {
  const lines: Taken[] = []
  let bytes = 0
  for (const source of sources) {
    for await (const line of linesOf(source)) {
      report.lines += 1
      bytes += line.bytes
      const read = readLine(line.text)
      if ('reason' in read) report.bad.push({ file: line.file, line: line.line, reason: read.reason })
      else {
        lines.push({ file: line.file, line: line.line, item: read.item })
        for (const field of read.unknown) tally(report.unknownFields, `${read.item.type}.${field}`)
      }
      if (report.lines % 500 === 1) options.progress?.('reading', bytes)
    }
  }
  return lines
}

const tally = (counts: Record<string, number>, key: string) => {
  counts[key] = (counts[key] ?? 0) + 1
}

/** Checks the lines against each other, the network and the guard; returns those that are right, with their language. */
async function check(
  client: PoolClient,
  lines: readonly Taken[],
  names: Names,
  report: ImportReport,
  options: ImportOptions,
): Promise<Line[]> {
  const emails = await emailsInUse(client, lines)
  checkTogether(lines, names, emails)
  const languages = languagesOf(lines, names)
  const people = new Set(lines.flatMap(({ item }) => (item.type === 'person' ? [item.ref] : [])))
  const isPerson = (name: string) => people.has(name) || names.get(name)?.type === 'person'
  for (const [index, line] of lines.entries()) {
    if (index % 200 === 0) {
      options.progress?.('checking', index / lines.length)
      // the server may be answering others while it loads
      await new Promise((resolve) => setImmediate(resolve))
    }
    const found = line.bad ? [] : findingsIn(line.item, languages.get(line) ?? 'nl', isPerson)
    if (!found.length) continue
    if (options.acceptClientData) for (const { kind } of found) tally(report.clientData, kind)
    else line.bad = asReason(found)
  }
  checkTogether(lines, names, emails)
  return lines.flatMap((line) => (line.bad ? [] : [{ ...line, language: languages.get(line) ?? 'nl' }]))
}

/** What was withdrawn here does not come back through a file that still has it, nor does anything under it. */
function withoutWithdrawn(lines: readonly Line[], names: Names, report: ImportReport): Line[] {
  const gone = new Set([...names].flatMap(([name, row]) => (row.audienceId === 0 ? [name] : [])))
  for (const { item } of lines) if (item.type === 'answer' && gone.has(item.to)) gone.add(item.ref)
  const kept = lines.filter(({ item }) => !gone.has(refOf(item) ?? '') && !('to' in item && gone.has(item.to)))
  report.withdrawn = lines.length - kept.length
  return kept
}

async function write(
  house: House,
  client: PoolClient,
  lines: readonly Line[],
  names: Names,
  report: ImportReport,
  options: ImportOptions,
): Promise<void> {
  const writing: Writing = {
    client,
    names,
    now: house.now(),
    added: {},
    changed: {},
    touched: new Set(),
    moved: new Set(),
    people: [],
    teamsTouched: false,
  }
  const steps = [
    writeTeams,
    writePeople,
    writePosts,
    writeVersions,
    writeAnswers,
    writeComments,
    writeHandovers,
    writeSources,
    writeLibrary,
    writeMarks,
    recount,
    announce,
  ]
  for (const [index, step] of steps.entries()) {
    options.progress?.('writing', index / steps.length)
    await step(writing, lines)
  }
  options.progress?.('writing', 1)
  report.added = writing.added
  report.changed = writing.changed
  report.people = writing.people
}
