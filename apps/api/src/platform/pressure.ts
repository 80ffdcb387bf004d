import { randomInt } from 'node:crypto'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** Reading is shed first; signing in and sending last. */
export type Kind = 'reading' | 'sending'
/** Answers 503 when there is too much to do for this kind; true when it did. */
export type Shed = (reply: FastifyReply, kind: Kind) => boolean

/** How late the process may be on average (ms), and how many of a kind may be under way. */
const most: Record<Kind, { late: number; underWay: number }> = {
  reading: { late: 250, underWay: 500 },
  sending: { late: 1_000, underWay: 2_000 },
}
/** What tells whether Kring lives must be told above all when it has much to do. */
const always = /^\/(healthz|readyz|metrics)\b/

/** Milliseconds by which the process was late, on average over the last second; the better of two, so that one pause sheds nobody. */
function watchLateness(app: FastifyInstance): () => number {
  const resolution = 20
  let histogram: ReturnType<typeof monitorEventLoopDelay> | undefined
  let [last, before] = [0, 0]
  app.addHook('onReady', async () => {
    const watched = monitorEventLoopDelay({ resolution })
    watched.enable()
    histogram = watched
  })
  const timer = setInterval(() => {
    if (!histogram) return
    before = last
    last = Number.isNaN(histogram.mean) ? 0 : histogram.mean / 1e6 - resolution
    histogram.reset()
  }, 1_000)
  timer.unref()
  app.addHook('onClose', async () => {
    clearInterval(timer)
    histogram?.disable()
  })
  return () => Math.min(last, before)
}

/** Sheds what comes when the process is late or has too much under way. Pages and files are reading. */
export function watchPressure(app: FastifyInstance, lateness: () => number = watchLateness(app)): Shed {
  const underWay: Record<Kind, number> = { reading: 0, sending: 0 }
  const shed: Shed = (reply, kind) => {
    if (lateness() > most[kind].late || underWay[kind] >= most[kind].underWay) {
      refuse(reply)
      return true
    }
    underWay[kind] += 1
    reply.raw.once('close', () => {
      underWay[kind] -= 1
    })
    return false
  }
  app.addHook('onRequest', async (request, reply) => {
    // what is asked of /graphql is known only when its body is there
    if (request.url.startsWith('/graphql') || always.test(request.url)) return
    if (shed(reply, 'reading')) return reply
  })
  return shed
}

/** Those who come back must not all come back at once. */
function refuse(reply: FastifyReply): void {
  reply
    .code(503)
    .headers({ 'retry-after': randomInt(3, 11), 'cache-control': 'no-store' })
    .send({
      data: null,
      errors: [{ message: 'UNAVAILABLE', extensions: { code: 'UNAVAILABLE', reason: 'unavailable' } }],
    })
}
