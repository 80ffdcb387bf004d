import { limits, locales } from '@kring/contract/limits'
import { belongToTeam } from '../audience/belong.ts'
import { passwordFault } from '../entry/change-password.ts'
import { hashPassword } from '../people/password.ts'
import { initialsOf } from '../people/read.ts'
import type { House } from '../platform/context.ts'
import { type Pool, transaction } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import type { Call, Command } from './command.ts'
import { firstPassword, roleOf } from './people.ts'
import { Fault, firstLineOfInput, say } from './terminal.ts'

/** `kring person add`: makes an account and prints its first password once. */
export const personAdd: Command = {
  flags: {
    email: { type: 'string', value: 'ADDRESS', says: 'what the person signs in with' },
    name: { type: 'string', value: 'NAME', says: 'as colleagues see it' },
    team: { type: 'string', value: 'REF', says: "the team's ref or the last part of its address" },
    role: {
      type: 'string',
      value: 'ROLE',
      says: 'member (when left out), coach, steward or shield (a partner: no team)',
    },
    locale: { type: 'string', value: 'nl|en', says: 'the language of the screens, nl when left out' },
    'password-stdin': { type: 'boolean', says: 'reads the first password from standard input instead of making one' },
  },
  run,
}

type New = { email: string; name: string; team: string; role: string; locale: string; password: string }

async function run(call: Call): Promise<void> {
  const person = { ...checked(call), password: call.on('password-stdin') ? await givenPassword() : firstPassword() }
  await call.withHouse((house) => add(house, person))
  say(`${person.name} can sign in as ${person.email}.`)
  if (!call.on('password-stdin')) say(`First password, shown only now: ${person.password}`)
}

function checked(call: Call): Omit<New, 'password'> {
  const email = call.text('email').trim()
  const name = call.text('name').normalize('NFC').replace(/\s+/g, ' ').trim()
  const locale = call.text('locale') || 'nl'
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Fault('Give an e-mail address: --email ADDRESS')
  const { min, max } = limits.profile.name
  if ([...name].length < min || [...name].length > max)
    throw new Fault(`Give a name of ${min} to ${max} characters: --name NAME`)
  if (!locales.some((known) => known === locale))
    throw new Fault(`"${locale}" is not a language of Kring. Choose nl or en.`)
  const role = roleOf(call.text('role') || 'member')
  if (role === 'SHIELD' && call.text('team'))
    throw new Fault('A partner of the heat shield belongs to no team. Leave --team out.')
  return { email, name, locale, team: call.text('team'), role }
}

const why: Record<string, string> = {
  password_too_short: `it is shorter than ${limits.password.min} characters`,
  too_long: `it is longer than ${limits.password.max} characters`,
  password_common: 'it is among the first that are guessed',
}

async function givenPassword(): Promise<string> {
  const password = await firstLineOfInput()
  const fault = passwordFault(password)
  if (fault) throw new Fault(`This password cannot be used: ${why[fault] ?? fault}.`)
  return password
}

type Team = { id: number; audienceId: number; regionAudienceId: number | null }

async function teamNamed(pool: Pool, name: string): Promise<Team | null> {
  if (!name) return null
  const text = `select id, audience_id as "audienceId", region_audience_id as "regionAudienceId" from team where ref = $1 or slug = $1 or public_id = $1`
  const { rows } = await pool.query<Team>(text, [name])
  if (!rows[0]) throw new Fault(`There is no team ${name}. Give its ref or the last part of its address.`)
  return rows[0]
}

async function add(house: House, person: New): Promise<void> {
  const { pool } = house.database
  const team = await teamNamed(pool, person.team)
  const hash = await hashPassword(person.password)
  await transaction(pool, async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into person (public_id, name, initials, email, password_hash, team_id, roles, locale, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (lower(email)) do nothing returning id`,
      [
        newId('u'),
        person.name,
        initialsOf(person.name),
        person.email,
        hash,
        team?.id ?? null,
        [person.role],
        person.locale,
        house.now(),
      ],
    )
    const made = rows[0]
    if (!made) throw new Fault(`Somebody already has the address ${person.email}.`)
    if (team)
      await belongToTeam(
        client,
        made.id,
        [team.audienceId, team.regionAudienceId].filter((id) => id !== null),
      )
  })
}
