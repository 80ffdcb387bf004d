// What stays the same until a row's version changes is kept in memory, with the texts made of it (compose.ts).

/** A piece of a text: words that last, or what has to be written for each viewer. */
export type Piece<Live> = string | Live

// by the row itself: a copy of a row may say something else, so it has no lasting part
const parts = new WeakMap<object, Lasting>()
/** The lasting part of a row that the viewer's own statement returned, if the row has one. */
export const lastingOf = (row: object): Lasting | undefined => parts.get(row)
/** Says what of this row lasts. */
export function lasts<Row extends object>(row: Row, lasting: Lasting): Row {
  parts.set(row, lasting)
  return row
}

/** The lasting columns of one version of a row, and the texts they led to. */
export class Lasting<Row extends object = object> {
  readonly version: string
  readonly row: Row
  private readonly texts = new Map<object, readonly Piece<unknown>[]>()
  private readonly grew: (bytes: number) => void
  bytes: number
  constructor(version: string, row: Row, grew: (bytes: number) => void) {
    this.version = version
    this.row = row
    this.grew = grew
    this.bytes = bytesOf(Object.values(row))
  }
  /** The pieces of one text, made at its first use; `plan` says which text, and so what its live pieces are. */
  pieces<Live>(plan: object, make: (row: object) => Piece<Live>[]): readonly Piece<Live>[] {
    const found = this.texts.get(plan)
    // the same plan always made the same kind of pieces
    if (found) return found as readonly Piece<Live>[]
    const made = make(new Proxy(this.row, strict))
    this.texts.set(plan, made)
    const bytes = bytesOf(made)
    this.bytes += bytes
    this.grew(bytes)
    return made
  }
}

/** What a list of values takes in memory, about. */
const bytesOf = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'string' ? 24 + value.length : 16), 100)

/**
 * The lasting columns alone: to read anything else throws. So what can be written from it depends on nothing that changes
 * without the version. Columns that are read anew for every page are undefined in it, absent ones are null.
 */
const strict: ProxyHandler<object> = {
  get: (row, key) => known(Reflect.get(row, key)),
  has: (row, key) => known(Reflect.get(row, key)) !== undefined,
  ownKeys: () => known(undefined),
  getOwnPropertyDescriptor: () => known(undefined),
}
function known<Value>(value: Value): Exclude<Value, undefined> {
  if (value === undefined) throw new Error('is read anew for every page')
  return value as Exclude<Value, undefined>
}

export type Keeper<Row extends object> = {
  find: (id: number, version: string) => Lasting<Row> | null
  /** What is made from now on may be kept with this ticket, unless names change before it is. */
  ticket: () => number
  keep: (ticket: number, id: number, version: string, row: Row) => Lasting<Row>
  forget: () => void
}

/** Keeps lasting parts by row id, as many as fit in so many bytes; those longest unused go first. */
export function makeKeeper<Row extends object>(most: number, mayKeep: () => boolean): Keeper<Row> {
  const kept = new Map<number, Lasting<Row>>()
  let bytes = 0
  let age = 0
  const drop = (id: number, found: Lasting<Row>) => {
    kept.delete(id)
    bytes -= found.bytes
  }
  const makeRoom = () => {
    // the order of a Map is the order of use: the first is the one longest unused
    for (const [id, found] of kept) {
      if (bytes <= most) return
      drop(id, found)
    }
  }
  return {
    find: (id, version) => {
      const found = kept.get(id)
      if (!found || !mayKeep()) return null
      if (found.version !== version) return null
      kept.delete(id)
      kept.set(id, found)
      return found
    },
    ticket: () => age,
    keep: (ticket, id, version, row) => {
      const made: Lasting<Row> = new Lasting(version, row, (grown) => {
        if (kept.get(id) !== made) return
        bytes += grown
        makeRoom()
      })
      if (ticket !== age || !mayKeep()) return made
      const old = kept.get(id)
      if (old) drop(id, old)
      kept.set(id, made)
      bytes += made.bytes
      makeRoom()
      return made
    },
    forget: () => {
      kept.clear()
      bytes = 0
      age++
    },
  }
}
