import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context, House } from '../platform/context.ts'
import { hashSecret, newSecret } from '../platform/ids.ts'
import { makeAttempts } from './attempts.ts'
import { keepChallenge, takeChallenge } from './challenge.ts'
import { enter } from './enter.ts'
import { NotEntered, openOidc, refused } from './oidc.ts'
import { personOf } from './oidc-person.ts'

const cookie = 'kring_way'
const startings = makeAttempts(Date.now, { pair: 60, place: 60, network: 2_000, account: 1_000_000 })

/** Where to go on afterwards: a page of ours, nothing else. */
const ownPage = (text: unknown) =>
  typeof text === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) && text.length < 300 ? text : '/'

/** Signing in at the organisation: out to the provider, and back with who it is. Faults end on the sign-in page, each with its sentence. */
export function registerOidc(
  app: FastifyInstance,
  house: House,
  context: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>,
): void {
  if (!house.config.oidc) return
  const { oidc } = house.config
  const signOn = openOidc(house)
  const options = {
    path: '/entry/oidc',
    httpOnly: true,
    sameSite: 'lax',
    secure: house.config.address.startsWith('https:'),
    maxAge: 300,
  } as const

  /** Faults are told by their code alone: what a provider says may hold names. */
  const kindly = async (reply: FastifyReply, work: () => Promise<string>) => {
    const place = await work().catch((error: unknown) => {
      const reason = error instanceof NotEntered ? error.reason : 'unknown'
      house.log.warn({ reason }, 'the single sign-on let somebody not in')
      return `/sign-in?fault=${reason}`
    })
    return reply.header('cache-control', 'no-store').redirect(place, 303)
  }

  app.get<{ Querystring: { to?: string; shared?: string } }>('/entry/oidc', (request, reply) =>
    kindly(reply, async () => {
      const who = { account: '', place: request.ip, known: null }
      if (startings.wait(who)) throw refused('rate_limited')
      startings.failed(who)
      const { url, state, nonce, verifier } = await signOn.wayThere()
      const bind = newSecret()
      const facts = {
        nonce,
        verifier,
        bind: hashSecret(bind).toString('hex'),
        to: ownPage(request.query.to),
        shared: request.query.shared === '1' ? 'yes' : '',
      }
      await keepChallenge(house, { kind: 'OIDC', secret: state, personId: null, facts })
      reply.setCookie(cookie, bind, options)
      return url
    }),
  )

  app.get<{ Querystring: { state?: string } }>('/entry/oidc/back', (request, reply) =>
    kindly(reply, async () => {
      const { state } = request.query
      const asked = typeof state === 'string' ? await takeChallenge(house, 'OIDC', state) : null
      const bind = hashSecret(request.cookies[cookie] ?? '').toString('hex')
      // asked by this browser, once, a moment ago
      if (!asked || typeof state !== 'string' || !same(bind, asked.facts.bind ?? '')) throw refused('oidc_late')
      reply.clearCookie(cookie, options)
      const { nonce = '', verifier = '', to = '/', shared } = asked.facts
      const claims = await signOn.whoCame(request.url.split('?')[1] ?? '', { state, nonce, verifier })
      await enter(await context(request, reply), await personOf(house, oidc, claims), 'OIDC', shared === 'yes')
      return to
    }),
  )

  app.get('/entry/oidc/out', (_request, reply) =>
    kindly(reply, async () => (await signOn.wayOut().catch(() => null)) ?? '/sign-in'),
  )
}

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
