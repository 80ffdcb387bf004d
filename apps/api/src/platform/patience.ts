import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pace } from './pace.ts'

/** Connections that one process takes at once. */
const mostConnections = 12_000

/** What Fastify and Node are told about slow clients. */
export const slowClients = (pace: Pace) => ({
  requestTimeout: pace.request,
  connectionTimeout: pace.still,
  keepAliveTimeout: Math.min(65_000, pace.still),
  http: {
    headersTimeout: pace.headers,
    connectionsCheckingInterval: Math.min(5_000, pace.headers),
    // a program that never ends its head is not given more room
    maxHeaderSize: 16 * 1024,
  },
})

/** A body that comes drop by drop holds nothing: its connection is closed. Files have the time of a whole request. */
export function boundPatience(app: FastifyInstance, pace: Pace): void {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>()
  app.server.maxConnections = mostConnections
  app.addHook('preParsing', async (request, _reply, payload) => {
    if (!request.headers['content-type']?.startsWith('multipart/'))
      waiting.set(
        request,
        setTimeout(() => request.raw.socket.destroy(), pace.body),
      )
    return payload
  })
  const arrived = (request: FastifyRequest) => clearTimeout(waiting.get(request))
  app.addHook('preValidation', async (request) => arrived(request))
  app.addHook('onError', async (request) => arrived(request))
  app.addHook('onRequestAbort', async (request) => arrived(request))
}
