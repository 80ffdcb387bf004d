import { writeLetter } from '../entry/letter.ts'
import { type LinkKind, makeLink } from '../entry/link.ts'
import { openMail, sendNextLetter } from '../entry/send-letters.ts'
import type { House } from '../platform/context.ts'
import type { Command } from './command.ts'
import { personWith } from './people.ts'
import { Fault, say, tell } from './terminal.ts'

/** A link with which a person chooses a password: by mail, or printed once to hand over. */
const command = (kind: LinkKind): Command => ({
  words: 'EMAIL',
  least: 1,
  most: 1,
  flags: { print: { type: 'boolean', says: 'prints the link also when mail leaves (SMTP_URL)' } },
  run: async (call) => {
    const mailed = call.config.mail !== undefined && !call.on('print')
    const { name, link } = await call.withHouse(async (house) => {
      const person = await personWith(house.database.pool, call.words[0] ?? '')
      if (person.disabledAt) throw new Fault(`The account of ${person.name} was ended.`)
      if (!house.config.passwords) throw new Fault('KRING_PASSWORDS is 0: only the single sign-on lets in here.')
      return {
        name: person.name,
        link: mailed ? await post(house, person.id, kind) : await make(house, person.id, kind),
      }
    })
    if (mailed) say(`A letter to ${name} is on its way.`)
    else {
      tell(`Give this to ${name} alone. It works once, within ten minutes, and is shown only now:`)
      say(link)
    }
  },
})

async function make(house: House, personId: number, kind: LinkKind): Promise<string> {
  // an invitation stands in the record of acts, by whatever way it goes
  if (kind === 'INVITE') {
    await writeLetter(house, house.database.pool, personId, kind)
    await house.database.pool.query('delete from letter where person_id = $1', [personId])
  }
  return makeLink(house, house.database.pool, personId, kind)
}

async function post(house: House, personId: number, kind: LinkKind): Promise<string> {
  await writeLetter(house, house.database.pool, personId, kind)
  const mail = openMail(house.config)
  while (await sendNextLetter(house, mail));
  mail?.close()
  return ''
}

export const personInvite = command('INVITE')
export const personReset = command('RESET')
