import { EventEmitter } from 'node:events'
import pg from 'pg'
import type { Logger } from 'pino'

/** Something for open subscriptions. Ids only: the gate decides for each reader what they see. */
export type LivePayload = Record<string, unknown>
export type Live = {
  on: (topic: string, hear: (payload: LivePayload) => void) => void
  off: (topic: string, hear: (payload: LivePayload) => void) => void
  publish: (topic: string, payload: LivePayload) => void
  close: () => Promise<void>
}

const channel = 'kring_live'

/** Carries live messages inside one process, or between processes through PostgreSQL when `url` is given. */
export function openLive(url: string | undefined, log: Logger): Live {
  const emitter = new EventEmitter().setMaxListeners(0)
  const on: Live['on'] = (topic, hear) => void emitter.on(topic, hear)
  const off: Live['off'] = (topic, hear) => void emitter.off(topic, hear)
  const emit = (topic: string, payload: LivePayload) => void emitter.emit(topic, payload)
  if (!url) return { on, off, publish: emit, close: async () => void emitter.removeAllListeners() }
  const line = openLine(url, emit)
  return {
    on,
    off,
    publish: (topic, payload) => {
      if (!line.send(JSON.stringify({ topic, payload }))) log.warn('live messages are not connected; one was dropped')
    },
    close: line.close,
  }
}

/** A dedicated connection that listens and comes back by itself: a pooled one cannot listen. */
function openLine(url: string, emit: (topic: string, payload: LivePayload) => void) {
  let client: pg.Client | null = null
  let closed = false
  const open = async () => {
    const next = new pg.Client({ connectionString: url })
    next.on('notification', ({ payload }) => {
      const message: { topic: string; payload: LivePayload } = JSON.parse(payload ?? '{}')
      emit(message.topic, message.payload)
    })
    // a connection that a stopping server ends tells of it more than once
    next.on('error', () => {
      if (client !== next) return
      client = null
      again()
    })
    await next.connect()
    await next.query(`listen ${channel}`)
    client = next
  }
  const again = () => {
    if (!closed) setTimeout(connect, 1_000).unref()
  }
  const connect = () => open().catch(again)
  void connect()
  return {
    send: (text: string) => {
      client?.query('select pg_notify($1, $2)', [channel, text]).catch(() => undefined)
      return client !== null
    },
    close: async () => {
      closed = true
      await client?.end().catch(() => undefined)
    },
  }
}
