import type { Command } from './command.ts'
import { progress, say } from './terminal.ts'

/** `kring reindex`: makes the search anew from the database. */
export const reindexCommand: Command = {
  run: async (call) => {
    const shown = progress('indexing')
    const total = await call
      .withHouse(async (house) => {
        let all = 0
        const { reindex } = await import('../search/reindex.ts')
        await reindex(house, (done, of) => {
          all = of
          shown.at(done / Math.max(of, 1))
        })
        return all
      })
      .finally(() => shown.end())
    say(`${total} texts and teams can be found.`)
  },
}
