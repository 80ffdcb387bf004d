import type { FastifyReply, FastifyRequest } from 'fastify'
import { viewerOfSession } from './people/session.ts'
import type { Device, House, Viewer } from './platform/context.ts'
import { viewerOfToken } from './tokens/find.ts'

const known = new WeakMap<FastifyRequest, Promise<Viewer | null>>()
/** How long a process remembers whom a session belongs to, while the database tells it of every end. In milliseconds. */
const memoryMs = 30_000
const mostRemembered = 20_000

type Remembered = { viewer: Viewer; until: number }

/**
 * Whom a secret belongs to, remembered for reading. The database tells of every session that ends and every person whose
 * team or rights change, and they are forgotten at once; without that line nothing is remembered.
 */
function makeMemory(house: House) {
  const bySecret = new Map<string, Remembered>()
  house.changes.on(({ kind, person }) => {
    if (kind === 'lost') bySecret.clear()
    if (kind === 'person') forgetPerson(person)
  })
  const forgetPerson = (person: number) => {
    for (const [secret, { viewer }] of bySecret) if (viewer.id === person) bySecret.delete(secret)
  }
  // in this process the end of a session is known before the database tells
  house.live.on('session.ended', ({ person }) => forgetPerson(Number(person)))
  return {
    find: (secret: string): Viewer | null => {
      const found = bySecret.get(secret)
      return found && found.until > Date.now() && house.changes.up() ? found.viewer : null
    },
    keep: (secret: string, viewer: Viewer) => {
      if (!house.changes.up()) return
      if (bySecret.size >= mostRemembered) bySecret.clear()
      bySecret.set(secret, { viewer, until: Date.now() + memoryMs })
    },
    forget: (secret: string) => bySecret.delete(secret),
  }
}

/** Who comes in: the session cookie or an integration's token, and whether the request comes from our own pages. */
export function makeDoor(house: House) {
  const secure = house.config.publicUrl?.startsWith('https:') ?? false
  const name = secure ? '__Host-kring' : 'kring_session'
  const knownName = secure ? '__Host-kring-known' : 'kring_known'
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  const memory = makeMemory(house)
  const bearerOf = (request: FastifyRequest) =>
    /^Bearer ([\w-]{20,100})$/.exec(request.headers.authorization ?? '')?.[1] ?? null

  const find = async (request: FastifyRequest): Promise<Viewer | null> => {
    const bearer = bearerOf(request)
    if (bearer) return viewerOfToken(house.database, bearer, house.now())
    const secret = request.cookies[name]
    if (!secret) return null
    const remembered = memory.find(secret)
    if (remembered) return remembered
    const viewer = await viewerOfSession(house.database, secret, house.now(), house.config.sessions)
    // on a shared device every use counts, so each is noted
    if (viewer && !viewer.shared) memory.keep(secret, viewer)
    return viewer
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
      if (origin === house.config.publicUrl?.replace(/\/$/, '')) return true
      if (!URL.canParse(origin)) return false
      const { host, protocol } = new URL(origin)
      // where Kring has TLS, a page without it could be anybody's on the way
      return host === request.headers.host && (!secure || protocol === 'https:')
    },
    setCookie: (request: FastifyRequest, reply: FastifyReply, secret: string | null, shared = false) => {
      const old = request.cookies[name]
      if (old) memory.forget(old)
      if (secret)
        reply.setCookie(name, secret, shared ? options : { ...options, maxAge: house.config.sessions.most / 1_000 })
      else reply.clearCookie(name, options)
      // a shared device forgets what it kept for whoever sat here before
      if (!secret && shared) reply.header('clear-site-data', '"cache", "storage"')
    },
    device: (request: FastifyRequest, reply: FastifyReply | null): Device => ({
      agent: request.headers['user-agent'] ?? '',
      known: request.cookies[knownName] ?? null,
      remember: (secret) => void reply?.setCookie(knownName, secret, { ...options, maxAge: 366 * 24 * 3_600 }),
    }),
  }
}
