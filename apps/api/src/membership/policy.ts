import type { Role } from '../config.ts'
import type { Viewer } from '../platform/context.ts'

export type Verdict = { allowed: true } | { allowed: false; reason: string }
const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

const ranks: Record<string, number> = { MEMBER: 0, SHIELD: 0, COACH: 1, STEWARD: 2, OPERATOR: 3 }
/** How far somebody's highest role reaches. */
export const rankOf = (roles: readonly string[]) => Math.max(0, ...roles.map((role) => ranks[role] ?? 0))

type Looker = Pick<Viewer, 'id' | 'roles' | 'scopes'>

/** Stewards and operators look after people; themselves, not a program with their token. */
export const mayLookAfter = (viewer: Looker): Verdict =>
  viewer.scopes ? no('not_with_token') : rankOf(viewer.roles) >= 2 ? yes : no('stewards_only')

/** Nobody changes who reaches further, or oneself: a second pair of eyes. */
export function mayChange(viewer: Looker, person: { id: number; roles: readonly string[] }): Verdict {
  const may = mayLookAfter(viewer)
  if (!may.allowed) return may
  if (viewer.id === person.id) return no('not_oneself')
  return rankOf(person.roles) > rankOf(viewer.roles) ? no('reaches_further') : yes
}

/** Nobody gives more than they have. */
export const mayGive = (viewer: Looker, role: Role | 'SHIELD'): Verdict =>
  rankOf([role]) > rankOf(viewer.roles) ? no('reaches_further') : yes
