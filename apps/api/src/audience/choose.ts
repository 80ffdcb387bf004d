import type { Viewer } from '../platform/context.ts'
import type { Queryable } from '../platform/database.ts'
import { badInput } from '../platform/errors.ts'
import { EVERYONE } from './table.ts'

export type Chosen = { id: number; kind: 'EVERYONE' | 'REGION' | 'TEAM' }

/**
 * The audience a viewer may write for: everyone, the region of their team, or their team.
 * Throws BAD_INPUT when they have none of that kind, or ask for one that a form cannot choose.
 */
export async function chooseAudience(
  database: Queryable,
  viewer: Viewer,
  kind: 'EVERYONE' | 'REGION' | 'TEAM' | 'CIRCLE',
): Promise<Chosen> {
  if (kind === 'EVERYONE') return { id: EVERYONE, kind }
  if (kind === 'CIRCLE') throw badInput({ audience: 'audience_not_yours' })
  if (viewer.teamId === null) throw badInput({ audience: 'no_team' })
  const { rows } = await database.query<{ id: number }>({
    name: 'audience_of_kind',
    text: 'select a.id from audience_member m join audience a on a.id = m.audience_id where m.person_id = $1 and a.kind = $2 limit 1',
    values: [viewer.id, kind],
  })
  const found = rows[0]
  if (!found) throw badInput({ audience: 'audience_not_yours' })
  return { id: found.id, kind }
}
