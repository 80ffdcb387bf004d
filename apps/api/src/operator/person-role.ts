import { belongToTeam } from '../audience/belong.ts'
import { transaction } from '../platform/database.ts'
import type { Command } from './command.ts'
import { personWith, roleOf } from './people.ts'
import { say } from './terminal.ts'

/** `kring person role`: changes what a person is. */
export const personRole: Command = {
  words: 'EMAIL member|coach|steward|shield',
  least: 2,
  most: 2,
  run: async (call) => {
    const role = roleOf(call.words[1] ?? '')
    const person = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, call.words[0] ?? '')
      await transaction(house.database.pool, async (client) => {
        await client.query(
          `update person set roles = $2, roles_until = null, team_id = case when $3 then null else team_id end where id = $1`,
          [found.id, [role], role === 'SHIELD'],
        )
        // a partner belongs to nothing in the network
        if (role === 'SHIELD') await belongToTeam(client, found.id, [])
      })
      return found
    })
    say(
      role === 'SHIELD'
        ? `${person.name} is now a partner of the heat shield, without a team: they see what is handed to them, and nothing else.`
        : `${person.name} is now a ${role.toLowerCase()}.`,
    )
  },
}
