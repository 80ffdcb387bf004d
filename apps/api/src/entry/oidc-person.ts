import type { PoolClient } from 'pg'
import { limits } from '@kring/contract/limits'
import type { Oidc, Role } from '../config.ts'
import { roleNames } from '../config.ts'
import { belongToTeam } from '../audience/belong.ts'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { clean, nameFaults } from '../platform/text.ts'
import { initialsOf } from '../people/read.ts'
import { type Claims, refused } from './oidc.ts'

type Person = { id: number; disabledAt: Date | null }

/**
 * Who this is here: the person that came in by this way before, else the one with the same address when the provider checked
 * it, else somebody new. Team and role follow what the provider says now, when it says anything. Throws NotEntered.
 */
export async function personOf(house: House, oidc: Oidc, claims: Claims): Promise<number> {
  return transaction(house.database.pool, async (client) => {
    // two first sign-ins of one person at once take turns
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [`${oidc.issuer} ${claims.sub}`])
    const person = (await known(client, oidc, claims)) ?? (await linked(house, client, oidc, claims))
    if (person.disabledAt) throw refused('oidc_ended')
    await followClaims(client, oidc, claims, person.id)
    return person.id
  })
}

async function known(client: PoolClient, oidc: Oidc, claims: Claims): Promise<Person | null> {
  const { rows } = await client.query<Person>(
    `select p.id, p.disabled_at as "disabledAt" from identity i join person p on p.id = i.person_id where i.issuer = $1 and i.subject = $2`,
    [oidc.issuer, claims.sub],
  )
  return rows[0] ?? null
}

async function linked(house: House, client: PoolClient, oidc: Oidc, claims: Claims): Promise<Person> {
  const email = text(claims.email).trim()
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 320) throw refused('oidc_no_email')
  const { rows } = await client.query<Person>(
    'select id, disabled_at as "disabledAt" from person where lower(email) = lower($1) for update',
    [email],
  )
  const checked = claims.email_verified === true || claims.email_verified === 'true' || oidc.trustEmail
  // an address that anybody could have claimed opens nobody's account
  if (rows[0] && !checked) throw refused('oidc_email_unchecked')
  const person = rows[0] ?? (await add(house, client, email, claims))
  if (!person.disabledAt)
    await client.query(
      'insert into identity (issuer, subject, person_id, created_at) values ($1, $2, $3, $4) on conflict do nothing',
      [oidc.issuer, claims.sub, person.id, house.now()],
    )
  return person
}

async function add(house: House, client: PoolClient, email: string, claims: Claims): Promise<Person> {
  const name = nameOf(claims, email)
  const locale = text(claims.locale).toLowerCase().startsWith('en') ? 'en' : 'nl'
  const { rows } = await client.query<Person>(
    `insert into person (public_id, name, initials, email, locale, created_at) values ($1, $2, $3, $4, $5, $6)
      returning id, disabled_at as "disabledAt"`,
    [newId('u'), name, initialsOf(name), email, locale, house.now()],
  )
  if (!rows[0]) throw refused('oidc_no_email')
  return rows[0]
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** As colleagues know them; what stands before the @ when the provider tells no name that may stand here. */
function nameOf(claims: Claims, email: string): string {
  const { min, max } = limits.profile.name
  const joined = `${text(claims.given_name)} ${text(claims.family_name)}`
  const told = [text(claims.name), joined, text(claims.preferred_username), email.split('@')[0] ?? '']
  const fits = told
    .map((one) => clean(one).replace(/\s+/g, ' '))
    .find((one) => [...one].length >= min && [...one].length <= max && !nameFaults({ name: one }, 'nl').length)
  return fits ?? 'Collega'
}

const several = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => (typeof one === 'string' ? [one] : []))

async function followClaims(client: PoolClient, oidc: Oidc, claims: Claims, personId: number): Promise<void> {
  const roles = several(claims[oidc.roleClaim]).flatMap((name) => oidc.roles.get(name.trim().toLowerCase()) ?? [])
  if (oidc.roleClaim in claims)
    await client.query('update person set roles = $2, roles_until = null where id = $1 and roles <> $2', [
      personId,
      [highest(roles)],
    ])
  const teams = several(claims[oidc.teamClaim]).map((name) => name.trim())
  if (!teams.length) return
  const { rows } = await client.query<{ id: number; audiences: number[] }>(
    `select id, array_remove(array[audience_id, region_audience_id], null) as audiences from team
      where ref = any($1) or slug = any($1) or lower(name) = any($2)
      order by array_position($1, ref), array_position($1, slug), id limit 1`,
    [teams, teams.map((name) => name.toLowerCase())],
  )
  const team = rows[0]
  if (!team) return
  const { rowCount } = await client.query(
    'update person set team_id = $2 where id = $1 and team_id is distinct from $2',
    [personId, team.id],
  )
  if (rowCount) await belongToTeam(client, personId, team.audiences)
}

const highest = (roles: readonly Role[]): Role => roleNames.findLast((role) => roles.includes(role)) ?? 'MEMBER'
