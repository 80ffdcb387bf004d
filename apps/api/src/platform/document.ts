import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate, visit } from 'graphql'
import { measure } from './measure.ts'
import { isPlain } from './plain.ts'

/** Limits that hold for every free document, over HTTP and WebSocket alike, before a resolver runs. */
export const documentLimits = {
  characters: 20_000,
  tokens: 2_000,
  depth: 12,
  /** A program that asks for the schema goes deeper: types of types of types. */
  introspectionDepth: 16,
  aliases: 15,
  directives: 20,
  /** About how many fields the answer can have. */
  cost: 250_000,
}
/** Documents that are remembered, with what is wrong with them. */
const mostKept = 500

/** A document that may run, or why not. */
export type Examined = { document: DocumentNode; roots: ReadonlySet<string> } | { faults: readonly GraphQLError[] }
export type Examine = (text: string, variables: Record<string, unknown>, stranger?: boolean) => Examined

type Kept = { document: DocumentNode } | { faults: readonly GraphQLError[] }

/** Why Kring does not take a document; programs read the reason. */
export const refuseDocument = (reason: string) =>
  new GraphQLError('BAD_INPUT', { extensions: { code: 'BAD_INPUT', reason } })

/** Reads documents and holds them against the limits. Cheap checks come first: a flood of fields is never validated. */
export function makeExamine(schema: GraphQLSchema): Examine {
  const kept = new Map<string, Kept>()
  const valid = (text: string, document: DocumentNode): Kept => {
    const found = kept.get(text)
    if (found) return found
    const faults = validate(schema, document, undefined, { maxErrors: 5 })
    const made = faults.length ? { faults } : { document }
    if (kept.size >= mostKept) kept.clear()
    kept.set(text, made)
    return made
  }
  return (text, variables, stranger = false) => {
    if (text.length > documentLimits.characters) return { faults: [refuseDocument('document_too_long')] }
    const known = kept.get(text)
    const document = known && 'document' in known ? known.document : read(text)
    if (document instanceof GraphQLError) return { faults: [stranger ? refuseDocument('bad_document') : document] }
    const size = measure(schema, document, variables)
    const over = tooMuch(size, stranger)
    if (over) return { faults: [refuseDocument(over)] }
    const made = valid(text, document)
    // what a fault says of the schema is not for strangers
    if ('faults' in made) return stranger ? { faults: [refuseDocument('bad_document')] } : made
    return { document: made.document, roots: size.roots }
  }
}

function read(text: string): DocumentNode | GraphQLError {
  try {
    const document = parse(text, { maxTokens: documentLimits.tokens })
    // what no database takes can stand in a text as \u0000 as well
    visit(document, {
      StringValue: ({ value }) => {
        if (!isPlain(value)) throw refuseDocument('bad_character')
      },
    })
    return document
  } catch (error) {
    return error instanceof GraphQLError ? error : refuseDocument('bad_document')
  }
}

function tooMuch(size: ReturnType<typeof measure>, stranger: boolean): string | null {
  if (stranger && size.introspects) return 'no_introspection'
  if (size.depth > (size.introspects ? documentLimits.introspectionDepth : documentLimits.depth)) return 'too_deep'
  if (size.aliases > documentLimits.aliases) return 'too_many_aliases'
  if (size.directives > documentLimits.directives) return 'too_many_directives'
  return size.cost > documentLimits.cost ? 'too_costly' : null
}
