import { readFileSync } from 'node:fs'
import type { Queryable } from '../platform/database.ts'
import type { Command } from './command.ts'
import { Fault, say } from './terminal.ts'

export type Erased = { person: string; contributions: 'NAMELESS' | 'WITHDRAWN'; at: string }

/** Who left for good: no names, only the ids that texts and backups know them by. */
export async function readLedger(on: Queryable): Promise<Erased[]> {
  const text = `select person_public_id as person, contributions, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from erasure order by id`
  return (await on.query<Erased>({ text })).rows
}

/** Writes lines of a ledger; those that are known stay as they are. */
export async function addToLedger(on: Queryable, lines: readonly Erased[]): Promise<void> {
  await on.query({
    text: `insert into erasure (person_public_id, contributions, at)
      select distinct on (person) person, contributions, at from json_to_recordset($1) x(person text, contributions text, at timestamptz) on conflict do nothing`,
    values: [JSON.stringify(lines)],
  })
}

const isErased = (line: unknown): line is Erased =>
  typeof line === 'object' &&
  line !== null &&
  'person' in line &&
  /^u_[\w-]{8,40}$/.test(String(line.person)) &&
  'contributions' in line &&
  /^(NAMELESS|WITHDRAWN)$/.test(String(line.contributions)) &&
  'at' in line &&
  !Number.isNaN(Date.parse(String(line.at)))

/** The lines of a file that `kring erasures` printed. Throws a Fault for anything else. */
export function ledgerIn(path: string): Erased[] {
  if (!path) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text, index) => {
      const line: unknown = parsed(text)
      if (!isErased(line)) throw new Fault(`Line ${index + 1} of ${path} is not a line of the ledger.`)
      return line
    })
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** `kring erasures`: the ledger, to keep elsewhere. */
export const erasures: Command = {
  run: async (call) => {
    const lines = await call.withHouse(({ database }) => readLedger(database.pool))
    for (const line of lines) say(JSON.stringify(line))
  },
}
