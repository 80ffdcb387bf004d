import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type ValidationRule } from 'graphql'
import mercurius from 'mercurius'
import type { IResolvers } from 'mercurius'
import type { Context } from './context.ts'
import { Refusal } from './errors.ts'

/** Limits that hold for every document, over HTTP and WebSocket alike. */
export const documentLimits = { depth: 12, aliases: 15, characters: 20_000 }
export const documentRules: ValidationRule[] = [maxAliasesRule({ n: documentLimits.aliases, allowList: [] })]

/** Persisted operations of the web: text by hash. */
export type Persisted = Readonly<Record<string, string>>

type Body = { query?: unknown; persisted?: unknown }
/** Whether this document may run: the web's own always; free ones with a token, or where Kring runs embedded; no introspection for strangers. */
export function refusedDocument(body: Body, who: { bearer: boolean; signedIn: boolean; embedded: boolean }): string | null {
  if (body.persisted === true) return null
  if (typeof body.query !== 'string') return 'no_document'
  if (body.query.length > documentLimits.characters) return 'document_too_long'
  if (!who.bearer && !who.embedded) return 'only_persisted'
  return !who.signedIn && /__(schema|type)\b/.test(body.query) ? 'no_introspection' : null
}

/** What a client is told of an error: refusals as they are, anything else is ours and stays in our log. */
export function presentError(error: GraphQLError, report: (error: Error) => void): GraphQLError {
  const original = error.originalError ?? error
  if (original instanceof Refusal) return new GraphQLError(original.code, { nodes: error.nodes, path: error.path, extensions: original.extensions })
  if (!error.originalError) return new GraphQLError(error.message, { nodes: error.nodes, path: error.path, extensions: { code: 'BAD_INPUT', ...error.extensions } })
  report(original)
  return new GraphQLError('INTERNAL', { path: error.path, extensions: { code: 'INTERNAL', reason: 'unknown' } })
}

type Options = { schema: string; resolvers: IResolvers; persisted: Persisted; context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context> }

/** POST /graphql. Subscriptions have a door of their own (sockets.ts). */
export async function registerGraphql(app: FastifyInstance, options: Options): Promise<void> {
  await app.register(mercurius, {
    schema: options.schema,
    resolvers: options.resolvers,
    jit: 1,
    graphiql: false,
    queryDepth: documentLimits.depth,
    allowBatchedQueries: false,
    validationRules: documentRules,
    persistedQueryProvider: {
      isPersistedQuery: (request) => (request as Body).persisted === true,
      isPersistedQueryRetry: () => false,
      getHash: (request) => ((request as Body).persisted === true ? request.query : ''),
      getQueryFromHash: async (hash) => options.persisted[hash] ?? '',
      notFoundError: 'unknown operation',
    },
    context: options.context,
    errorFormatter: (result, context) => {
      const report = (error: Error) => (context as unknown as Context).log?.error({ err: error }, 'a resolver failed')
      const errors = (result.errors ?? []).map((error) => presentError(error instanceof GraphQLError ? error : new GraphQLError('INTERNAL', { originalError: error }), report))
      return { statusCode: result.data === undefined || result.data === null ? (errors.every((e) => e.path) ? 200 : 400) : 200, response: { data: result.data ?? null, errors } }
    },
  })
}
