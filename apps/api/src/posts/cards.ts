import type { Changes } from '../platform/changes.ts'
import type { Database } from '../platform/database.ts'
import { type Keeper, type Lasting, makeKeeper } from '../platform/lasting.ts'
import type { LastingAnswer, LastingCard, LastingComment, LastingWhole } from './rows.ts'

/** What a process keeps, in bytes: some thousand cards, whole posts and answers with the texts made of them. */
const most = { card: 8_000_000, whole: 2_000_000, answer: 4_000_000, comment: 2_000_000 }
type Rows = { card: LastingCard; whole: LastingWhole; answer: LastingAnswer; comment: LastingComment }
type Keepers = { [Kind in keyof Rows]: Keeper<Rows[Kind]> }

const caches = new WeakMap<Database, Keepers>()

/**
 * Keeps the lasting parts of posts, answers and comments of this database in memory. One is asked for only by an id that
 * the viewer's own statement has just returned, with the row's version from that statement; all are forgotten when the
 * database tells that a name changed.
 */
export function keepCards(database: Database, changes: Changes): void {
  const kept: Keepers = {
    card: makeKeeper(most.card, changes.up),
    whole: makeKeeper(most.whole, changes.up),
    answer: makeKeeper(most.answer, changes.up),
    comment: makeKeeper(most.comment, changes.up),
  }
  changes.on(({ kind }) => {
    if (kind !== 'person') for (const keeper of Object.values(kept)) keeper.forget()
  })
  caches.set(database, kept)
}

const nothing = makeKeeper<never>(0, () => false)
const none = { card: nothing, whole: nothing, answer: nothing, comment: nothing } as unknown as Keepers
/** What is kept for a database; a program that does not serve pages keeps nothing. Only the gate asks. */
export const keptOf = (database: Database): Keepers => caches.get(database) ?? none

/** A row's id, and its version as the viewer's own statement just read it. */
export type Version = [id: number, version: string]
type Part = Exclude<keyof Rows, 'card'>
type Fetched = { [Kind in Part]: (Rows[Kind] & { version: string })[] | null }
type Gathered = { [Kind in Part]: Map<number, Lasting<Rows[Kind]>> }

const moments = ['createdAt', 'activeAt', 'editedAt', 'hiddenAt']
/** Moments came as text in JSON. */
function withMoments(row: Record<string, unknown>): Record<string, unknown> {
  for (const key of moments) if (typeof row[key] === 'string') row[key] = new Date(row[key])
  return row
}

/**
 * The lasting parts of these rows: those in memory, and the others by one statement that takes the ids of posts, answers and
 * comments. What was withdrawn in between is not there.
 */
export async function gather(
  database: Database,
  text: string,
  wanted: Readonly<Record<Part, readonly Version[]>>,
): Promise<Gathered> {
  const kept = keptOf(database)
  const found: Gathered = { whole: new Map(), answer: new Map(), comment: new Map() }
  const look = <Kind extends Part>(kind: Kind): number[] => {
    const parts: Map<number, Lasting<Rows[Kind]>> = found[kind]
    return wanted[kind].flatMap(([id, version]) => {
      const part = kept[kind].find(id, version)
      if (part) parts.set(id, part)
      return part ? [] : [id]
    })
  }
  const values = [look('whole'), look('answer'), look('comment')]
  if (values.every((ids) => ids.length === 0)) return found
  const keep = <Kind extends Part>(kind: Kind, rows: Fetched[Kind], ticket: number) => {
    const parts: Map<number, Lasting<Rows[Kind]>> = found[kind]
    // what is left is the row without its version
    for (const { version, ...row } of rows ?? [])
      parts.set(row.id, kept[kind].keep(ticket, row.id, version, withMoments(row) as unknown as Rows[Kind]))
  }
  const tickets = { whole: kept.whole.ticket(), answer: kept.answer.ticket(), comment: kept.comment.ticket() }
  const { rows } = await database.pages.query<Fetched>({ name: 'parts', text, values })
  const [fetched] = rows
  if (!fetched) return found
  keep('whole', fetched.whole, tickets.whole)
  keep('answer', fetched.answer, tickets.answer)
  keep('comment', fetched.comment, tickets.comment)
  return found
}
