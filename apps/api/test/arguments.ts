import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { World } from './world.ts'

/** One place where a client says something: an argument, or a field of a form, however deep. */
export type Place = { root: 'Query' | 'Mutation'; field: string; path: string[]; type: string }
type Input = GraphQLArgument | GraphQLInputField

const rootField = (world: World, { root, field }: Pick<Place, 'root' | 'field'>): GraphQLField<unknown, unknown> => {
  const found = world.app.graphql.schema.getType(root)
  if (!found || !('getFields' in found)) throw new Error(root)
  return found.getFields()[field] as GraphQLField<unknown, unknown> // roots are object types
}

/** Every such place of the schema. */
export function everyPlace(world: World): Place[] {
  const { schema } = world.app.graphql
  const inside = (inputs: readonly Input[], path: string[]): Pick<Place, 'path' | 'type'>[] =>
    inputs.flatMap((input) => {
      const type = getNamedType(input.type)
      const here = [...path, input.name]
      return isInputObjectType(type) ? inside(Object.values(type.getFields()), here) : [{ path: here, type: type.name }]
    })
  return (['Query', 'Mutation'] as const).flatMap((root) =>
    Object.values((root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}).flatMap(
      (field) => inside(field.args, []).map((place) => ({ root, field: field.name, ...place })),
    ),
  )
}

export type Usual = (name: string, type: string) => unknown

/** A document that asks the same field once for every value at this place, with all else as usual; at most fifteen. */
export function documentFor(world: World, place: Place, values: readonly unknown[], usual: Usual) {
  const field = rootField(world, place)
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const asked = values.map((value, index) => {
    const args = field.args.filter((arg) => arg.name === place.path[0] || isNonNullType(arg.type))
    const given = args.map((arg) => {
      const name = `${arg.name}_${index}`
      const whole = { [arg.name]: filled(arg.name, arg.type, usual) }
      if (arg.name === place.path[0]) put(whole, place.path, value, field.args, usual)
      variables[name] = whole[arg.name]
      // nullable, so that a null comes through as one
      declared.push(`$${name}: ${arg.type}`)
      return `${arg.name}: $${name}`
    })
    const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
    return `a${index}: ${field.name}${given.length ? `(${given.join(', ')})` : ''} ${selection}`
  })
  const query = `${place.root === 'Query' ? 'query' : 'mutation'} (${declared.join(', ')}) { ${asked.join('\n')} }`
  return { query, variables }
}

function filled(name: string, type: GraphQLInputType, usual: Usual): unknown {
  const real = getNullableType(type)
  const given = usual(name, real.toString())
  if (given !== undefined) return given
  if (isListType(real)) return [filled(name, real.ofType, usual)]
  if (isEnumType(real)) return real.getValues()[0]?.name
  if (!isInputObjectType(real)) return usual('', real.toString())
  return Object.fromEntries(
    Object.values(real.getFields())
      .filter((input) => isNonNullType(input.type))
      .map((input) => [input.name, filled(input.name, input.type, usual)]),
  )
}

/** Puts a value at the end of the path; a list gets it as its one item. */
function put(
  into: Record<string, unknown>,
  [name = '', ...rest]: readonly string[],
  value: unknown,
  inputs: readonly Input[],
  usual: Usual,
): void {
  const input = inputs.find((one) => one.name === name)
  if (!input) throw new Error(name)
  const list = isListType(getNullableType(input.type))
  if (!rest.length) {
    into[name] = list ? [value] : value
    return
  }
  const type = getNamedType(input.type)
  if (!isInputObjectType(type)) throw new Error(name)
  const inner = filled(name, type, usual) as Record<string, unknown> // a form is filled with its fields
  put(inner, rest, value, Object.values(type.getFields()), usual)
  into[name] = list ? [inner] : inner
}
