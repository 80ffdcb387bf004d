/** Failed sign-ins allowed in one window, per address of the account and per address of the other side. */
const most = { account: 10, place: 60 }
const windowMs = 15 * 60_000

/**
 * Counts failed sign-ins in this process. A limited account can still be entered from a place that has not failed on it:
 * the limit holds for the pair and for the place, so that nobody can lock the owner out.
 */
export function makeAttempts(now: () => number = Date.now) {
  const failures = new Map<string, { count: number; since: number }>()
  const read = (key: string) => {
    const found = failures.get(key)
    if (!found) return 0
    if (now() - found.since < windowMs) return found.count
    failures.delete(key)
    return 0
  }
  const add = (key: string) => {
    const count = read(key)
    if (count === 0) failures.set(key, { count: 1, since: now() })
    else failures.get(key)!.count++
    if (failures.size > 100_000) failures.clear()
  }
  const keys = (email: string, place: string) => [`${email}|${place}`, `|${place}`] as const
  return {
    /** Seconds to wait, or 0. */
    wait: (email: string, place: string) => {
      const [pair, all] = keys(email, place)
      return read(pair) >= most.account || read(all) >= most.place ? windowMs / 1_000 : 0
    },
    failed: (email: string, place: string) => {
      for (const key of keys(email, place)) add(key)
    },
    succeeded: (email: string, place: string) => failures.delete(keys(email, place)[0]),
  }
}
export type Attempts = ReturnType<typeof makeAttempts>
