/** Failed tries allowed in one window: at one account from one place, from a place, from its network, at one account from anywhere. */
const most = { pair: 10, place: 60, network: 600, account: 100 }
const windowMs = 15 * 60_000
const mostKept = 200_000

/** Who tries: `known` is the hash of the secret of a browser in which this person signed in before, or null. */
export type Try = { account: string; place: string; known: string | null }

/** The neighbourhood of an address: 256 of IPv4, a site of IPv6. */
export function networkOf(address: string): string {
  const four = /(?:^|:)(\d+\.\d+\.\d+)\.\d+$/.exec(address)
  if (four) return `${four[1]}.`
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  // a short address has its zeros in the middle: enough of them make a site
  while (tail !== undefined && groups.length < 3) groups.push('0')
  return `${groups.slice(0, 3).join(':')}:`
}

/**
 * Counts failed tries in this process. A browser in which the owner signed in before has a count of its own and none of the
 * others hold for it: whoever guesses, and from wherever, the owner comes in.
 */
export function makeAttempts(now: () => number = Date.now, limits = most) {
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
    // the oldest go first: a flood of tries does not wipe out its own count
    for (const old of failures.keys()) {
      if (failures.size <= mostKept) break
      failures.delete(old)
    }
  }
  const keys = ({ account, place, known }: Try): [string, number][] =>
    known
      ? [[`known ${account} ${known}`, limits.pair]]
      : [
          [`pair ${account} ${place}`, limits.pair],
          [`place ${place}`, limits.place],
          [`network ${networkOf(place)}`, limits.network],
          [`account ${account}`, limits.account],
        ]
  return {
    /** Seconds to wait, or 0. */
    wait: (who: Try) => (keys(who).some(([key, limit]) => read(key) >= limit) ? windowMs / 1_000 : 0),
    failed: (who: Try) => {
      for (const [key] of keys(who)) add(key)
    },
    succeeded: (who: Try) => failures.delete(keys(who)[0]?.[0] ?? ''),
  }
}
export type Attempts = ReturnType<typeof makeAttempts>
