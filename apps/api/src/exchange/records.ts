import type { BarrierState, Ticc, TipRecord } from '../posts/record.ts'
import type { Item, PostItem } from './format.ts'
import { known, type Writing } from './writing.ts'

type Upper<T extends string> = Uppercase<T>
const upper = <T extends string>(text: T): Upper<T> => text.toUpperCase() as Upper<T> // what toUpperCase does

const unsaid = {
  materials: [],
  resultKind: 'OBSERVED',
  watchFor: [],
  evidence: 'ONE_TEAM',
  sources: [],
  competence: null,
  needsInstruction: false,
  adaptedFrom: null,
} satisfies TipRecord

/** What the kind adds to a post. Fields that a tip leaves out stay as they were in `before`, or are as a form would set them. */
export function recordOf(
  writing: Writing,
  item: PostItem,
  before: (TipRecord & Ticc) | null,
  questionOf: (answer: string) => string | undefined,
): TipRecord | object | null {
  if (item.type === 'tip') return tipRecord(writing, item, before ?? unsaid, questionOf)
  if (item.type === 'barrier') return barrierRecord(writing, item, before ?? {})
  if (item.type === 'learning') return item.method ? { method: item.method } : null
  return null
}

function barrierRecord(writing: Writing, item: Item<'barrier'>, before: Ticc): Ticc {
  const steps = item.steps?.map((step) => ({
    // the format has the same words in small letters
    state: step.state.toUpperCase() as BarrierState,
    note: step.note ?? '',
    by: step.by ? known(writing, step.by).publicId : null,
    team: step.team ? known(writing, step.team).publicId : null,
    at: step.at,
  }))
  return { ...before, category: item.category, ...given({ stops: item.stops, workAround: item.workAround, steps }) }
}

/** What is said, without what is left out. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

function tipRecord(
  writing: Writing,
  item: Item<'tip'>,
  before: TipRecord,
  questionOf: (answer: string) => string | undefined,
): TipRecord {
  return {
    situation: item.situation,
    whatWeDid: item.whatWeDid,
    materials: item.materials ?? before.materials,
    result: item.result,
    resultKind: item.resultKind ? upper(item.resultKind) : before.resultKind,
    notWhen: item.notWhen,
    watchFor: item.watchFor ?? before.watchFor,
    evidence: item.evidence ? upper(item.evidence) : before.evidence,
    sources: item.sources?.map((source) => ({ title: source.title, url: source.url ?? null })) ?? before.sources,
    competence: item.competence ? upper(item.competence) : before.competence,
    needsInstruction: item.needsInstruction ?? before.needsInstruction,
    adaptedFrom: item.adaptedFrom
      ? (questionOf(item.adaptedFrom) ?? known(writing, item.adaptedFrom).publicId)
      : before.adaptedFrom,
    ...given({ checkedOn: item.checkedOn ?? before.checkedOn, keptBefore: before.keptBefore }),
  }
}
