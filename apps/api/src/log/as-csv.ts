import type { LogWords } from './words.ts'

export type Line = {
  heldOn: string
  minutes: number
  method: string
  role: keyof LogWords['roles']
  inKring: boolean
  reflection: string
  takeAlong: string
  codeTheme: keyof LogWords['themes'] | null
}

/** A text that begins like a formula would be run by a spreadsheet: an apostrophe before it keeps it a text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`

/** The log as CSV with semicolons and a byte-order mark, as Dutch spreadsheets open it. */
export function asCsv(lines: readonly Line[], words: LogWords): string {
  const rows = lines.map((line) => [
    line.heldOn,
    words.hours(line.minutes),
    line.method,
    words.roles[line.role],
    line.inKring ? words.yes : words.no,
    line.reflection,
    line.takeAlong,
    line.codeTheme ? words.themes[line.codeTheme] : '',
  ])
  return `\uFEFF${[words.columns, ...rows].map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}
