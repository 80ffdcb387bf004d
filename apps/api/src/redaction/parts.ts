import { composeTip } from '../posts/compose-tip.ts'
import type { Ticc, TipRecord } from '../posts/record.ts'
import { toExcerpt } from '../platform/markdown.ts'

/** What a post says, in all the ways it is kept. */
export type Said = { title: string; body: string; record: (TipRecord & Ticc) | null }
export type Part = { field: string; text: string }
/** Changes each text of a post by its field's name. */
export type Change = (text: string, field: string) => string

const lists = ['whatWeDid', 'materials', 'notWhen', 'watchFor'] as const

/** The fields a reader could mark a part in. A tip's body is made of its record. */
export function partsOf(kind: string, said: Said): Part[] {
  const parts: Part[] = []
  const note = (text: string, field: string) => {
    if (text) parts.push({ field, text })
    return text
  }
  changeSaid(kind, said, note)
  return parts
}

/** The post with every field changed; a tip's body follows its record. */
export function changeSaid(kind: string, said: Said, change: Change): Said {
  const title = change(said.title, 'title')
  if (kind === 'BARRIER' && said.record)
    return { title, body: change(said.body, 'body'), record: changeBarrier(said.record, change) }
  if (kind !== 'TIP' || !said.record) return { title, body: change(said.body, 'body'), record: said.record }
  const { record } = said
  const changed: TipRecord = { ...record }
  for (const field of ['situation', 'result'] as const) if (record[field]) changed[field] = change(record[field], field)
  for (const field of lists)
    if (record[field]) changed[field] = record[field].map((text, index) => change(text, `${field}.${index}`))
  if (record.sources)
    changed.sources = record.sources.map((source, index) => ({
      title: change(source.title, `sources.${index}`),
      url: source.url ? change(source.url, `links.${index}`) : source.url,
    }))
  return { title, body: said.body, record: changed }
}

/** The first sentences and, for a tip, the body, made anew from what is left. */
export function finished(kind: string, language: string, said: Said): Said & { excerpt: string } {
  if (kind !== 'TIP' || !said.record) return { ...said, excerpt: toExcerpt(said.body) }
  const body = composeTip(said.record, language === 'en' ? 'en' : 'nl')
  return { ...said, body, excerpt: toExcerpt(said.record.situation ?? '') }
}

/** Who and what it stops, the way around it, and why it stands where it stands. */
function changeBarrier(record: Ticc, change: Change): Ticc {
  const changed: Ticc = { ...record }
  for (const field of ['stops', 'workAround'] as const) if (record[field]) changed[field] = change(record[field], field)
  if (record.steps)
    changed.steps = record.steps.map((step, index) => ({
      ...step,
      note: step.note && change(step.note, `steps.${index}.note`),
    }))
  return changed
}
