import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError, type ValidationRule } from 'graphql'
import mercurius from 'mercurius'
import type { IResolvers } from 'mercurius'
import type { Context } from './context.ts'
import { Refusal, withoutTexts } from './errors.ts'
import { makeReady } from './ready.ts'

/** Limits that hold for every document, over HTTP and WebSocket alike. */
export const documentLimits = { depth: 12, aliases: 15, characters: 20_000 }
export const documentRules: ValidationRule[] = [
  maxAliasesRule({ n: documentLimits.aliases, allowList: [] }),
  (context) => maxDepthRule({ n: documentLimits.depth, flattenFragments: true })(context),
]

/** Persisted operations of the web: text by hash. */
export type Persisted = Readonly<Record<string, string>>

type Body = { query?: unknown; persisted?: unknown }
/** Whether this document may run: the web's own always; free ones with a token, or where Kring runs embedded; no introspection for strangers. */
export function refusedDocument(
  body: Body,
  who: { bearer: boolean; signedIn: boolean; embedded: boolean },
): string | null {
  if (body.persisted === true) return null
  if (typeof body.query !== 'string') return 'no_document'
  if (body.query.length > documentLimits.characters) return 'document_too_long'
  if (!who.bearer && !who.embedded) return 'only_persisted'
  return !who.signedIn && /__(schema|type)\b/.test(body.query) ? 'no_introspection' : null
}

/** What a client is told of an error: refusals as they are, anything else is ours and stays in our log. */
export function presentError(error: GraphQLError, report: (error: Error) => void): GraphQLError {
  const original = error.originalError ?? error
  if (original instanceof Refusal)
    return new GraphQLError(original.code, { nodes: error.nodes, path: error.path, extensions: original.extensions })
  if (!error.originalError || original instanceof GraphQLError)
    return new GraphQLError(error.message, {
      nodes: error.nodes,
      path: error.path,
      extensions: { code: 'BAD_INPUT', ...error.extensions },
    })
  report(original)
  return new GraphQLError('INTERNAL', { path: error.path, extensions: { code: 'INTERNAL', reason: 'unknown' } })
}

type Options = {
  schema: string
  resolvers: IResolvers
  persisted: Persisted
  /** Whether free documents may run without a token. */
  embedded: boolean
  sameOrigin: (request: FastifyRequest) => boolean
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>
}
type Sent = { query?: unknown; persisted?: unknown; variables?: unknown; operationName?: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const refusal = (code: string, reason: string) => ({
  data: null,
  errors: [{ message: code, extensions: { code, reason } }],
})

/** POST /graphql. Subscriptions have a door of their own (sockets.ts), so the library's routes stay closed. */
export async function registerGraphql(app: FastifyInstance, options: Options): Promise<void> {
  await app.register(mercurius, {
    schema: options.schema,
    resolvers: options.resolvers,
    routes: false,
    jit: 1,
    validationRules: documentRules,
    errorFormatter: (result) => ({
      statusCode: 200,
      response: { data: result.data ?? null, errors: presentAll(app, result.errors ?? []) },
    }),
  })
  openSubscriptions(app, options.resolvers)
  const ready = makeReady(app, options.persisted)
  app.post('/graphql', async (request, reply) => {
    if (!options.sameOrigin(request)) return reply.code(403).send(refusal('FORBIDDEN', 'other_origin'))
    const sent: Sent = isObject(request.body) ? request.body : {}
    const ctx = await options.context(request, reply)
    const fault = refusedDocument(sent, {
      bearer: ctx.bearer,
      signedIn: ctx.viewer !== null,
      embedded: options.embedded,
    })
    const text = sent.query
    if (fault || typeof text !== 'string')
      return reply.code(400).send(refusal('BAD_INPUT', fault ?? 'unknown_operation'))
    const variables = isObject(sent.variables) ? sent.variables : {}
    if (sent.persisted === true) {
      const run = ready(text)
      if (!run) return reply.code(400).send(refusal('BAD_INPUT', 'unknown_operation'))
      const { data, errors } = await run(ctx, variables)
      // without data no resolver ran: the variables did not fit
      if (errors && data === undefined) reply.code(400)
      return errors ? { data: data ?? null, errors: presentAll(app, errors) } : { data }
    }
    const operation = typeof sent.operationName === 'string' ? sent.operationName : undefined
    try {
      return await reply.graphql(text, { ...ctx }, variables, operation)
    } catch (error) {
      return reply.code(400).send({ data: null, errors: presentAll(app, errorsOf(error)) })
    }
  })
}

/** The faults of a document that did not run. */
function errorsOf(error: unknown): readonly GraphQLError[] {
  if (error instanceof Error && 'errors' in error && Array.isArray(error.errors))
    return error.errors.map((each) => (each instanceof GraphQLError ? each : new GraphQLError(String(each))))
  return [new GraphQLError('INTERNAL', { originalError: error instanceof Error ? error : new Error(String(error)) })]
}

const presentAll = (app: FastifyInstance, errors: readonly Error[]) =>
  errors.map((error) =>
    presentError(
      error instanceof GraphQLError ? error : new GraphQLError('INTERNAL', { originalError: error }),
      (bug) => app.log.error({ fault: withoutTexts(bug) }, 'a resolver failed'),
    ),
  )

/** The library wires subscription fields only for its own sockets; ours (sockets.ts) need them too. */
function openSubscriptions(app: FastifyInstance, resolvers: IResolvers): void {
  const fields = app.graphql.schema.getSubscriptionType()?.getFields() ?? {}
  for (const [name, resolver] of Object.entries(resolvers.Subscription ?? {})) {
    const field = fields[name]
    if (!field || !('subscribe' in resolver) || typeof resolver.subscribe !== 'function') continue
    field.subscribe = resolver.subscribe
    // the library took the whole entry for a resolver
    field.resolve = undefined
  }
}
