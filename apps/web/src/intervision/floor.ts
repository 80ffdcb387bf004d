import type { Phase, Session } from './read.ts'

type Name = { id: string; name: string }
/** Who has the floor, as a code that the words have a sentence for. */
export type Floor =
  | { kind: 'yourTurn' | 'youMay' | 'youListen' | 'all' }
  | { kind: 'turnOf' | 'listens' | 'members'; name: string }

const first = (name: string) => name.split(' ')[0] ?? name
const speaks = (phase: Phase, who: string) => phase.speak.some((one) => one.who === who)

type Needs = Pick<Session, 'phase' | 'presenter' | 'previousPresenter' | 'viewerMay'> & { turn: Name | null }

/** In a phase: whose turn it is for this viewer, in one line. */
export function floorOf(session: Needs, me: string): Floor | undefined {
  const { phase, presenter, turn } = session
  if (!phase) return undefined
  if (turn) return turn.id === me ? { kind: 'yourTurn' } : { kind: 'turnOf', name: first(turn.name) }
  if (speaks(phase, 'EVERYONE')) return { kind: 'all' }
  const members = speaks(phase, 'MEMBERS')
  const mine = presenter?.id === me
  if (members && phase.presenterListens) {
    if (mine) return { kind: 'youListen' }
    if (session.viewerMay.length)
      return presenter ? { kind: 'members', name: first(presenter.name) } : { kind: 'youMay' }
    return presenter ? { kind: 'listens', name: first(presenter.name) } : undefined
  }
  if (members) return session.viewerMay.length ? { kind: 'youMay' } : mine ? { kind: 'youListen' } : { kind: 'all' }
  const alone = speaks(phase, 'PREVIOUS_PRESENTER') ? session.previousPresenter : presenter
  if (!alone) return undefined
  return alone.id === me ? { kind: 'yourTurn' } : { kind: 'turnOf', name: first(alone.name) }
}

/** Where the method stands: which of its phases runs, counted from one. */
export const placeOf = (session: Pick<Session, 'phase' | 'method'>): number =>
  session.method.phases.findIndex((one) => one.key === session.phase?.key) + 1

type SaidLike = { kind: string; phase: string; author: { id: string } | null }
/** What the presenter brought: their first story that is not a look back at another time. */
export function caseOf<S extends SaidLike>(
  session: { presenter: { id: string } | null; contributions: readonly S[] },
  method: { phases: readonly { key: string; speak: readonly { who: string }[] }[] },
): S | undefined {
  const back = new Set(
    method.phases.filter((one) => one.speak.some(({ who }) => who === 'PREVIOUS_PRESENTER')).map((one) => one.key),
  )
  const { presenter } = session
  return session.contributions.find(
    (said) => presenter && said.kind === 'STATEMENT' && said.author?.id === presenter.id && !back.has(said.phase),
  )
}
