import type { TipRecord } from './record.ts'

const headings = {
  nl: {
    situation: 'Situatie',
    whatWeDid: 'Wat we deden',
    materials: 'Wat je nodig hebt',
    result: 'Wat het opleverde',
    notWhen: 'Wanneer niet',
    watchFor: 'Let op',
    sources: 'Bronnen',
  },
  en: {
    situation: 'Situation',
    whatWeDid: 'What we did',
    materials: 'What you need',
    result: 'What it changed',
    notWhen: 'When not to',
    watchFor: 'Watch for',
    sources: 'Sources',
  },
}

const list = (items: readonly string[] | undefined, mark: (index: number) => string) =>
  (items ?? []).map((item, index) => `${mark(index)} ${item.replace(/\n+/g, ' ')}`).join('\n')
const bullets = (items: readonly string[] | undefined) => list(items, () => '-')

/** A tip's record as one Markdown text with headings in its language: what `body` gives, what search reads. */
export function composeTip(record: TipRecord, language: 'nl' | 'en'): string {
  const words = headings[language]
  const parts: [string, string][] = [
    [words.situation, record.situation ?? ''],
    [words.whatWeDid, list(record.whatWeDid, (index) => `${index + 1}.`)],
    [words.materials, bullets(record.materials)],
    [words.result, record.result ?? ''],
    [words.notWhen, bullets(record.notWhen)],
    [words.watchFor, bullets(record.watchFor)],
    [
      words.sources,
      bullets(
        record.sources?.map((source) =>
          source.url ? `[${source.title.replace(/[[\]]/g, '')}](${source.url})` : source.title,
        ),
      ),
    ],
  ]
  return parts
    .filter(([, text]) => text)
    .map(([heading, text]) => `### ${heading}\n\n${text}`)
    .join('\n\n')
}
