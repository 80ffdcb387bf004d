import type { Taken } from './check.ts'
import type { Item } from './format.ts'

const day = 86_400_000

/** Moves all times by the same, so that the newest is `end`. */
export function endAt(lines: readonly Taken[], end: Date): void {
  const times = lines.flatMap(({ item }) => ('at' in item && item.at ? Date.parse(item.at) : []))
  if (!times.length) return
  const by = end.getTime() - times.reduce((newest, time) => Math.max(newest, time))
  for (const { item } of lines) Object.assign(item, moved(item, by))
}

function moved(item: Item, by: number): object {
  const later = (time: string) => new Date(Date.parse(time) + by).toISOString()
  const at = 'at' in item && item.at ? { at: later(item.at) } : {}
  const edited = 'editedAt' in item && item.editedAt ? { editedAt: later(item.editedAt) } : {}
  const review = 'reviewOn' in item && item.reviewOn ? { reviewOn: laterDay(item.reviewOn, by) } : {}
  const steps =
    'steps' in item && item.steps ? { steps: item.steps.map((step) => ({ ...step, at: later(step.at) })) } : {}
  const handed =
    item.type === 'handover'
      ? { answerBy: laterDay(item.answerBy, by), ...(item.answeredAt && { answeredAt: later(item.answeredAt) }) }
      : {}
  return { ...at, ...edited, ...review, ...steps, ...handed }
}

const laterDay = (from: string, by: number) =>
  new Date(Date.parse(from) + Math.round(by / day) * day).toISOString().slice(0, 10)
