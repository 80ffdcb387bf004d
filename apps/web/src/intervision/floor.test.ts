import { describe, expect, it } from 'vitest'
import { caseOf, floorOf, placeOf } from './floor.ts'
import type { Phase, Session } from './read.ts'

const words = { nl: '', en: '' }
const phase = (key: string, who: string[], more: Partial<Phase> = {}): Phase => ({
  key,
  label: words,
  prompt: words,
  minutes: 5,
  speak: who.map((one) => ({ who: one as Phase['speak'][number]['who'], kind: 'STATEMENT', mostPerPerson: null })),
  individually: false,
  inTurn: false,
  optional: false,
  presenterListens: false,
  mostSentences: null,
  chooses: null,
  loop: null,
  output: null,
  ...more,
})
const mirjam = { id: 'u_mirjam', name: 'Mirjam de Wit', initials: 'MW' }
const joke = { id: 'u_joke', name: 'Joke Vermeer', initials: 'JV' }
type Needs = Parameters<typeof floorOf>[0]
const session = (now: Phase, more: Partial<Needs> = {}): Needs => ({
  phase: now,
  presenter: mirjam,
  previousPresenter: null,
  turn: null,
  viewerMay: [],
  ...more,
})
const may: Session['viewerMay'] = [{ kind: 'QUESTION', left: 2 }]

describe('Kring says in one line who has the floor:', () => {
  it('whoever’s turn it is', () => {
    const now = phase('clarify', ['MEMBERS'], { inTurn: true })
    expect(floorOf(session(now, { turn: joke, viewerMay: may }), joke.id)).toEqual({ kind: 'yourTurn' })
    expect(floorOf(session(now, { turn: joke }), 'u_other')).toEqual({ kind: 'turnOf', name: 'Joke' })
  })

  it('the presenter, who tells', () => {
    expect(floorOf(session(phase('story', ['PRESENTER'])), mirjam.id)).toEqual({ kind: 'yourTurn' })
    expect(floorOf(session(phase('story', ['PRESENTER'])), joke.id)).toEqual({ kind: 'turnOf', name: 'Mirjam' })
  })

  it('the others, while the presenter listens', () => {
    const now = phase('gossip', ['MEMBERS'], { presenterListens: true })
    expect(floorOf(session(now), mirjam.id)).toEqual({ kind: 'youListen' })
    expect(floorOf(session(now, { viewerMay: may }), joke.id)).toEqual({ kind: 'members', name: 'Mirjam' })
    expect(floorOf(session(now), 'u_leads')).toEqual({ kind: 'listens', name: 'Mirjam' })
  })

  it('everyone, or who looks back', () => {
    expect(floorOf(session(phase('bring', ['EVERYONE'])), joke.id)).toEqual({ kind: 'all' })
    const back = phase('look_back', ['PREVIOUS_PRESENTER'])
    expect(floorOf(session(back, { previousPresenter: joke }), mirjam.id)).toEqual({ kind: 'turnOf', name: 'Joke' })
    expect(floorOf(session(back, { previousPresenter: joke }), joke.id)).toEqual({ kind: 'yourTurn' })
  })

  it('nobody, when nothing runs', () => {
    expect(floorOf({ ...session(phase('story', ['PRESENTER'])), phase: null }, joke.id)).toBeUndefined()
  })
})

describe('Kring', () => {
  const back = phase('look_back', ['PREVIOUS_PRESENTER'])
  const bring = phase('bring', ['EVERYONE'])

  it('knows which step of the method it is, also after a way back', () => {
    const method = { phases: [back, bring] } as Session['method']
    expect(placeOf({ phase: bring, method })).toBe(2)
    expect(placeOf({ phase: null, method })).toBe(0)
  })

  it('shows as the question what its presenter brought this time', () => {
    const said = (id: string, author: typeof joke, key: string) => ({ id, kind: 'STATEMENT', phase: key, author })
    const contributions = [
      said('d_1', mirjam, 'look_back'),
      said('d_2', joke, 'bring'),
      said('d_3', mirjam, 'bring'),
      said('d_4', mirjam, 'bring'),
    ]
    const method = { phases: [back, bring] }
    expect(caseOf({ presenter: mirjam, contributions }, method)?.id).toBe('d_3')
    expect(caseOf({ presenter: null, contributions }, method)).toBeUndefined()
  })
})
