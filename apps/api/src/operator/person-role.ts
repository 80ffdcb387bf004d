import { belongToTeam } from '../audience/belong.ts'
import { transaction } from '../platform/database.ts'
import type { Command } from './command.ts'
import { personWith, roleOf } from './people.ts'
import { Fault, say } from './terminal.ts'

/** `kring person role`: changes what a person is. */
export const personRole: Command = {
  words: 'EMAIL member|coach|steward|operator|shield',
  least: 2,
  most: 2,
  flags: { until: { type: 'string', value: 'DAY', says: 'the last day of it, as 2027-12-31; no end when left out' } },
  run: async (call) => {
    const role = roleOf(call.words[1] ?? '')
    const until = lastDay(call.text('until'))
    const person = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, call.words[0] ?? '')
      await transaction(house.database.pool, async (client) => {
        await client.query(
          `update person set roles = $2, roles_until = $4, team_id = case when $3 then null else team_id end where id = $1`,
          [found.id, [role], role === 'SHIELD', until],
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

/** The end of a day; null when none is named. */
function lastDay(text: string): Date | null {
  if (!text) return null
  const end = new Date(`${text}T23:00:00Z`)
  if (Number.isNaN(end.getTime()) || end.toISOString().slice(0, 10) !== text)
    throw new Fault(`"${text}" is not a day. Write it as 2027-12-31.`)
  return end
}
