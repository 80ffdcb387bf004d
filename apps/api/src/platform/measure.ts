import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'

/** What a document would take, before anything of it runs. */
export type Measure = {
  depth: number
  aliases: number
  directives: number
  /** About how many fields the answer can have. */
  cost: number
  /** What it asks of Query, Mutation and Subscription: "Query.me". */
  roots: ReadonlySet<string>
  introspects: boolean
}
type Part = Pick<Measure, 'depth' | 'aliases' | 'directives' | 'cost'>
type Variables = Record<string, unknown>

/** What a list without a size of its own counts for. */
const usualList = 10
const largest = 100
const nothing: Part = { depth: 0, aliases: 0, directives: 0, cost: 0 }
const tooMuch: Part = { depth: Number.POSITIVE_INFINITY, aliases: 0, directives: 0, cost: 0 }

/** Measures every operation of a document together. Fragments are measured once, and one inside itself is endless. */
export function measure(schema: GraphQLSchema, document: DocumentNode, variables: Variables): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const known = new Map<string, Part>()
  const roots = new Set<string>()
  let introspects = false

  const ofFragment = (name: string): Part => {
    const found = known.get(name)
    if (found) return found
    // until it is measured
    known.set(name, tooMuch)
    const node = fragments.get(name)
    const part = node ? ofSet(node.selectionSet, node.typeCondition.name.value) : nothing
    const whole = { ...part, directives: part.directives + (node?.directives?.length ?? 0) }
    known.set(name, whole)
    return whole
  }
  const ofSet = (set: SelectionSetNode, type: string): Part => {
    const sum = { ...nothing }
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? ofField(node, type)
          : node.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(node.name.value)
            : ofSet(node.selectionSet, node.typeCondition?.name.value ?? type)
      sum.depth = Math.max(sum.depth, part.depth)
      sum.aliases += part.aliases
      sum.directives += part.directives + (node.directives?.length ?? 0)
      sum.cost += part.cost
    }
    return sum
  }
  const ofField = (node: FieldNode, type: string): Part => {
    const field = fieldOf(schema, type, node.name.value)
    const inside = node.selectionSet && field ? ofSet(node.selectionSet, getNamedType(field.type).name) : nothing
    return {
      depth: inside.depth + 1,
      aliases: inside.aliases + (node.alias ? 1 : 0),
      directives: inside.directives,
      cost: 1 + inside.cost * (field && node.selectionSet ? timesOf(field, node.arguments ?? [], variables) : 1),
    }
  }

  const total = { ...nothing }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const root = rootOf(schema, node)
    const part = ofSet(node.selectionSet, root)
    total.depth = Math.max(total.depth, part.depth)
    total.aliases += part.aliases
    total.directives += part.directives + (node.directives?.length ?? 0)
    total.cost += part.cost
    for (const name of rootFields(node.selectionSet, fragments, new Set())) {
      roots.add(`${root}.${name}`)
      introspects ||= name === '__schema' || name === '__type'
    }
  }
  return { ...total, roots, introspects }
}

const rootOf = (schema: GraphQLSchema, node: OperationDefinitionNode) => schema.getRootType(node.operation)?.name ?? ''

function* rootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): Generator<string> {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) yield node.name.value
    else if (node.kind === Kind.INLINE_FRAGMENT) yield* rootFields(node.selectionSet, fragments, seen)
    else if (!seen.has(node.name.value)) {
      seen.add(node.name.value)
      const fragment = fragments.get(node.name.value)
      if (fragment) yield* rootFields(fragment.selectionSet, fragments, seen)
    }
  }
}

function fieldOf(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === '__schema') return SchemaMetaFieldDef
  if (name === '__type') return TypeMetaFieldDef
  const found = schema.getType(type)
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined
}

/** How often what is inside a field comes: the size of its page, or that of a list that says none. */
function timesOf(field: GraphQLField<unknown, unknown>, given: readonly ArgumentNode[], variables: Variables): number {
  const first = field.args.find((arg) => arg.name === 'first')
  if (first) {
    const value = given.find((arg) => arg.name.value === 'first')?.value
    const wanted =
      value?.kind === Kind.INT
        ? Number(value.value)
        : value?.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : null
    const size = typeof wanted === 'number' ? wanted : Number(first.defaultValue ?? largest)
    return Math.min(Math.max(size, 1), largest)
  }
  // the edges are the page that was counted already
  return isListType(getNullableType(field.type)) && field.name !== 'edges' ? usualList : 1
}
