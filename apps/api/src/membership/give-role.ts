import { belongToTeam } from '../audience/belong.ts'
import type { Role } from '../generated/resolvers.ts'
import type { Context } from '../platform/context.ts'
import { badInput, forbidden } from '../platform/errors.ts'
import { changePerson } from './change.ts'
import { mayGive } from './policy.ts'

/** The end of a named day in the Netherlands' own night; null without one. Throws BAD_INPUT for a day that has been or is none. */
export function endOfDay(day: string | null | undefined, now: Date): Date | null {
  if (!day) return null
  const end = new Date(`${day}T23:00:00Z`)
  if (
    !/^\d{4}-\d\d-\d\d$/.test(day) ||
    Number.isNaN(end.getTime()) ||
    end.toISOString().slice(0, 10) !== day ||
    end <= now
  )
    throw badInput({ until: 'bad_date' })
  return end
}

/** Makes a person a member, a coach, a steward or an operator, until a day when one is named. */
export const giveRole = (ctx: Context, person: string, role: Role, until: string | null) => {
  const end = role === 'MEMBER' ? null : endOfDay(until, ctx.now())
  return changePerson(ctx, person, async (client, row, viewer) => {
    const verdict = mayGive(viewer, role)
    if (!verdict.allowed) throw forbidden(verdict.reason)
    await client.query(
      'update person set roles = $2, roles_until = $3 where id = $1 and (roles, roles_until) is distinct from ($2, $3::timestamptz)',
      [row.id, [role], end],
    )
    if (role !== 'SHIELD') return
    // a partner belongs to nothing in the network
    await client.query('update person set team_id = null where id = $1', [row.id])
    await belongToTeam(client, row.id, [])
  })
}
