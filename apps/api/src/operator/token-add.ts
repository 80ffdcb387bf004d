import { hashSecret, newSecret } from '../platform/ids.ts'
import type { Command } from './command.ts'
import { personWith } from './people.ts'
import { Fault, say, tell } from './terminal.ts'

/** `kring token add`: makes a token for an integration and prints it once. */
export const tokenAdd: Command = {
  flags: {
    person: { type: 'string', value: 'EMAIL', says: 'whom the program acts as' },
    name: { type: 'string', value: 'TEXT', says: 'what it is for' },
  },
  run: async (call) => {
    const email = call.text('person')
    if (!email) throw new Fault('Say whom the program acts as: --person EMAIL')
    const secret = newSecret()
    const person = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, email)
      if (found.disabledAt) throw new Fault(`The account of ${found.name} was ended.`)
      await house.database.pool.query(
        'insert into token (token_hash, person_id, name, created_at) values ($1, $2, $3, $4)',
        [hashSecret(secret), found.id, call.text('name').slice(0, 200) || 'operator', house.now()],
      )
      return found
    })
    tell(`Send it as "Authorization: Bearer TOKEN". It acts as ${person.name} and is shown only now:`)
    say(secret)
  },
}
