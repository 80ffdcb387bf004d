import { limits } from '@kring/contract/limits'
import { allScopes, type Scope } from '../platform/scopes.ts'
import { makeToken } from '../tokens/add.ts'
import type { Command } from './command.ts'
import { personWith } from './people.ts'
import { Fault, say, tell } from './terminal.ts'

/** `kring token add`: makes a token for an integration and prints it once. */
export const tokenAdd: Command = {
  flags: {
    person: { type: 'string', value: 'EMAIL', says: 'whom the program acts as' },
    name: { type: 'string', value: 'TEXT', says: 'what it is for' },
    scopes: { type: 'string', value: 'LIST', says: 'what it may do: read, or read,write (as when left out)' },
    days: {
      type: 'string',
      value: 'NUMBER',
      says: `after how many days it ends; ${limits.token.days.max} when left out`,
    },
  },
  run: async (call) => {
    const email = call.text('person')
    if (!email) throw new Fault('Say whom the program acts as: --person EMAIL')
    const [scopes, days] = [scopesOf(call.text('scopes')), daysOf(call.text('days'))]
    const { person, made } = await call.withHouse(async (house) => {
      const found = await personWith(house.database.pool, email)
      if (found.disabledAt) throw new Fault(`The account of ${found.name} was ended.`)
      const name = call.text('name').slice(0, limits.token.name.max) || 'operator'
      return { person: found, made: await makeToken(house, found.id, { name, scopes, days }).catch(tooMany) }
    })
    const day = made.token.expiresAt?.toISOString().slice(0, 10)
    tell(`Send it as "Authorization: Bearer TOKEN". It acts as ${person.name}, until ${day}, and is shown only now:`)
    say(made.secret)
  },
}

function scopesOf(text: string): Scope[] {
  if (!text) return [...allScopes]
  return text.split(',').map((word) => {
    const scope = allScopes.find((each) => each === word.trim().toUpperCase())
    if (!scope)
      throw new Fault(`"${word}" is not something a token may do. Choose ${allScopes.join(', ').toLowerCase()}.`)
    return scope
  })
}

function daysOf(text: string): number {
  const days = text ? Number(text) : limits.token.days.max
  if (!Number.isInteger(days) || days < 1 || days > limits.token.days.max)
    throw new Fault(`--days must be a number from 1 to ${limits.token.days.max}.`)
  return days
}

function tooMany(): never {
  throw new Fault(
    `This person has ${limits.token.most} tokens already. End one first: npm run kring -- token list --person EMAIL`,
  )
}
