import type { Viewer } from '../platform/context.ts'

export type Verdict = { allowed: true } | { allowed: false; reason: string }
const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

type Looker = Pick<Viewer, 'id' | 'teamId'>
type Written = { authorId: number | null; teamId: number | null }

/** A text is its author's to change. Nobody else's, whatever their role. */
export const mayEdit = (viewer: Looker, text: Written): Verdict =>
  text.authorId !== null && text.authorId === viewer.id ? yes : no('not_yours')

/** A tip is kept by its team: any member may edit and withdraw it. */
export const mayEditPost = (viewer: Looker, post: Written & { kind: string }): Verdict =>
  post.kind === 'TIP' && post.teamId !== null && post.teamId === viewer.teamId ? yes : mayEdit(viewer, post)

/** One's own comment, or nobody's. */
export const mayWithdrawComment = mayEdit

/** Its author (a tip's team) and stewards may take a part out, at any time. */
export const mayRedactText = (viewer: Looker & Pick<Viewer, 'roles'>, text: Written & { kind: string }): Verdict =>
  viewer.roles.includes('STEWARD') ? yes : mayEditPost(viewer, text)
