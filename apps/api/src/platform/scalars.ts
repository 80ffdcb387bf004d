import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

/** Cards in memory are sent again and again with the same Date: its text is made once. */
const texts = new WeakMap<Date, string>()
function momentText(value: unknown): string {
  if (!(value instanceof Date)) return new Date(String(value)).toISOString()
  const text = texts.get(value) ?? value.toISOString()
  texts.set(value, text)
  return text
}

/** Moments and days come in as texts and nothing else; whether they are right the verbs say, with the field. */
function takeText(value: unknown): string {
  if (typeof value === 'string' && value.length <= 40) return value
  throw new GraphQLError('BAD_INPUT', { extensions: { code: 'BAD_INPUT', reason: 'bad_time' } })
}
const incoming = {
  parseValue: takeText,
  parseLiteral: (node: ValueNode) => takeText(node.kind === Kind.STRING ? node.value : null),
}

export const moment = new GraphQLScalarType({ name: 'DateTime', serialize: momentText, ...incoming })
export const day = new GraphQLScalarType({
  name: 'Date',
  serialize: (value) => String(value).slice(0, 10),
  ...incoming,
})
