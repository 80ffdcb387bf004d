import { limits } from '@kring/contract/limits'
import type { Competence, Evidence, ResultKind, TipRecordFragment } from '@kring/contract/generated/operations'
import { type Draft, makeDraft } from '../writing/draft.ts'
import { type Guard, makeGuard } from '../writing/guard.ts'
import { makeSender, type Sender } from '../writing/send.ts'
import type { ChosenAudience } from '../writing/audience-choice.tsx'
import type { PickedFile } from '../photos/pdf-field.tsx'
import type { Picked } from '../photos/photo-field.tsx'
import { aboutMedication } from './read.ts'
import { tipWords } from './words.ts'

export const lists = ['whatWeDid', 'materials', 'notWhen', 'watchFor'] as const
export type ListName = (typeof lists)[number]
const single = ['title', 'situation', 'result', 'noneBecause'] as const
type Single = (typeof single)[number]

export type TipFields = Record<ListName, string[]> &
  Record<Single, string> & {
    resultKind: ResultKind
    noneKnown: boolean
    evidence: Evidence
    sources: { title: string; url: string }[]
    competence: Competence | ''
    needsInstruction: boolean
    /** Empty: the usual date. */
    reviewOn: string
    topics: string[]
    photos: Picked[]
    attachments: PickedFile[]
    audience: ChosenAudience
  }

export const emptyTip: TipFields = {
  title: '',
  situation: '',
  result: '',
  noneBecause: '',
  whatWeDid: ['', ''],
  materials: [],
  notWhen: [''],
  watchFor: [],
  resultKind: 'OBSERVED',
  noneKnown: false,
  evidence: 'ONE_TEAM',
  sources: [],
  competence: '',
  needsInstruction: false,
  reviewOn: '',
  topics: [],
  photos: [],
  attachments: [],
  audience: 'EVERYONE',
}

export type TipWriting = { draft: Draft<TipFields>; guard: Guard; sender: Sender }

/** The state of the form of a tip: its draft on this device, its guard, its sending. */
export function writeTip(form: string, start: TipFields, audience?: string): TipWriting {
  const draft = makeDraft<TipFields>(form, start)
  const texts = () => {
    const all: Record<string, string> = {}
    for (const name of single) all[name] = draft.fields[name]
    for (const name of lists) for (const [place, text] of draft.fields[name].entries()) all[`${name}.${place}`] = text
    for (const [place, source] of draft.fields.sources.entries()) all[`sources.${place}`] = source.title
    return all
  }
  const change = (field: string, text: string) => {
    const [name, place] = field.split('.')
    if (place === undefined) draft.set(name as Single, text)
    else if (name === 'sources') draft.set('sources', Number(place), 'title', text)
    else draft.set(name as ListName, Number(place), text)
  }
  const guard = makeGuard({ texts, change, audience: () => audience ?? draft.fields.audience })
  return { draft, guard, sender: makeSender(guard) }
}

const filled = (items: readonly string[]) => items.map((item) => item.trim()).filter(Boolean)

/** What the form sends, for a new tip and for a change of one. */
export function sentRecord(writing: TipWriting) {
  const { fields } = writing.draft
  const because = fields.noneBecause.trim()
  const none = because ? [tipWords().form.nonePrefix + because] : []
  return {
    title: fields.title.trim(),
    situation: fields.situation.trim(),
    whatWeDid: filled(fields.whatWeDid),
    materials: filled(fields.materials),
    result: fields.result.trim(),
    resultKind: fields.resultKind,
    notWhen: fields.noneKnown ? none : filled(fields.notWhen),
    watchFor: filled(fields.watchFor),
    evidence: fields.evidence,
    sources: fields.sources
      .filter((source) => source.title.trim() || source.url.trim())
      .map((source) => ({ title: source.title.trim() || source.url.trim(), url: source.url.trim() || null })),
    competence: fields.competence || null,
    needsInstruction: fields.needsInstruction,
    reviewOn: fields.reviewOn || null,
    topics: [...fields.topics],
    notAClient: writing.guard.notAClient(),
  }
}

const none = /^(?:geen bekend, (?:omdat|want)|none known, because)\s+/i

/** A tip that is there, as the form holds it. */
export function fieldsOf(tip: TipRecordFragment & { title: string; topics: { id: string }[] }): TipFields {
  const only = tip.notWhen.length === 1 ? tip.notWhen[0] : undefined
  const noneKnown = only !== undefined && none.test(only)
  return {
    ...emptyTip,
    title: tip.title,
    situation: tip.situation,
    result: tip.result,
    whatWeDid: [...tip.whatWeDid],
    materials: [...tip.materials],
    watchFor: [...tip.watchFor],
    notWhen: noneKnown || !tip.notWhen.length ? [''] : [...tip.notWhen],
    noneKnown,
    noneBecause: noneKnown ? only.replace(none, '') : '',
    resultKind: tip.resultKind,
    evidence: tip.evidence,
    sources: tip.sources.map((source) => ({ title: source.title, url: source.url ?? '' })),
    competence: tip.competence ?? '',
    needsInstruction: tip.needsInstruction,
    reviewOn: tip.reviewOn,
    topics: tip.topics.map((topic) => topic.id),
  }
}

const inMonths = (count: number) => {
  const day = new Date()
  day.setMonth(day.getMonth() + count)
  return day.toISOString().slice(0, 10)
}

/** The day that is meant when none is chosen, and the latest that may be chosen. */
export const usualReview = (fields: TipFields): string =>
  inMonths(
    aboutMedication({ ...fields, topics: fields.topics.map((id) => ({ id })) })
      ? limits.tip.reviewMonths.withMedication
      : limits.tip.reviewMonths.usual,
  )
export const latestReview = (): string => inMonths(limits.tip.reviewMonths.most)
export const today = (): string => new Date().toISOString().slice(0, 10)
