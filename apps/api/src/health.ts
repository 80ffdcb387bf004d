import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { House } from './platform/context.ts'
import type { Search } from './search/engine.ts'
import { searchReady } from './search/ready.ts'

const answers = (work: Promise<unknown>) => work.then(Boolean, () => false)

/** /healthz alive, /readyz when all that is needed answers, /metrics for this machine or with a token. */
export function registerHealth(app: FastifyInstance, house: House, search: Search): void {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const [database, migrations, found] = await Promise.all([
      answers(house.database.pool.query('select 1')),
      answers(house.database.pool.query('select from post limit 1')),
      answers(searchReady(house, search)),
    ])
    return reply.code(database && migrations && found ? 200 : 503).send({ database, migrations, search: found })
  })

  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  new Gauge({
    name: 'kring_outbox_waiting',
    help: 'Rows of the outbox that wait for the worker',
    registers: [registry],
    async collect() {
      const { rows } = await house.database.pool.query<{ n: number }>(
        'select count(*)::int as n from (select from outbox limit 10000) x',
      )
      this.set(rows[0]?.n ?? 0)
    },
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, house.config.metricsToken)) return reply.code(404).send({ error: 'NOT_FOUND' })
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  if (token && given && given.length === token.length) return timingSafeEqual(Buffer.from(given), Buffer.from(token))
  return /^(127\.|::1$|::ffff:127\.)/.test(request.ip) && request.headers['x-forwarded-for'] === undefined
}
