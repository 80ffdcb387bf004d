import type { z } from 'zod'
import { type Item, schemas, type Type, types } from './format.ts'

/** What a line says, or why it cannot be taken. `unknown` are fields that Kring does not know and leaves out. */
export type ReadLine = { item: Item; unknown: string[] } | { reason: string }

const isType = (name: unknown): name is Type => typeof name === 'string' && Object.hasOwn(schemas, name)
/** Fields that the format carries and Kring has no use for. */
const passed: Partial<Record<Type, string[]>> = { answer: ['language', 'id'], comment: ['language', 'id'] }

/** Reads one line of the exchange format. Pure. */
export function readLine(text: string): ReadLine {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { reason: 'this is not JSON' }
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { reason: 'this is not a JSON object' }
  if (text.includes('\uFFFD')) return { reason: 'this is not UTF-8 text' }
  const type = 'type' in raw ? raw.type : undefined
  if (!isType(type))
    return { reason: type === undefined ? '"type" is missing' : `"type" is not one of ${types.join(', ')}` }
  const schema: z.ZodObject = schemas[type]
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return { reason: parsed.error.issues.slice(0, 5).map(plain).join('; ') }
  const item = parsed.data as Item // the schema of this type made it
  const reason = alone(item)
  if (reason) return { reason }
  const known = schema.shape
  const unknown = Object.keys(raw).filter((key) => !(key in known) && key !== 'id' && !passed[type]?.includes(key))
  return { item, unknown }
}

/** What one line can say wrong about itself although each of its fields is right. */
function alone(item: Item): string | null {
  if ('author' in item || 'team' in item || item.type === 'version' || !('body' in item || item.type === 'tip'))
    return null
  return '"author" is missing'
}

/** A fault in plain words, never with the text that was found. */
function plain(issue: z.core.$ZodIssue): string {
  const where = `"${issue.path.map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index ? '.' : ''}${String(part)}`)).join('')}"`
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && /undefined/.test(issue.message)
        ? `${where} is missing`
        : `${where} is not ${aType(issue.expected)}`
    case 'invalid_value':
      return `${where} is not ${oneOf(issue.values)}`
    case 'too_big':
      return `${where} ${issue.origin === 'array' ? `has more than ${issue.maximum} entries` : `is more than ${issue.maximum}`}`
    case 'too_small':
      return `${where} ${issue.origin === 'array' ? 'is empty' : `is less than ${issue.minimum}`}`
    case 'invalid_format':
      return `${where} ${formats[issue.format] ?? issue.message}`
    default:
      return `${where} ${issue.message}`
  }
}

const formats: Record<string, string> = {
  datetime: 'is not a time such as 2026-07-01T08:00:00Z',
  date: 'is not a day such as 2027-07-01',
}
const aType = (name: string) =>
  ({ string: 'a text', array: 'a list', object: 'an object', boolean: 'true or false', number: 'a number' })[name] ??
  `a ${name}`
const oneOf = (values: readonly unknown[]) =>
  values.length > 12 ? 'a known key (see domain/topics.md)' : `one of ${values.map(String).join(', ')}`
