import { limits } from '@kring/contract/limits'
import { badInput } from '../platform/errors.ts'
import { clean, guardNames, type Guarding, guardWriting, type Length, lengthFault } from '../platform/text.ts'
import type { TipRecord } from '../posts/record.ts'

export type TipFields = TipRecord & { title: string; reviewOn?: string | null }

const texts: Record<'title' | 'situation' | 'result', Length> = {
  title: limits.tip.title,
  situation: limits.tip.situation,
  result: limits.tip.result,
}
const lists: Record<'whatWeDid' | 'materials' | 'notWhen' | 'watchFor', { min: number; max: number }> = {
  whatWeDid: limits.tip.steps,
  materials: { min: 0, max: limits.tip.list.max },
  notWhen: { min: 1, max: limits.tip.list.max },
  watchFor: { min: 0, max: limits.tip.list.max },
}

/** Checks and cleans the record of a practice tip. Throws BAD_INPUT with every wrong field, or CLIENT_DATA. */
export function takeRecord(given: TipFields, guard: Guarding): TipRecord & { title: string } {
  const faults: Record<string, string> = {}
  const text = (field: keyof typeof texts) => {
    const taken = clean(given[field] ?? '')
    const fault = lengthFault(taken, texts[field])
    if (fault) faults[field] = fault
    return taken
  }
  const list = (field: keyof typeof lists) => {
    const items = (given[field] ?? []).map(clean).filter(Boolean)
    if (items.length < lists[field].min) faults[field] = 'required'
    if (items.length > lists[field].max) faults[field] = 'too_many'
    if (items.some((item) => lengthFault(item, limits.tip.step))) faults[field] = 'too_long'
    return items
  }
  const taken = {
    ...given,
    title: text('title'),
    situation: text('situation'),
    result: text('result'),
    whatWeDid: list('whatWeDid'),
    materials: list('materials'),
    notWhen: list('notWhen'),
    watchFor: list('watchFor'),
    sources: takeSources(given.sources ?? [], faults),
  }
  if (Object.keys(faults).length) throw badInput(faults)
  guardWriting(guardedFields(taken), guard)
  guardNames({ links: taken.sources.map((source) => source.url ?? '') }, guard.language)
  return taken
}

/** A tip's texts by the names of their fields. */
export const guardedFields = (tip: TipFields) => ({
  title: tip.title,
  situation: tip.situation ?? '',
  result: tip.result ?? '',
  whatWeDid: tip.whatWeDid ?? [],
  materials: tip.materials ?? [],
  notWhen: tip.notWhen ?? [],
  watchFor: tip.watchFor ?? [],
  sources: (tip.sources ?? []).map((source) => source.title),
})

function takeSources(given: readonly { title: string; url?: string | null }[], faults: Record<string, string>) {
  const taken = given
    .map((source) => ({ title: clean(source.title), url: source.url?.trim() || null }))
    .filter((source) => source.title)
  if (taken.length > limits.tip.list.max) faults.sources = 'too_many'
  if (taken.some((source) => source.title.length > limits.tip.step.max)) faults.sources = 'too_long'
  if (taken.some((source) => source.url && !/^https?:\/\/[^\s]{1,2000}$/i.test(source.url))) faults.sources = 'bad_link'
  return taken
}

/** Texts about medication need an earlier look (source: the record of a practice tip). */
const aboutMedication = /medic|insuline|insulin|opiat|opioid|antibiotic|morfine|morphine/i

/**
 * The day a tip should be looked at again, YYYY-MM-DD: the one given, or a year from now, half a year with medication.
 * Throws BAD_INPUT for a day that is past or more than two years away.
 */
export function takeReviewOn(given: string | null | undefined, record: TipRecord, now: Date): string {
  const months = aboutMedication.test([record.situation, ...(record.whatWeDid ?? [])].join(' '))
    ? limits.tip.reviewMonths.withMedication
    : limits.tip.reviewMonths.usual
  if (!given) return day(addMonths(now, months))
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given) || Number.isNaN(Date.parse(given))) throw badInput({ reviewOn: 'bad_date' })
  if (given < day(now) || given > day(addMonths(now, limits.tip.reviewMonths.most)))
    throw badInput({ reviewOn: 'bad_date' })
  return given
}

const day = (date: Date) => date.toISOString().slice(0, 10)
function addMonths(date: Date, months: number): Date {
  const next = new Date(date)
  next.setUTCMonth(next.getUTCMonth() + months)
  return next
}
