import websocket from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError, getOperationAST, parse, validate, specifiedRules } from 'graphql'
import type { DocumentNode, ExecutionArgs } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { WebSocket } from '@fastify/websocket'
import type { Context } from './context.ts'
import { withoutTexts } from './errors.ts'
import { documentRules, type Persisted, presentError, refusedDocument } from './graphql.ts'
import type { Changes } from './changes.ts'
import type { Live } from './live.ts'

/** Operations open at once on one socket. */
const mostPerSocket = 20

type Options = {
  persisted: Persisted
  live: Live
  changes: Changes
  /** Whether a session or token still lets in, by its hash. */
  letsIn: (hash: Buffer) => Promise<boolean>
  embedded: boolean
  /** The identity of the upgrade request; never anything that the client says later. */
  context: (request: FastifyRequest) => Promise<Context>
  sameOrigin: (request: FastifyRequest) => boolean
}
type Open = { socket: WebSocket; person: number; session: string }
type Entered = { ctx: Context; operations: Set<string> }

/** GraphQL subscriptions at the same address, protocol graphql-transport-ws: signed-in viewers, the web's own operations or a token's. */
export async function registerSockets(app: FastifyInstance, options: Options): Promise<void> {
  const open = new Set<Open>()
  const entered = new WeakMap<FastifyRequest, Entered>()
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } })

  const handler = makeHandler<Record<string, unknown>, Record<string, unknown>>({
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ extra }) => {
      const ctx = options.sameOrigin(extra.request) ? await options.context(extra.request) : null
      if (!ctx?.viewer) return false
      entered.set(extra.request, { ctx, operations: new Set() })
      const mine: Open = {
        socket: extra.socket,
        person: ctx.viewer.id,
        session: ctx.viewer.sessionHash.toString('hex'),
      }
      open.add(mine)
      extra.socket.on('close', () => open.delete(mine))
      return true
    },
    onSubscribe: ({ extra }, id, payload) => {
      const who = entered.get(extra.request)
      return who
        ? prepare(app, options, who, id, payload)
        : [new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } })]
    },
    onComplete: ({ extra }, id) => void entered.get(extra.request)?.operations.delete(id),
    onError: (_ctx, _id, _payload, errors) => errors.map((error) => presentError(error, () => undefined)),
    onNext: (_ctx, _id, _payload, _args, result) =>
      result.errors
        ? {
            ...result,
            errors: result.errors.map((error) =>
              presentError(error, (e) => app.log.error({ fault: withoutTexts(e) }, 'a subscription failed')),
            ),
          }
        : undefined,
  })
  app.get('/graphql', { websocket: true }, (socket, request) => void handler.call(app, socket, request))
  closeWhenRightsEnd(options, open)
}

/** Parses, limits and validates one operation; errors instead of arguments refuse it. */
function prepare(
  app: FastifyInstance,
  options: Options,
  who: Entered,
  id: string,
  payload: { query: string; variables?: Record<string, unknown> | null; operationName?: string | null },
) {
  const refuse = (reason: string) => [new GraphQLError('BAD_INPUT', { extensions: { code: 'BAD_INPUT', reason } })]
  if (who.operations.size >= mostPerSocket) return refuse('too_many')
  const known = options.persisted[payload.query]
  const fault = known
    ? null
    : refusedDocument({ query: payload.query }, { bearer: who.ctx.bearer, signedIn: true, embedded: options.embedded })
  if (fault) return refuse(fault)
  const read = readDocument(app, known ?? payload.query)
  if ('faults' in read) return [...read.faults]
  const { document } = read
  if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
    return refuse('only_subscriptions')
  who.operations.add(id)
  const args: ExecutionArgs = {
    schema: app.graphql.schema,
    document,
    contextValue: who.ctx,
    variableValues: payload.variables,
    operationName: payload.operationName,
  }
  return args
}

/** Parsed and valid, or why not. Some rules throw instead of reporting. */
function readDocument(
  app: FastifyInstance,
  text: string,
): { document: DocumentNode } | { faults: readonly GraphQLError[] } {
  try {
    const document = parse(text, { maxTokens: 2_000 })
    const faults = validate(app.graphql.schema, document, [...specifiedRules, ...documentRules])
    return faults.length ? { faults } : { document }
  } catch (error) {
    return { faults: [error instanceof GraphQLError ? error : new GraphQLError('BAD_INPUT')] }
  }
}

/** A session that ends takes its open sockets with it. 4403 tells the client not to come back by itself. */
function closeWhenRightsEnd({ live, changes, letsIn }: Options, open: Set<Open>): void {
  const close = (each: Open) => each.socket.close(4403, 'Forbidden')
  live.on('session.ended', ({ person, session, keep }) => {
    for (const each of open)
      if (each.person === person && (session === null || session === each.session) && each.session !== keep) close(each)
  })
  // ended by another program: the database tells whose rights changed, and each of that person's sockets is asked again
  changes.on(({ kind, person }) => {
    if (kind !== 'person') return
    for (const each of open)
      if (each.person === person)
        letsIn(Buffer.from(each.session, 'hex')).then(
          (still) => still || close(each),
          () => close(each),
        )
  })
}
