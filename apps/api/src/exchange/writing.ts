import type { PoolClient } from 'pg'
import type { Taken } from './check.ts'
import { type Item, refOf, type Type } from './format.ts'
import { renamePeople } from './mentions.ts'
import type { Names, Row } from './names.ts'
import { ImportStopped } from './stopped.ts'
import type { Language } from './texts.ts'

/** A line that is being written. */
export type Line = Taken & { language: Language }
/** One import while it writes: what is known by name, and what it has touched. */
export type Writing = {
  client: PoolClient
  names: Names
  now: Date
  added: Partial<Record<Type, number>>
  changed: Partial<Record<Type, number>>
  /** Row ids of posts whose counters, card or search words must follow. */
  touched: Set<number>
  /** Row ids of people whose team or region changed or is new. */
  moved: Set<number>
  /** Row ids of people that this import made. */
  people: number[]
  teamsTouched: boolean
}

/** The row that a name stands for, which the checks have made sure of. */
export function known(writing: Writing, name: string): Row {
  const row = writing.names.get(name)
  if (!row) throw new ImportStopped(`${name} is named in this import and could not be found. Nothing was written.`)
  return row
}

export const count = (writing: Writing, what: 'added' | 'changed', type: Type, by = 1) => {
  if (by) writing[what][type] = (writing[what][type] ?? 0) + by
}

type LineOf<T extends Type> = Line & { item: Item<T> }
const isOf = <T extends Type>(line: Line, wanted: readonly T[]): line is LineOf<T> =>
  (wanted as readonly Type[]).includes(line.item.type) // T is a Type

/** The lines of these types, apart: those that are new here, and those whose ref the network has. Oldest first. */
export function apart<T extends Type>(
  writing: Writing,
  lines: readonly Line[],
  ...wanted: T[]
): { fresh: LineOf<T>[]; there: LineOf<T>[] } {
  const mine = lines.filter((line): line is LineOf<T> => isOf(line, wanted))
  const isThere = (line: Line) => (writing.names.get(refOf(line.item) ?? '')?.id ?? 0) > 0
  const at = (line: Line) => ('at' in line.item && line.item.at ? Date.parse(line.item.at) : writing.now.getTime())
  const fresh = mine.filter((line) => !isThere(line)).map((line) => ({ line, at: at(line) }))
  return { fresh: fresh.sort((a, b) => a.at - b.at).map(({ line }) => line), there: mine.filter(isThere) }
}

/** Who signs a text: its author and the team it is written for. */
export function signature(
  writing: Writing,
  item: { author?: string; team?: string | null },
): { authorId: number | null; teamId: number | null } {
  const author = item.author ? known(writing, item.author) : null
  const team = item.team ? known(writing, item.team) : null
  return {
    authorId: author?.id ?? null,
    teamId: item.team === undefined ? (author?.teamId ?? null) : (team?.id ?? null),
  }
}

/** The text with its mentions pointing to people of this network; a name that nobody has stays as it is. */
export const pointMentions = (writing: Writing, text: string): string =>
  renamePeople(text, (name) => {
    const row = writing.names.get(name)
    return row?.type === 'person' ? row.publicId : null
  })
