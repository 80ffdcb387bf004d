import { type Context, signedIn } from '../platform/context.ts'
import { connection, pageSize, readCursor } from '../platform/cursor.ts'
import type { Queryable } from '../platform/database.ts'
import { forbidden } from '../platform/errors.ts'
import type { Role } from '../generated/resolvers.ts'
import type { PersonRow } from '../people/read.ts'
import { mayChange, mayLookAfter } from './policy.ts'

export type RosterRow = PersonRow & {
  email: string
  roles: Role[]
  until: Date | null
  membership: 'INVITED' | 'ACTIVE' | 'ENDED'
  lastOfTeam: boolean
}

const columns = `p.id, p.public_id as "publicId", p.name, p.initials, p.team_id as "teamId", p.email, p.roles, p.roles_until as until,
  case when p.disabled_at is not null then 'ENDED'
    when p.password_hash is null and not exists (select from passkey k where k.person_id = p.id)
      and not exists (select from identity i where i.person_id = p.id) then 'INVITED' else 'ACTIVE' end as membership,
  p.team_id is not null and p.disabled_at is null and not exists (
    select from person o where o.team_id = p.team_id and o.id <> p.id and o.disabled_at is null) as "lastOfTeam"`

/** The viewer, when they look after people. Throws FORBIDDEN otherwise. */
export function looksAfter(ctx: Pick<Context, 'viewer'>) {
  const viewer = signedIn(ctx)
  const verdict = mayLookAfter(viewer)
  if (!verdict.allowed) throw forbidden(verdict.reason)
  return viewer
}

/** People by name, fifty at a time. */
export async function roster(
  ctx: Context,
  args: { search?: string | null; first?: number | null; after?: string | null },
) {
  looksAfter(ctx)
  const size = pageSize(args.first, 50)
  const from = readCursor(args.after)?.id ?? 0
  const like = `%${(args.search ?? '')
    .trim()
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await ctx.database.pool.query<RosterRow>(
    `select ${columns} from person p left join team t on t.id = p.team_id
      where lower(p.name) like $1 or lower(p.email) like $1 or lower(t.name) like $1
      order by p.disabled_at is not null, p.name collate "nl-x-icu", p.id offset $2 limit $3`,
    [like, from, size + 1],
  )
  let place = from
  return connection(rows, size, () => ({ at: 0, id: ++place }), args.after)
}

/** One person as the roster shows them, as they are in this transaction. */
export async function entryOf(on: Queryable, personId: number): Promise<RosterRow> {
  const { rows } = await on.query<RosterRow>({
    text: `select ${columns} from person p where p.id = $1`,
    values: [personId],
  })
  if (!rows[0]) throw new Error('a person of the roster is gone')
  return rows[0]
}

export const mayBeChanged = (ctx: Pick<Context, 'viewer'>, row: RosterRow) => mayChange(signedIn(ctx), row).allowed
