import { tokensOf } from '../tokens/list.ts'
import type { Command } from './command.ts'
import { personWith } from './people.ts'
import { Fault, say } from './terminal.ts'

const dayOf = (moment: Date | null) => moment?.toISOString().slice(0, 10) ?? 'never'

/** `kring token list`: a person's tokens, without their secrets. */
export const tokenList: Command = {
  flags: { person: { type: 'string', value: 'EMAIL', says: 'whose tokens' } },
  run: async (call) => {
    const email = call.text('person')
    if (!email) throw new Fault('Say whose tokens: --person EMAIL')
    const tokens = await call.withHouse(async ({ database }) =>
      tokensOf(database.pool, (await personWith(database.pool, email)).id),
    )
    for (const { id, name, scopes, expiresAt, usedAt } of tokens)
      say(
        `${id}  ${scopes.join(',').toLowerCase().padEnd(10)}  ends ${dayOf(expiresAt)}  last used ${dayOf(usedAt)}  ${name}`,
      )
    if (!tokens.length) say('No tokens.')
  },
}
