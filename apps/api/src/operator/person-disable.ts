import { transaction } from '../platform/database.ts'
import type { Command } from './command.ts'
import { personWith } from './people.ts'
import { say } from './terminal.ts'

/** `kring person disable`: ends an account; what the person wrote stays. */
export const personDisable: Command = {
  words: 'EMAIL',
  least: 1,
  most: 1,
  run: async (call) => {
    const person = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, call.words[0] ?? '')
      await transaction(house.database.pool, async (client) => {
        await client.query('update person set disabled_at = coalesce(disabled_at, $2) where id = $1', [
          found.id,
          house.now(),
        ])
        for (const table of ['session', 'token'])
          await client.query(`delete from ${table} where person_id = $1`, [found.id])
        // a running server closes what this person has open
        await client.query(`insert into outbox (event, payload) values ('person.disabled', $1)`, [{ person: found.id }])
      })
      return found
    })
    say(`${person.name} can no longer sign in.`)
  },
}
