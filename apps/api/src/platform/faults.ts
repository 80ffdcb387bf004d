import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { withoutTexts } from './errors.ts'

const codes: Record<number, string> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
}
const body = (code: string, reason: string) => ({ errors: [{ message: code, extensions: { code, reason } }] })

/** What is wrong with a request before any of our own code saw it: said in our own words, never with a stack. */
function answer(app: FastifyInstance, error: FastifyError, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500)
    return reply.code(status).send(body(codes[status] ?? 'BAD_INPUT', status === 413 ? 'too_long' : 'bad_request'))
  app.log.error({ fault: withoutTexts(error) }, 'a request failed')
  return reply.code(500).send(body('INTERNAL', 'unknown'))
}

/** Errors of the framework in the same shape as all others. */
export function presentFaults(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, _request, reply) => answer(app, error, reply))
}

/** For addresses that cannot be read; the usual hooks do not run for them. */
export const badAddress =
  (headers: Record<string, string>) =>
  (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    reply.code(400).headers(headers).send(body('BAD_INPUT', 'bad_request'))
  }

/** What is not HTTP at all, or comes too slowly, gets one answer and no connection. */
export const notHttp =
  (headers: Record<string, string>) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const status =
      { ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout', HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large' }[
        error.code ?? ''
      ] ?? '400 Bad Request'
    const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' })
    socket.end(`HTTP/1.1 ${status}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`)
    // one that does not read the answer is not waited for
    setTimeout(() => socket.destroy(), 1_000).unref()
  }
