import { describe, expect, it } from 'vitest'
import { makeTurns } from './turns.ts'

describe('turns', () => {
  it('Kring lets so many work at once, in order, also after one that failed', async () => {
    const inTurn = makeTurns(3)
    let [busy, most] = [0, 0]
    const done: number[] = []
    const work = (index: number) => async () => {
      busy += 1
      most = Math.max(most, busy)
      await new Promise((go) => setImmediate(go))
      busy -= 1
      done.push(index)
      if (index === 4) throw new Error('one that failed')
    }
    const all = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => inTurn(work(index))))
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect([most, busy]).toEqual([3, 0])
    expect(done).toEqual(done.toSorted((one, other) => one - other))
  })
})
