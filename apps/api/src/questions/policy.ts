import type { Viewer } from '../platform/context.ts'
import type { Verdict } from '../posts/policy.ts'

const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

/** The asker judges every answer; other teams judge for themselves, but not the answers of their own team. */
export function mayMarkHelped(
  viewer: Pick<Viewer, 'id' | 'teamId'>,
  question: { authorId: number | null },
  answer: { authorId: number | null; teamId: number | null },
): Verdict {
  if (answer.authorId === viewer.id) return no('own_answer')
  if (question.authorId === viewer.id) return yes
  if (viewer.teamId === null) return no('no_team')
  return answer.teamId === viewer.teamId ? no('own_answer') : yes
}

/** The asker decides; who asked the other, and stewards, may say so. When the asker has left, a steward decides. */
export function mayMerge(
  viewer: Pick<Viewer, 'id' | 'roles'>,
  question: { authorId: number | null },
  into: { authorId: number | null } | null,
): 'NO' | 'PROPOSE' | 'DECIDE' {
  const isSteward = viewer.roles.includes('STEWARD')
  if (question.authorId === viewer.id) return 'DECIDE'
  if (isSteward) return question.authorId === null ? 'DECIDE' : 'PROPOSE'
  return into !== null && into.authorId === viewer.id ? 'PROPOSE' : 'NO'
}
