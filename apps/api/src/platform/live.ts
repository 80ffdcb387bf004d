import mqemitter from 'mqemitter'
import type { Message, MQEmitter } from 'mqemitter'
import pg from 'pg'
import type { Logger } from 'pino'

/** Something for open subscriptions. Ids only: the gate decides for each reader what they see. */
export type LiveMessage = Message & { topic: string; payload: Record<string, unknown> }
export type Live = { emitter: MQEmitter; publish: (topic: string, payload: Record<string, unknown>) => void; close: () => Promise<void> }

const channel = 'kring_live'

/** Carries live messages inside one process, or between processes through PostgreSQL when `url` is given. */
export function openLive(url: string | undefined, log: Logger): Live {
  const emitter = mqemitter({ concurrency: 100 })
  const close = () => new Promise<void>((resolve) => emitter.close(() => resolve()))
  if (!url) return { emitter, publish: (topic, payload) => void emitter.emit({ topic, payload }), close }

  let client: pg.Client | null = null
  let closed = false
  const connect = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', (n) => n.payload && emitter.emit(JSON.parse(n.payload)))
    next.on('error', () => retry())
    await next.connect()
    await next.query(`listen ${channel}`)
    client = next
  }
  const retry = () => {
    client = null
    if (!closed) setTimeout(() => connect().catch(retry), 1_000).unref()
  }
  connect().catch(retry)
  return {
    emitter,
    publish: (topic, payload) => {
      const text = JSON.stringify({ topic, payload })
      if (!client) return log.warn('live messages are not connected; one was dropped')
      client.query('select pg_notify($1, $2)', [channel, text]).catch(() => undefined)
    },
    close: async () => {
      closed = true
      await client?.end().catch(() => undefined)
      await close()
    },
  }
}
