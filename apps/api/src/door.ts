import type { FastifyReply, FastifyRequest } from 'fastify'
import { absoluteMs, viewerOfSession, viewerOfToken } from './people/session.ts'
import type { House, Viewer } from './platform/context.ts'

const known = new WeakMap<FastifyRequest, Promise<Viewer | null>>()

/** Who comes in: the session cookie or an integration's token, and whether the request comes from our own pages. */
export function makeDoor(house: House) {
  const secure = house.config.publicUrl?.startsWith('https:') ?? false
  const name = secure ? '__Host-kring' : 'kring_session'
  const bearerOf = (request: FastifyRequest) =>
    /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null

  const find = async (request: FastifyRequest): Promise<Viewer | null> => {
    const bearer = bearerOf(request)
    if (bearer) return viewerOfToken(house.database, bearer)
    const secret = request.cookies[name]
    return secret ? viewerOfSession(house.database, secret, house.now()) : null
  }
  return {
    hasBearer: (request: FastifyRequest) => bearerOf(request) !== null,
    /** Looked up once per request, at its first use. */
    viewer: (request: FastifyRequest) => {
      const found = known.get(request) ?? find(request)
      known.set(request, found)
      return found
    },
    /** Browsers say where a request comes from; programs do not and carry no cookie. */
    sameOrigin: (request: FastifyRequest) => {
      const origin = request.headers.origin
      if (!origin) return request.headers['sec-fetch-site'] !== 'cross-site'
      return (
        origin === house.config.publicUrl?.replace(/\/$/, '') ||
        (URL.canParse(origin) && new URL(origin).host === request.headers.host)
      )
    },
    setCookie: (_request: FastifyRequest, reply: FastifyReply, secret: string | null) => {
      const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
      if (secret) reply.setCookie(name, secret, { ...options, maxAge: absoluteMs / 1_000 })
      else reply.clearCookie(name, options)
    },
  }
}
