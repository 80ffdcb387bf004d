import type { PoolClient } from 'pg'
import { belongToTeam } from '../audience/belong.ts'
import { writeLetter } from '../entry/letter.ts'
import { initialsOf } from '../people/read.ts'
import type { Context, House, Viewer } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import { newId } from '../platform/ids.ts'
import { addTeam } from '../teams/add-team.ts'
import { actAs } from './change.ts'
import { mayChange } from './policy.ts'
import { type Fault, readPeople, type Row } from './read-people.ts'
import { looksAfter } from './roster.ts'
import type { Role } from '../config.ts'

export type SheetRow = {
  line: number
  deed: 'ADD' | 'CHANGE' | 'SAME'
  name: string
  email: string
  team: string | null
  role: Role | 'SHIELD'
}
export type Report = {
  written: boolean
  faults: Fault[]
  rows: SheetRow[]
  added: number
  changed: number
  newTeams: string[]
}
type How = { write: boolean; letters: boolean }
/** Who imports: the operator at the command line is nobody in particular, and may give any role. */
type Who = Pick<Viewer, 'id' | 'roles' | 'scopes'> | null

/** Takes a file of people and teams, for a steward. */
export async function importPeople(ctx: Context, csv: string, how: How): Promise<Report> {
  const report = await takePeople(ctx, csv, looksAfter(ctx), how)
  ctx.poke()
  return report
}

/** Reads the whole file, and writes it when it is asked and nothing is wrong. */
export async function takePeople(
  house: Pick<House, 'database' | 'config' | 'now'>,
  csv: string,
  who: Who,
  how: How,
): Promise<Report> {
  const { rows, faults } = readPeople(csv, who ?? { id: 0, roles: ['OPERATOR'] }, house.now())
  const taking: Taking = { house, who, how, faults, shown: [], added: 0, changed: 0, newTeams: [], teams: new Map() }
  const tried = await transaction(house.database.pool, async (client) => {
    if (who) await actAs(client, who)
    for (const row of rows) await takeRow(client, row, taking)
    const written = how.write && !faults.length
    // looking only: everything was done, to see what would come of it, and is undone
    if (!written) await client.query('rollback')
    return written
  })
  const { shown, added, changed, newTeams } = taking
  faults.sort((a, b) => a.line - b.line)
  return { written: tried, faults: faults.slice(0, 200), rows: shown.slice(0, 200), added, changed, newTeams }
}

type Team = { id: number; name: string; audiences: number[] }
type Taking = {
  house: Pick<House, 'config' | 'now'>
  who: Who
  how: How
  faults: Fault[]
  shown: SheetRow[]
  added: number
  changed: number
  newTeams: string[]
  teams: Map<string, Team>
}
type There = {
  id: number
  name: string
  email: string
  teamId: number | null
  roles: (Role | 'SHIELD')[]
  until: Date | null
  locale: 'nl' | 'en'
  disabledAt: Date | null
  team: string | null
}

async function takeRow(client: PoolClient, row: Row, taking: Taking): Promise<void> {
  const team = row.team ? await teamOf(client, row.team, row.region, taking) : null
  if (!row.person) return
  const { email } = row.person
  const { rows } = await client.query<There>(
    `select p.id, p.name, p.email, p.team_id as "teamId", p.roles, p.roles_until as until, p.locale, p.disabled_at as "disabledAt", t.name as team
      from person p left join team t on t.id = p.team_id where lower(p.email) = lower($1)`,
    [email],
  )
  const there = rows[0]
  if (!there) return add(client, row.line, row.person, team, taking)
  if (there.disabledAt) {
    taking.faults.push({ line: row.line, column: null, reason: 'account_ended' })
    return
  }
  await change(client, row.line, row.person, there, team, taking)
}

type Person = NonNullable<Row['person']>

async function add(client: PoolClient, line: number, person: Person, team: Team | null, taking: Taking): Promise<void> {
  const role = person.role ?? 'MEMBER'
  const { rows } = await client.query<{ id: number }>(
    `insert into person (public_id, name, initials, email, team_id, roles, roles_until, locale, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      newId('u'),
      person.name,
      initialsOf(person.name),
      person.email,
      team?.id ?? null,
      [role],
      person.until,
      person.locale ?? 'nl',
      taking.house.now(),
    ],
  )
  const id = rows[0]?.id ?? 0
  if (team) await belongToTeam(client, id, team.audiences)
  if (taking.how.letters) await writeLetter(taking.house, client, id, 'INVITE')
  taking.added += 1
  taking.shown.push({ line, deed: 'ADD', name: person.name, email: person.email, team: team?.name ?? null, role })
}

/** What the file does not say stays. */
async function change(
  client: PoolClient,
  line: number,
  person: Person,
  there: There,
  team: Team | null,
  taking: Taking,
): Promise<void> {
  const [role = 'MEMBER'] = there.roles
  const next = {
    name: person.name,
    teamId: team?.id ?? there.teamId,
    role: person.role ?? role,
    until: person.role ? person.until : there.until,
    locale: person.locale ?? there.locale,
  }
  const same =
    next.name === there.name &&
    next.teamId === there.teamId &&
    next.role === role &&
    next.locale === there.locale &&
    next.until?.getTime() === there.until?.getTime()
  const row = { line, name: next.name, email: there.email, team: team?.name ?? there.team, role: next.role }
  if (same) {
    taking.shown.push({ ...row, deed: 'SAME' })
    return
  }
  const verdict = taking.who ? mayChange(taking.who, there) : { allowed: true as const }
  if (!verdict.allowed) {
    taking.faults.push({ line, column: null, reason: verdict.reason })
    return
  }
  await client.query(
    'update person set name = $2, initials = $3, team_id = $4, roles = $5, roles_until = $6, locale = $7 where id = $1',
    [there.id, next.name, initialsOf(next.name), next.teamId, [next.role], next.until, next.locale],
  )
  if (team && team.id !== there.teamId) await belongToTeam(client, there.id, team.audiences)
  taking.changed += 1
  taking.shown.push({ ...row, deed: 'CHANGE' })
}

/** The team of this name, ref or address, made when there is none. */
async function teamOf(client: PoolClient, name: string, region: string | null, taking: Taking): Promise<Team> {
  const key = name.toLowerCase()
  const known = taking.teams.get(key)
  if (known) return known
  const { rows } = await client.query<Team>(
    `select id, name, array_remove(array[audience_id, region_audience_id], null) as audiences from team
      where lower(name) = $1 or slug = $1 or ref = $2 order by lower(name) = $1 desc, id limit 1`,
    [key, name],
  )
  const found = rows[0] ?? { name, ...(await addTeam(client, name, region)) }
  if (!rows[0]) taking.newTeams.push(name)
  taking.teams.set(key, found)
  return found
}
