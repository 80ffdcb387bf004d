import websocket from '@fastify/websocket'
import type { WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type ExecutionArgs, getOperationAST, GraphQLError } from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { Changes } from './changes.ts'
import type { Context } from './context.ts'
import { type Examine, refuseDocument } from './document.ts'
import { withoutTexts } from './errors.ts'
import { type Persisted, presentError, refusedFree, variablesOf } from './graphql.ts'
import type { Live } from './live.ts'
import type { Pace } from './pace.ts'
import { scopeFault } from './scopes.ts'
import { boundSocket } from './socket-bounds.ts'

/** Operations open at once on one socket, and sockets of one person. */
const mostPerSocket = 20
const mostPerPerson = 30

type Options = {
  persisted: Persisted
  examine: Examine
  live: Live
  changes: Changes
  /** Whether a session or token still lets in, by its hash. */
  letsIn: (hash: Buffer) => Promise<boolean>
  embedded: boolean
  /** The identity of the upgrade request; never anything that the client says later. */
  context: (request: FastifyRequest) => Promise<Context>
  sameOrigin: (request: FastifyRequest) => boolean
  pace: Pace
}
type Open = { socket: WebSocket; person: number; session: string }
type Entered = { ctx: Context; operations: Set<string> }

/** GraphQL subscriptions at the same address, protocol graphql-transport-ws: signed-in viewers, the web's own operations or a token's. */
export async function registerSockets(app: FastifyInstance, options: Options): Promise<void> {
  const open = new Set<Open>()
  const ofPerson = new Map<number, number>()
  const entered = new WeakMap<FastifyRequest, Entered>()
  await app.register(websocket, { options: { maxPayload: 64 * 1024 } })

  const handler = makeHandler<Record<string, unknown>, Record<string, unknown>>(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: ({ extra }) => entered.has(extra.request),
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
    },
    options.pace.ping,
  )
  /** At the upgrade: another site is turned away before there is a socket, and who it is is settled for its whole life. */
  const atUpgrade = async (request: FastifyRequest) => {
    const ctx = await options.context(request)
    if (ctx.viewer) entered.set(request, { ctx, operations: new Set() })
  }
  app.route({
    method: 'GET',
    url: '/graphql',
    preValidation: async (request, reply) => {
      if (!options.sameOrigin(request)) return reply.code(403).send({ error: 'FORBIDDEN' })
      if (request.ws) await atUpgrade(request)
    },
    // programs that ask with GET get no answer: what is asked would stand in logs and histories
    handler: (_request, reply) => reply.code(404).send({ error: 'NOT_FOUND' }),
    wsHandler: (socket, request) => {
      const viewer = entered.get(request)?.ctx.viewer
      if (!viewer) return socket.close(4403, 'Forbidden')
      const count = (ofPerson.get(viewer.id) ?? 0) + 1
      if (count > mostPerPerson) return socket.close(4429, 'Too many sockets')
      ofPerson.set(viewer.id, count)
      const mine: Open = { socket, person: viewer.id, session: viewer.sessionHash.toString('hex') }
      open.add(mine)
      socket.on('close', () => {
        open.delete(mine)
        const left = (ofPerson.get(viewer.id) ?? 1) - 1
        if (left) ofPerson.set(viewer.id, left)
        else ofPerson.delete(viewer.id)
      })
      boundSocket(socket)
      handler.call(app, socket, request)
    },
  })
  closeWhenRightsEnd(app, options, open)
}

/** Reads, limits and validates one operation; errors instead of arguments refuse it. */
function prepare(
  app: FastifyInstance,
  options: Options,
  who: Entered,
  id: string,
  payload: { query: string; variables?: Record<string, unknown> | null; operationName?: string | null },
) {
  if (who.operations.size >= mostPerSocket) return [refuseDocument('too_many')]
  const known = Object.hasOwn(options.persisted, payload.query) ? options.persisted[payload.query] : undefined
  const fault = known ? null : refusedFree(payload.query, { bearer: who.ctx.bearer, embedded: options.embedded })
  if (fault) return [refuseDocument(fault)]
  const variables = variablesOf(payload.variables)
  const read = options.examine(known ?? payload.query, variables)
  if ('faults' in read) return [...read.faults]
  const { document } = read
  if (getOperationAST(document, payload.operationName)?.operation !== 'subscription')
    return [refuseDocument('only_subscriptions')]
  const outside = scopeFault(who.ctx.viewer?.scopes, read.roots)
  if (outside) return [new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN', reason: outside } })]
  who.operations.add(id)
  const args: ExecutionArgs = {
    schema: app.graphql.schema,
    document,
    contextValue: who.ctx,
    variableValues: variables,
    operationName: payload.operationName,
  }
  return args
}

/** A session that ends takes its open sockets with it. 4403 tells the client not to come back by itself. */
function closeWhenRightsEnd(app: FastifyInstance, { live, changes, letsIn, pace }: Options, open: Set<Open>): void {
  const close = (each: Open) => each.socket.close(4403, 'Forbidden')
  const askAgain = (each: Open) =>
    letsIn(Buffer.from(each.session, 'hex')).then(
      (still) => still || close(each),
      () => close(each),
    )
  live.on('session.ended', ({ person, session, keep }) => {
    for (const each of open)
      if (each.person === person && (session === null || session === each.session) && each.session !== keep) close(each)
  })
  // ended by another program: the database tells whose rights changed, and each of that person's sockets is asked again
  changes.on(({ kind, person }) => {
    if (kind !== 'person') return
    for (const each of open) if (each.person === person) askAgain(each)
  })
  // nobody tells of a session or a token whose time is over
  const timer = setInterval(async () => {
    for (const each of [...open]) await askAgain(each)
  }, pace.look)
  timer.unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
