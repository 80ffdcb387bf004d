import type { Viewer } from '../platform/context.ts'

export type Verdict = { allowed: true } | { allowed: false; reason: string }
export const yes: Verdict = { allowed: true }
export const no = (reason: string): Verdict => ({ allowed: false, reason })

/** A team's page belongs to its members alone. */
export const mayEditTeam = (viewer: Pick<Viewer, 'teamId'>, team: { id: number }): Verdict =>
  viewer.teamId === team.id ? yes : no('not_yours')
