/** Keeps away from what does not answer. */
export type Breaker = {
  /** Whether it may be asked now. After a rest one question is let through to try. */
  mayTry: () => boolean
  failed: () => void
  worked: () => void
  /** Whether the last thing known of it is that it failed. */
  away: () => boolean
}

/** `rest` is how many milliseconds what failed is left alone; `clock` counts them. */
export function makeBreaker(rest: number, clock: () => number = () => performance.now()): Breaker {
  let failedAt: number | null = null
  return {
    mayTry: () => {
      if (failedAt === null) return true
      if (clock() - failedAt < rest) return false
      // the others wait until this one is back
      failedAt = clock()
      return true
    },
    failed: () => {
      failedAt = clock()
    },
    worked: () => {
      failedAt = null
    },
    away: () => failedAt !== null,
  }
}

/** The outcome of `work`, or a failure after so many milliseconds; what comes later is dropped. */
export function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
