// Who may do what with a text that is to travel. Arithmetic alone.

export type Verdict = { allowed: true } | { allowed: false; reason: string }
const yes: Verdict = { allowed: true }
const no = (reason: string): Verdict => ({ allowed: false, reason })

/** What the rules ask about a draft. `people` took part; `agreed` are those who agreed to this version. */
export type Standing = {
  state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'
  version: number
  presenterId: number | null
  people: readonly number[]
  agreed: readonly number[]
}

/** Whether everyone who took part agreed to the text as it is. Nobody having taken part is no consent. */
export const allAgreed = ({ people, agreed }: Pick<Standing, 'people' | 'agreed'>): boolean =>
  people.length > 0 && people.every((person) => agreed.includes(person))

const took = (draft: Standing, person: number) => draft.people.includes(person)
const writable = (draft: Standing): Verdict =>
  draft.state === 'DRAFT' ? yes : no(draft.state === 'PUBLISHED' ? 'learning_published' : 'learning_withdrawn')

/** Its presenter alone changes the text; one that was taken back may be begun anew. */
export function mayWrite(draft: Standing, person: number): Verdict {
  if (draft.presenterId !== person) return no('presenter_only')
  return draft.state === 'PUBLISHED' ? no('learning_published') : yes
}

/** Whoever took part suggests and agrees, while it is a draft. */
export const mayJoinIn = (draft: Standing, person: number): Verdict =>
  took(draft, person) ? writable(draft) : no('not_there')

/** Consent is to one text: what was changed meanwhile is to be read first. */
export function mayAgree(draft: Standing, person: number, version: number): Verdict {
  const verdict = mayJoinIn(draft, person)
  if (!verdict.allowed) return verdict
  return version === draft.version ? yes : no('learning_changed')
}

/** The presenter publishes, once everyone agreed to this very version. */
export function mayPublish(draft: Standing, person: number, version: number): Verdict {
  if (draft.presenterId !== person) return no('presenter_only')
  const open = writable(draft)
  if (!open.allowed) return open
  if (version !== draft.version) return no('learning_changed')
  return allAgreed(draft) ? yes : no('consent_missing')
}

/** Whoever took part takes it back, at any time. */
export const mayWithdraw = (draft: Standing, person: number): Verdict =>
  !took(draft, person) ? no('not_there') : draft.state === 'WITHDRAWN' ? no('learning_withdrawn') : yes
