import type { Viewer } from '../platform/context.ts'
import type { Verdict } from '../posts/policy.ts'

/** Who added it, their team and stewards change it. */
export const mayEditEntry = (
  viewer: Pick<Viewer, 'id' | 'teamId' | 'roles'>,
  entry: { authorId: number | null; teamId: number | null },
): Verdict =>
  entry.authorId === viewer.id ||
  (entry.teamId !== null && entry.teamId === viewer.teamId) ||
  viewer.roles.includes('STEWARD')
    ? { allowed: true }
    : { allowed: false, reason: 'not_yours' }
