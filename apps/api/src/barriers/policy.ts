import type { Viewer } from '../platform/context.ts'
import type { Verdict } from '../posts/policy.ts'

const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

/** Its author, the team that raised it, coaches and stewards say where a barrier stands. */
export function mayChangeState(
  viewer: Pick<Viewer, 'id' | 'teamId' | 'roles'>,
  barrier: { authorId: number | null; teamId: number | null },
): Verdict {
  if (barrier.authorId === viewer.id) return yes
  if (barrier.teamId !== null && barrier.teamId === viewer.teamId) return yes
  return viewer.roles.includes('COACH') || viewer.roles.includes('STEWARD') ? yes : no('not_your_barrier')
}

/** A team tells how a solution of another team went with it. */
export function maySayOutcome(viewer: Pick<Viewer, 'teamId'>, solution: { teamId: number | null }): Verdict {
  if (viewer.teamId === null) return no('no_team')
  return solution.teamId === viewer.teamId ? no('own_solution') : yes
}

/** A team hands over what stops it: the one that raised it, or one that has it too. */
export function mayHandOver(
  viewer: Pick<Viewer, 'id' | 'teamId'>,
  barrier: { authorId: number | null; teamId: number | null; viewerMeToo: boolean },
): Verdict {
  if (viewer.teamId === null) return no('no_team')
  return barrier.teamId === viewer.teamId || barrier.authorId === viewer.id || barrier.viewerMeToo
    ? yes
    : no('say_we_have_this')
}

/** A text that went out is its team's to take back. */
export const mayWithdrawHandover = (
  viewer: Pick<Viewer, 'id' | 'teamId'>,
  handover: { authorId: number | null; teamId: number | null },
): Verdict =>
  handover.authorId === viewer.id || (handover.teamId !== null && handover.teamId === viewer.teamId)
    ? yes
    : no('not_yours')
