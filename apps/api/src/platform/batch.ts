/**
 * Collects keys asked for in one tick and loads them in one statement. Asked again in the same request, a key is not loaded again.
 * With `remember` off (a socket lives long) every tick asks anew.
 * `fetch` returns the rows found; keys without a row resolve to null.
 */
export function batch<Key extends string | number, Row>(
  fetch: (keys: Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
  remember = true,
): (key: Key) => Promise<Row | null> {
  const known = new Map<Key, Promise<Row | null>>()
  let waiting: Key[] = []
  let round: Promise<Map<Key, Row>> | null = null
  const start = () =>
    new Promise<Map<Key, Row>>((resolve, reject) => {
      setImmediate(() => {
        const keys = waiting
        waiting = []
        round = null
        fetch(keys).then((rows) => resolve(new Map(rows.map((row) => [keyOf(row), row]))), reject)
      })
    })
  return (key) => {
    const found = known.get(key)
    if (found) return found
    waiting.push(key)
    round ??= start()
    const promise = round.then((rows) => rows.get(key) ?? null)
    known.set(key, promise)
    if (!remember) promise.finally(() => known.delete(key)).catch(() => undefined)
    return promise
  }
}
