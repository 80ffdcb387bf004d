/** Lets so many do their work at once; the others wait in line. */
export function makeTurns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let busy = 0
  const line: (() => void)[] = []
  return async (work) => {
    if (busy >= most) await new Promise<void>((go) => line.push(go))
    else busy += 1
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else busy -= 1
    }
  }
}
