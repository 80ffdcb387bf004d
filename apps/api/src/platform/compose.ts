import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLField,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLString,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Context } from './context.ts'
import { lastingOf, type Piece } from './lasting.ts'

// A query of the web is put together as JSON text by the same resolvers that execution would call, without an object in
// between. What an object always says is written once per version of its row and then only copied (lasting.ts).
// Anything irregular (an error, a null where none may be) throws: then the query is executed in the ordinary way.

/** Puts the answer to a query together as text; throws when only execution can answer. */
export type Compose = (ctx: Context, variables: Record<string, unknown>) => Promise<string>

class Irregular extends Error {}
const irregular = (what: string): never => {
  throw new Irregular(what)
}

type Run = { readonly ctx: Context; readonly variables: Record<string, unknown> }
type Write = (value: unknown, sheet: Sheet, run: Run) => void
type Field = { lead: string; write: Write }

/** Text in the making, with places that are filled when a promise has come true. */
class Sheet {
  text = ''
  private parts: string[] = []
  private waiting: Promise<void>[] = []
  get whole() {
    return this.waiting.length === 0
  }
  later(promise: PromiseLike<unknown>, write: Write, run: Run): void {
    const place = this.parts.push(this.text, '') - 1
    this.text = ''
    const filled = Promise.resolve(promise).then(async (value) => {
      const sheet = new Sheet()
      write(value, sheet, run)
      this.parts[place] = await sheet.done()
    })
    // the sheet may be given up before it waits for this
    filled.catch(() => undefined)
    this.waiting.push(filled)
  }
  async done(): Promise<string> {
    await Promise.all(this.waiting)
    return this.parts.length ? this.parts.join('') + this.text : this.text
  }
}

/** Reading it throws: a lasting text is made without a viewer, a clock or variables. */
const nobody: Run = {
  get ctx(): Context {
    return irregular('asks for the context')
  },
  get variables(): Record<string, unknown> {
    return irregular('asks for variables')
  },
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
const isRow = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

/** Makes a query ready to be composed; null for what only execution can do. */
export function compose(schema: GraphQLSchema, document: DocumentNode): Compose | null {
  const operation = getOperationAST(document)
  const query = schema.getQueryType()
  if (operation?.operation !== 'query' || !query) return null
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions) if (each.kind === 'FragmentDefinition') fragments.set(each.name.value, each)
  let root: Write
  try {
    root = writeObject({ schema, fragments }, query, [operation.selectionSet])
  } catch (error) {
    if (error instanceof Irregular) return null
    throw error
  }
  return async (ctx, given) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
    if (!coerced) return irregular('variables do not fit')
    const sheet = new Sheet()
    sheet.text = '{"data":'
    root({}, sheet, { ctx, variables: coerced })
    return `${await sheet.done()}}`
  }
}

type Plan = { schema: GraphQLSchema; fragments: ReadonlyMap<string, FragmentDefinitionNode> }

/** The fields asked of a type, merged by the name they answer under, in the order of the document. */
function collect(plan: Plan, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  const fits = (name: string | undefined) => {
    const condition = name === undefined ? type : plan.schema.getType(name)
    return condition === type || (isAbstractType(condition) && plan.schema.isSubType(condition, type))
  }
  const walk = (set: SelectionSetNode): void => {
    for (const each of set.selections) {
      refuseDirectives(each.directives)
      if (each.kind === 'Field') {
        const key = each.alias?.value ?? each.name.value
        fields.set(key, [...(fields.get(key) ?? []), each])
      } else if (each.kind === 'InlineFragment') {
        if (fits(each.typeCondition?.name.value)) walk(each.selectionSet)
      } else if (!visited.has(each.name.value)) {
        visited.add(each.name.value)
        const fragment = plan.fragments.get(each.name.value)
        if (fragment && fits(fragment.typeCondition.name.value)) walk(fragment.selectionSet)
      }
    }
  }
  for (const set of sets) walk(set)
  return fields
}
const refuseDirectives = (directives: readonly object[] | undefined) =>
  directives?.length ? irregular('a directive') : undefined

function writeObject(plan: Plan, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Write {
  const fields: Field[] = []
  for (const [key, nodes] of collect(plan, type, sets))
    fields.push({
      lead: `${fields.length ? ',' : '{'}${JSON.stringify(key)}:`,
      write: writeField(plan, type, nodes),
    })
  const whole: Write = (row, sheet, run) => {
    for (const field of fields) {
      sheet.text += field.lead
      field.write(row, sheet, run)
    }
    sheet.text += '}'
  }
  return (row, sheet, run) => {
    const lasting = isRow(row) ? lastingOf(row) : undefined
    if (!lasting) return whole(row, sheet, run)
    const pieces = lasting.pieces(fields, (strict) => piecesOf(fields, strict))
    for (const piece of pieces)
      if (typeof piece === 'string') sheet.text += piece
      else piece(row, sheet, run)
  }
}

/** What these fields say of a row by its lasting columns alone, as text; the others stay to be written for each viewer. */
function piecesOf(fields: readonly Field[], row: object): Piece<Write>[] {
  const pieces: Piece<Write>[] = []
  let texts: string[] = []
  for (const { lead, write } of fields) {
    texts.push(lead)
    const alone = textAlone(write, row)
    if (alone === null) {
      // joined, not added: what is kept should be one flat string
      pieces.push(texts.join(''), write)
      texts = []
    } else texts.push(alone)
  }
  return [...pieces, [...texts, '}'].join('')]
}
function textAlone(write: Write, row: object): string | null {
  const sheet = new Sheet()
  try {
    write(row, sheet, nobody)
  } catch {
    return null
  }
  return sheet.whole ? sheet.text : null
}

function writeField(plan: Plan, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Write {
  const [node] = nodes
  const name = node?.name.value ?? ''
  if (name === '__typename') {
    const text = JSON.stringify(parent.name)
    return (_, sheet) => {
      sheet.text += text
    }
  }
  const field = parent.getFields()[name]
  if (!node || !field) return irregular('a field that is not there')
  const sets = nodes.flatMap((each) => each.selectionSet ?? [])
  const write = writeValue(plan, field.type, sets)
  const argsOf = argumentsOf(field, node)
  const { resolve } = field
  return (row, sheet, run) => {
    const value = resolve ? resolve(row, argsOf(run), contextOf(run), noInfo) : isRow(row) ? row[name] : undefined
    if (isPromise(value)) sheet.later(value, write, run)
    else write(value, sheet, run)
  }
}

/** Read at its first use, so that a lasting text can be made of what does not need it. */
const contextOf = (run: Run): unknown => (run === nobody ? withoutContext : run.ctx)
const refuse = () => irregular('asks for the context')
const withoutContext = new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse })
/** No resolver of Kring reads it (they are one line each). */
const noInfo = new Proxy({}, { get: () => irregular('asks for the query') }) as GraphQLResolveInfo

/** A field's arguments: the same for every run unless they name a variable. */
function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): (run: Run) => Record<string, unknown> {
  const names = JSON.stringify(node.arguments ?? []).includes('"Variable"')
  if (names) return (run) => getArgumentValues(field, node, run.variables)
  const values = getArgumentValues(field, node)
  return () => values
}

function writeValue(plan: Plan, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  if (isNonNullType(type)) {
    const write = writeValue(plan, type.ofType, sets)
    return (value, sheet, run) =>
      value === null || value === undefined ? irregular('null where none may be') : write(value, sheet, run)
  }
  const write = isListType(type) ? writeList(writeValue(plan, type.ofType, sets)) : writeNamed(plan, type, sets)
  return (value, sheet, run) => {
    if (value === null || value === undefined) sheet.text += 'null'
    else if (value instanceof Error) irregular('an error for a value')
    else write(value, sheet, run)
  }
}

function writeNamed(plan: Plan, given: GraphQLOutputType, sets: readonly SelectionSetNode[]): Write {
  const type = getNamedType(given)
  if (isObjectType(type)) return writeObject(plan, type, sets)
  if (!isAbstractType(type)) return writeLeaf(type)
  const { resolveType } = type
  if (!resolveType) return irregular('a type that cannot be told')
  const byName = new Map<string, Write>()
  return (value, sheet, run) => {
    const name = resolveType(value, contextOf(run), noInfo, type)
    if (typeof name !== 'string') return irregular('a type that is told later')
    let write = byName.get(name)
    if (!write) {
      const found = plan.schema.getType(name)
      if (!isObjectType(found)) return irregular('an unknown type')
      write = writeObject(plan, found, sets)
      byName.set(name, write)
    }
    write(value, sheet, run)
  }
}

function writeList(write: Write): Write {
  return (value, sheet, run) => {
    if (!Array.isArray(value)) return irregular('not a list')
    const items: readonly unknown[] = value
    sheet.text += '['
    items.forEach((item, index) => {
      if (index) sheet.text += ','
      if (isPromise(item)) sheet.later(item, write, run)
      else write(item, sheet, run)
    })
    sheet.text += ']'
  }
}

function writeLeaf(type: GraphQLLeafType): Write {
  const text = type === GraphQLString || type === GraphQLID
  const whole = type === GraphQLInt
  return (value, sheet) => {
    if (text && typeof value === 'string') sheet.text += JSON.stringify(value)
    else if (whole && typeof value === 'number' && value === (value | 0)) sheet.text += value
    else sheet.text += JSON.stringify(type.serialize(value) ?? irregular('a leaf without a value'))
  }
}
