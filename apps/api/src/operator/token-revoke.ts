import type { Command } from './command.ts'
import { Fault, say } from './terminal.ts'

/** `kring token revoke`: ends a token at once. */
export const tokenRevoke: Command = {
  words: 'ID',
  least: 1,
  most: 1,
  run: async (call) => {
    const id = call.words[0] ?? ''
    const { rows } = await call.withHouse(({ database }) =>
      database.pool.query<{ name: string }>('delete from token where public_id = $1 returning name', [id]),
    )
    if (!rows[0]) throw new Fault(`There is no token ${id}. See: npm run kring -- token list --person EMAIL`)
    say(`The token "${rows[0].name}" was ended.`)
  },
}
