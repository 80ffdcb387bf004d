import type { Viewer } from '../platform/context.ts'
import type { Verdict } from '../posts/policy.ts'

/** Coaches, stewards, and members of a team that keeps a tip citing it say that a source was replaced. */
export const mayReplaceSource = (viewer: Pick<Viewer, 'roles'>, teamCites: boolean): Verdict =>
  teamCites || viewer.roles.includes('COACH') || viewer.roles.includes('STEWARD')
    ? { allowed: true }
    : { allowed: false, reason: 'not_your_source' }

/** A team hands its own tips on; a steward any, also of a team that ended. */
export const mayHandOn = (viewer: Pick<Viewer, 'teamId' | 'roles'>, tip: { teamId: number | null }): Verdict =>
  viewer.roles.includes('STEWARD') || (tip.teamId !== null && tip.teamId === viewer.teamId)
    ? { allowed: true }
    : { allowed: false, reason: 'not_yours' }
