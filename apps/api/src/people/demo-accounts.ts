import type { Context } from '../platform/context.ts'

/** The accounts of the demo network that can be chosen with one tap: two nurses of different teams, a coach, a steward, a partner of the heat shield. */
export const demoEmails = [
  'fatima.benali@example.org',
  'joke.vermeer@example.org',
  'hanneke.coolen@example.org',
  'ruben.steward@example.org',
  'ingrid.partner@example.org',
] as const
/** Every demo account's password (contract.md). */
export const demoPassword = 'kring-demo-2026'

type Row = { email: string; name: string; role: 'MEMBER' | 'COACH' | 'STEWARD' | 'SHIELD'; team: string | null }

/** Empty unless Kring runs as a demo. */
export async function demoAccounts(ctx: Pick<Context, 'config' | 'database'>): Promise<Row[]> {
  if (!ctx.config.demo) return []
  const { rows } = await ctx.database.pool.query<Row>({
    text: `select p.email, p.name, t.name as team,
      case when 'SHIELD' = any(p.roles) then 'SHIELD' when 'STEWARD' = any(p.roles) then 'STEWARD' when 'COACH' = any(p.roles) then 'COACH' else 'MEMBER' end as role
      from unnest($1::text[]) with ordinality as d(email, place) join person p on lower(p.email) = d.email left join team t on t.id = p.team_id
      where p.disabled_at is null and p.password_hash is not null order by d.place`,
    values: [demoEmails],
  })
  return rows
}
