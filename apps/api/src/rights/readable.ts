import { archive as en } from '@kring/words/en/archive'
import { archive as nl } from '@kring/words/nl/archive'
import type { Gathered } from './gather.ts'

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
const dayOf = (row: Record<string, unknown>) => text(row.created_at ?? row.at ?? row.asked_at).slice(0, 10)
/** Words of a person stand quoted: a heading in them is no heading of ours. */
const quoted = (body: unknown) =>
  text(body)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')

/** The same, to read: one's profile, what one wrote, and what else there is by its name. */
export function readable(data: Gathered, language: 'nl' | 'en'): string {
  const words = language === 'nl' ? nl : en
  const [person = {}] = data.person ?? []
  const written = (['post', 'answer', 'comment', 'contribution'] as const).flatMap((table) =>
    (data[table] ?? []).map((row) => ({ table, row })),
  )
  const parts = [
    `# ${words.title}`,
    words.intro,
    `## ${words.profile}`,
    ...['name', 'email', 'languages', 'ask_me_about', 'locale', 'created_at'].map(
      (field) => `- ${words.fields[field] ?? field}: ${text(person[field])}`,
    ),
    `## ${words.written}`,
    ...written.map(({ table, row }) =>
      [
        `### ${words.tables[table] ?? table}, ${dayOf(row)}`,
        row.title ? `**${text(row.title)}**` : '',
        quoted(row.body ?? row.text),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    `## ${words.else}`,
    ...Object.entries(data)
      .filter(([table]) => !['person', 'post', 'answer', 'comment', 'contribution'].includes(table))
      .map(([table, rows]) => `- ${words.tables[table] ?? table}: ${rows.length}`),
  ]
  return `${parts.join('\n\n')}\n`
}
