import { makeDraft } from '../writing/draft.ts'
import { type Guard, makeGuard } from '../writing/guard.ts'
import { makeSender, type Sender } from '../writing/send.ts'
import type { Draft } from '../writing/draft.ts'
import type { ChosenAudience } from '../writing/audience-choice.tsx'
import type { Picked } from '../photos/photo-field.tsx'

const texts = ['title', 'body', 'stops', 'workAround'] as const
export type BarrierFields = Record<(typeof texts)[number], string> & {
  category: string
  topics: string[]
  photos: Picked[]
  audience: ChosenAudience
}
export type BarrierWriting = { draft: Draft<BarrierFields>; guard: Guard; sender: Sender }

export const emptyBarrier: BarrierFields = {
  title: '',
  body: '',
  stops: '',
  workAround: '',
  category: '',
  topics: [],
  photos: [],
  audience: 'EVERYONE',
}

/** The state of the form of a barrier: its draft on this device, its guard, its sending. */
export function writeBarrier(form: string, start: BarrierFields, audience?: string): BarrierWriting {
  const draft = makeDraft<BarrierFields>(form, start)
  const guard = makeGuard({
    texts: () => Object.fromEntries(texts.map((name) => [name, draft.fields[name]])),
    change: (field, text) => {
      const name = texts.find((one) => one === field)
      if (name) draft.set(name, text)
    },
    audience: () => audience ?? draft.fields.audience,
  })
  return { draft, guard, sender: makeSender(guard) }
}

/** What the form sends, for a new barrier and for a change of one. */
export const sentBarrier = ({ draft, guard }: BarrierWriting) => ({
  title: draft.fields.title.trim(),
  body: draft.fields.body.trim(),
  stops: draft.fields.stops.trim(),
  workAround: draft.fields.workAround.trim(),
  category: draft.fields.category,
  topics: [...draft.fields.topics],
  notAClient: guard.notAClient(),
})
