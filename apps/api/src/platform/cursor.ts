import { badInput } from './errors.ts'
import { limits } from '@kring/contract/limits'

/** A place in a list: a moment in ms (or another rising number) and a row's id. Opaque to clients. */
export type Cursor = { at: number; id: number }

export const writeCursor = (cursor: Cursor) => Buffer.from(`${cursor.at}.${cursor.id}`).toString('base64url')

/** Reads a cursor; null when there is none. Throws BAD_INPUT for one that Kring did not make. */
export function readCursor(text: string | null | undefined): Cursor | null {
  if (!text) return null
  const match = /^(-?\d{1,16})\.(\d{1,16})$/.exec(Buffer.from(text, 'base64url').toString())
  if (!match) throw badInput({ after: 'bad_cursor' })
  return { at: Number(match[1]), id: Number(match[2]) }
}

/** How many items a page has: at most a hundred, whatever was asked. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const wanted = first ?? usual
  if (!Number.isInteger(wanted) || wanted < 0) throw badInput({ first: 'bad_number' })
  return Math.min(wanted, limits.page.max)
}

/** A Relay connection from rows of which one more was asked than the page holds. */
export function connection<Row>(
  rows: readonly Row[],
  size: number,
  place: (row: Row) => Cursor,
  after?: string | null,
) {
  const page = rows.slice(0, size)
  const edges = page.map((node) => ({ node, cursor: writeCursor(place(node)) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
