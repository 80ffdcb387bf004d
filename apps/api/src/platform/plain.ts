const bare = (text: string) => (text.isWellFormed() ? text : text.toWellFormed()).replaceAll('\u0000', '')

/** What no database takes is taken out of what was sent: zero characters, and halves of characters. */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\u0000') ? value : bare(value)
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, plain(inside)]))
}

/** Whether a text holds nothing that has to be taken out. */
export const isPlain = (text: string) => text.isWellFormed() && !text.includes('\u0000')
