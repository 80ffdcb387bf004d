import { detectLanguage } from '@kring/language'
import type { Place } from '../platform/text.ts'
import { clientDataIn, nameFaults } from '../platform/text.ts'
import type { Taken } from './check.ts'
import { type Item, isPost, refOf } from './format.ts'
import { withoutPeople } from './mentions.ts'
import type { Names } from './names.ts'

export type Language = 'nl' | 'en'
type Fields = Record<string, string | readonly string[]>

/** The texts of an item that people read. Names of people, teams and places are not a client's. */
export function textsOf(item: Item): Fields {
  switch (item.type) {
    case 'team':
      return { trying: item.trying ?? '' }
    case 'person':
      return { askMeAbout: item.askMeAbout ?? '' }
    case 'tip':
      return {
        title: item.title,
        situation: item.situation,
        whatWeDid: item.whatWeDid,
        materials: item.materials ?? [],
        result: item.result,
        notWhen: item.notWhen,
        watchFor: item.watchFor ?? [],
        sources: (item.sources ?? []).map((source) => source.title),
      }
    case 'tried':
      return { note: item.note ?? '' }
    case 'barrier':
      return {
        title: item.title,
        body: item.body,
        stops: item.stops ?? '',
        workAround: item.workAround ?? '',
        steps: (item.steps ?? []).map((step) => step.note ?? ''),
      }
    case 'library':
      return {
        title: item.title,
        summary: item.summary,
        lessons: item.lessons ?? [],
        links: (item.links ?? []).map((link) => link.title),
      }
    case 'handover':
      return { body: item.body, answer: item.answer ?? '' }
    case 'answer':
    case 'comment':
      return { body: item.body }
    case 'source':
      return { title: item.title, newTitle: item.newTitle ?? '' }
    case 'outcome':
    case 'metoo':
    case 'thanks':
    case 'saved':
      return {}
    default:
      return { title: item.title, body: item.body ?? '' }
  }
}

/** Names, and what stands beside a text: they may say who somebody is, but hold nobody's number. */
export function namesOf(item: Item): Fields {
  const ref = refOf(item)
  const own: Fields = ref ? { ref } : {}
  switch (item.type) {
    case 'team':
      return {
        ...own,
        name: item.name,
        slug: item.slug ?? '',
        region: item.region ?? '',
        place: item.place?.name ?? '',
        since: item.since ?? '',
      }
    case 'person':
      return { ...own, name: item.name }
    case 'tip':
      return { ...own, region: item.region ?? '', sources: (item.sources ?? []).map((source) => source.url ?? '') }
    case 'library':
      return { ...own, place: item.place?.name ?? '', links: (item.links ?? []).map((link) => link.url) }
    case 'source':
      return { url: item.url ?? '', newUrl: item.newUrl ?? '' }
    case 'learning':
      return { ...own, region: item.region ?? '', method: item.method ?? '' }
    default:
      return isPost(item) ? { ...own, region: item.region ?? '' } : own
  }
}

/** Finds the language of every line's text: what it says, what is known of it, what it looks like, else its author's. */
export function languagesOf(lines: readonly Taken[], names: Names): Map<Taken, Language> {
  const found = new Map<Taken, Language>()
  const byRef = new Map<string, Taken>()
  for (const line of lines) {
    const ref = refOf(line.item)
    if (ref) byRef.set(ref, line)
  }
  const localeOf = (ref: string | undefined): Language => {
    const item = ref ? byRef.get(ref)?.item : undefined
    return (item?.type === 'person' ? item.locale : undefined) ?? (ref ? names.get(ref)?.locale : undefined) ?? 'nl'
  }
  const languageOf = (line: Taken): Language => {
    const known = found.get(line)
    if (known) return known
    const language = read(line.item)
    found.set(line, language)
    return language
  }
  const read = (item: Item): Language => {
    if (isPost(item)) {
      const said = item.language ?? names.get(item.ref)?.locale
      return said ?? detectLanguage(Object.values(textsOf(item)).flat().join('\n'), localeOf(item.author))
    }
    if (item.type === 'person') return localeOf(item.ref)
    if (item.type === 'source') return localeOf(item.by)
    if (item.type === 'library')
      return (
        item.language ??
        names.get(item.ref)?.locale ??
        detectLanguage(`${item.title}\n${item.summary}`, localeOf(item.author))
      )
    if (item.type === 'team') return item.languages?.[0] === 'en' ? 'en' : 'nl'
    const parent = byRef.get(item.to)
    return parent && parent.item !== item ? languageOf(parent) : (names.get(item.to)?.locale ?? 'nl')
  }
  for (const line of lines) languageOf(line)
  return found
}

/** What in a line could identify a client: kinds and fields, never the text. */
export function findingsIn(item: Item, language: Language, isPerson: (name: string) => boolean): Place[] {
  const texts: Fields = {}
  for (const [field, said] of Object.entries(textsOf(item)))
    texts[field] =
      typeof said === 'string' ? withoutPeople(said, isPerson) : said.map((text) => withoutPeople(text, isPerson))
  return [...clientDataIn(texts, language).map(({ place }) => place), ...nameFaults(namesOf(item), language)]
}

/** Findings as the reason of a bad line: "client data: PHONE in body, 2 × NAME in whatWeDid". */
export function asReason(places: readonly Place[]): string {
  const counts = new Map<string, number>()
  for (const { kind, field } of places) {
    const where = `${kind} in ${field.split('.')[0]}`
    counts.set(where, (counts.get(where) ?? 0) + 1)
  }
  return `client data: ${[...counts].map(([where, count]) => (count > 1 ? `${count} × ${where}` : where)).join(', ')}`
}
