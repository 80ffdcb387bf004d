import { sql } from 'drizzle-orm'
import type { Database } from '../platform/database.ts'

/** A person as cards show them. */
export type PersonRow = { id: number; publicId: string; name: string; initials: string; teamId: number | null }
export type PersonDetails = PersonRow & {
  roles: ('MEMBER' | 'COACH' | 'STEWARD' | 'OPERATOR' | 'SHIELD')[]
  /** Until when the roles hold; empty: no end. */
  rolesUntil: Date | null
  languages: string[]
  askMeAbout: string
  email: string
  locale: 'nl' | 'en'
  theme: 'SYSTEM' | 'LIGHT' | 'DARK'
  /** Public id of the photo; the gate of files says whether it is shown. */
  photo: string | null
}

declare module '../platform/context.ts' {
  interface Loaders {
    person: (id: number) => Promise<PersonDetails | null>
  }
}

const details = `id, public_id as "publicId", name, initials, team_id as "teamId", roles, roles_until as "rolesUntil", languages, ask_me_about as "askMeAbout", email, locale, theme, photo`

/** People by row id, also those who have left (their texts stay). */
export async function personDetails(database: Database, ids: readonly number[]): Promise<PersonDetails[]> {
  const { rows } = await database.pages.query<PersonDetails>({
    name: 'people_ids',
    text: `select ${details} from person where id = any($1::int[])`,
    values: [ids],
  })
  return rows
}

/** A person who can still sign in, by public id. */
export async function personByPublicId(database: Database, id: string): Promise<PersonDetails | null> {
  const { rows } = await database.pages.query<PersonDetails>({
    name: 'person_public',
    text: `select ${details} from person where public_id = $1 and disabled_at is null`,
    values: [id],
  })
  return rows[0] ?? null
}

/** Colleagues any of whose names starts with the text, for mentions. */
export async function peopleStartingWith(database: Database, start: string): Promise<PersonDetails[]> {
  const like = `${start
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  if (like.length < 2) return []
  const { rows } = await database.pool.query<PersonDetails>({
    text: `select ${details} from person where disabled_at is null and not 'SHIELD' = any(roles) and (lower(name) like $1 or lower(name) like '% ' || $1) order by name collate "nl-x-icu" limit 8`,
    values: [like],
  })
  return rows
}

/** Stewards and partners of the heat shield, by name: to whom a barrier can be handed. */
export async function shieldPeople(database: Database): Promise<PersonDetails[]> {
  const { rows } = await database.pages.query<PersonDetails>({
    name: 'shields',
    text: `select ${details} from person where disabled_at is null and roles && array['STEWARD', 'SHIELD'] order by name collate "nl-x-icu", id limit 200`,
    values: [],
  })
  return rows
}

/** Row ids of people named by public id; unknown ones are left out. */
export async function peopleByPublicIds(
  database: Database,
  ids: readonly string[],
): Promise<{ id: number; publicId: string }[]> {
  if (!ids.length) return []
  const found = await database.db.execute<{ id: number; publicId: string }>(
    sql`select id, public_id as "publicId" from person where disabled_at is null and public_id = any(${sql.param([...ids])})`,
  )
  return found.rows
}

/** "Sanne van der Berg" → SB. */
export function initialsOf(name: string): string {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => /^\p{Lu}/u.test(part))
  const first = [...(parts[0] ?? name.trim())][0] ?? '?'
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : ''
  return `${first}${last}`.toUpperCase()
}
