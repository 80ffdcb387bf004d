/** Does one piece of work after another; when more than `most` wait, the next is turned away. */
export function makeLine(most: number, turnAway: () => Error) {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (waiting >= most) throw turnAway()
    waiting += 1
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    try {
      return await mine
    } finally {
      waiting -= 1
    }
  }
}
