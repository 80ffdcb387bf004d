import type { Role } from '@kring/contract/generated/operations'
import { myself } from '../platform/session.ts'

const reach: Record<Role, number> = { MEMBER: 0, SHIELD: 0, COACH: 1, STEWARD: 2, OPERATOR: 3 }

/** The roles that the viewer may give: none beyond their own. */
export function givable(): Role[] {
  const own = Math.max(...myself().roles.map((role) => reach[role]))
  const all: Role[] = ['MEMBER', 'COACH', 'STEWARD', 'OPERATOR', 'SHIELD']
  return all.filter((role) => reach[role] <= own)
}

/** Whether the viewer looks after people. */
export const looksAfter = (): boolean => myself().roles.some((role) => reach[role] >= 2)
