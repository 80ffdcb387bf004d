import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type ExecutionResult, GraphQLError } from 'graphql'
import mercurius from 'mercurius'
import type { IResolvers } from 'mercurius'
import type { Context } from './context.ts'
import { type Examine, makeExamine, refuseDocument } from './document.ts'
import { Refusal, withoutTexts } from './errors.ts'
import { plain } from './plain.ts'
import { makeReady } from './ready.ts'
import { scopeFault } from './scopes.ts'
import type { Shed } from './pressure.ts'

/** Persisted operations of the web: text by hash. */
export type Persisted = Readonly<Record<string, string>>

/** Whether a free document may run at all: only with a token that counts, or where Kring runs embedded. */
export function refusedFree(query: unknown, who: { bearer: boolean; embedded: boolean }): string | null {
  if (typeof query !== 'string') return 'no_document'
  return who.bearer || who.embedded ? null : 'only_persisted'
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
  shed: Shed
  /** How long one operation may take, in milliseconds. */
  patience: number
}
type Sent = { query?: unknown; persisted?: unknown; variables?: unknown; operationName?: unknown }
type Run = () => Promise<string | ExecutionResult> | ExecutionResult
/** What runs, and what it asks of Query and Mutation. */
type Plan = { run: Run; roots: Iterable<string> }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const refusal = (code: string, reason: string) => ({
  data: null,
  errors: [{ message: code, extensions: { code, reason } }],
})

/** POST /graphql. Subscriptions have a door of their own (sockets.ts), so the library's routes stay closed. Gives what examines documents. */
export async function registerGraphql(app: FastifyInstance, options: Options): Promise<Examine> {
  await app.register(mercurius, {
    schema: options.schema,
    resolvers: options.resolvers,
    routes: false,
    jit: 1,
    errorFormatter: (result) => ({
      statusCode: 200,
      response: { data: result.data ?? null, errors: presentAll(app, result.errors ?? []) },
    }),
  })
  openSubscriptions(app, options.resolvers)
  const ready = makeReady(app, options.persisted)
  const examine = makeExamine(app.graphql.schema)

  /** One of the web's own operations, or a free document within the limits; the reasons it is neither. */
  const plan = (sent: Sent, ctx: Context, reply: FastifyReply): Plan | readonly GraphQLError[] => {
    const variables = variablesOf(sent.variables)
    if (sent.persisted === true) {
      const found = typeof sent.query === 'string' ? ready(sent.query) : null
      return found
        ? { roots: found.roots, run: () => found.run(ctx, variables) }
        : [refuseDocument('unknown_operation')]
    }
    const fault = refusedFree(sent.query, { bearer: ctx.bearer, embedded: options.embedded })
    if (fault || typeof sent.query !== 'string') return [refuseDocument(fault ?? 'no_document')]
    const text = sent.query
    const read = examine(text, variables, ctx.viewer === null)
    if ('faults' in read) return read.faults
    const operation = typeof sent.operationName === 'string' ? sent.operationName : undefined
    return { roots: read.roots, run: () => reply.graphql(text, { ...ctx }, variables, operation) }
  }

  app.post('/graphql', async (request, reply) => {
    if (!options.sameOrigin(request)) return reply.code(403).send(refusal('FORBIDDEN', 'other_origin'))
    const sent: Sent = isObject(request.body) ? request.body : {}
    // before anything is looked up
    if (options.shed(reply, kindOf(sent, options.persisted))) return reply
    const ctx = await options.context(request, reply)
    const planned = plan(sent, ctx, reply)
    if (!('run' in planned)) return reply.code(400).send({ data: null, errors: presentAll(app, planned) })
    if ([...planned.roots].some((root) => root.startsWith('Subscription.')))
      return reply.code(400).send(refusal('BAD_INPUT', 'only_over_socket'))
    const outside = scopeFault(ctx.viewer?.scopes, planned.roots)
    if (outside) return reply.code(403).send(refusal('FORBIDDEN', outside))
    try {
      const result = await within(options.patience * (isSending(planned.roots) ? sendingPatience : 1), planned.run)
      if (typeof result === 'string') return reply.type('application/json; charset=utf-8').send(result)
      const { data, errors } = result
      // without data no resolver ran: the variables did not fit
      if (errors && data === undefined) reply.code(400)
      return errors ? { data: data ?? null, errors: presentAll(app, errors) } : { data }
    } catch (error) {
      if (error instanceof TooSlow)
        return reply.code(503).header('retry-after', 5).send(refusal('UNAVAILABLE', 'unavailable'))
      return reply.code(400).send({ data: null, errors: presentAll(app, errorsOf(error)) })
    }
  })
  return examine
}

/** What is shed last when there is too much to do: signing in and sending. */
function kindOf(sent: Sent, persisted: Persisted): 'reading' | 'sending' {
  const { query } = sent
  if (typeof query !== 'string') return 'reading'
  const text = sent.persisted === true ? (Object.hasOwn(persisted, query) ? persisted[query] : '') : query
  return /^\s*mutation\b/.test(text ?? '') ? 'sending' : 'reading'
}

/** Variables as verbs may have them. */
export function variablesOf(sent: unknown): Record<string, unknown> {
  const given = plain(sent)
  return isObject(given) ? given : {}
}

/** What was sent is done whether one waits or not: it is waited for longer, as when a whole organisation signs in at once. */
const sendingPatience = 6
const isSending = (roots: Iterable<string>) => [...roots].some((root) => root.startsWith('Mutation.'))

class TooSlow extends Error {}

/** What was asked, unless it takes too long; then its answer is dropped (the database ends its statements itself). */
async function within(ms: number, run: Run): Promise<string | ExecutionResult> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow()), ms)
  })
  try {
    return await Promise.race([run(), late])
  } finally {
    clearTimeout(timer)
  }
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
