import os from 'node:os'
import type { Command } from './command.ts'
import { Fault, say } from './terminal.ts'

/** `kring signals`: makes the page of what keeps coming back anew. It steps aside for everything else on the machine. */
export const signalsCommand: Command = {
  run: async (call) => {
    try {
      os.setPriority(os.constants.priority.PRIORITY_LOW)
    } catch {
      // a system without priorities
    }
    const made = await call.withHouse(async (house) => {
      const { recompute } = await import('../signals/recompute.ts')
      return recompute(house)
    })
    if (!made) throw new Fault('Another program is making this page now. Try again in a minute.')
    say(`${made.texts} texts were read; the page shows ${made.shown} recurring problems.`)
  },
}
