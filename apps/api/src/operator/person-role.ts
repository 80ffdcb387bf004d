import type { Command } from './command.ts'
import { personWith, roleOf } from './people.ts'
import { say } from './terminal.ts'

/** `kring person role`: changes what a person is. */
export const personRole: Command = {
  words: 'EMAIL member|coach|steward',
  least: 2,
  most: 2,
  run: async (call) => {
    const role = roleOf(call.words[1] ?? '')
    const person = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, call.words[0] ?? '')
      await house.database.pool.query('update person set roles = $2 where id = $1', [found.id, [role]])
      return found
    })
    say(`${person.name} is now a ${role.toLowerCase()}.`)
  },
}
