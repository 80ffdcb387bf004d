import { belongToTeam } from '../audience/belong.ts'
import type { Context } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { changePerson, mindTheLast } from './change.ts'
import { teamFor } from './team-for.ts'

/** Moves a person to a team, or out of all. */
export const movePerson = (ctx: Context, person: string, team: string | null, lastOfTeam: boolean) =>
  changePerson(ctx, person, async (client, row) => {
    const to = team ? await teamFor(client, team) : null
    if (team && !to) throw notFound()
    if (to?.id === row.teamId) return
    mindTheLast(row, lastOfTeam)
    await client.query('update person set team_id = $2 where id = $1', [row.id, to?.id ?? null])
    await belongToTeam(client, row.id, to?.audiences ?? [])
  })
