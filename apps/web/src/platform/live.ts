import type { Operation } from '@kring/contract/operation'
import type { Client } from 'graphql-ws'
import { createSignal, onCleanup } from 'solid-js'

/** `lost` only after a connection that was there has been away for a moment. */
export type Connection = 'waiting' | 'live' | 'lost'
const [connection, setConnection] = createSignal<Connection>('waiting')
/** Rises whenever the connection is back after a gap: what was missed must be asked for. */
const [returns, setReturns] = createSignal(0)
export { connection, returns }

let client: Promise<Client> | undefined
let lostTimer: ReturnType<typeof setTimeout> | undefined

/** How the server closes the connection of a session that was ended, also elsewhere. */
const ended = 4403
let whenEnded = () => {}

/** Called once by the session. */
export function onEnded(deed: () => void): void {
  whenEnded = deed
}

function waitNoLonger(): void {
  clearTimeout(lostTimer)
  lostTimer = undefined
}

const afterPaint = () =>
  new Promise<void>((done) => {
    const idle = window.requestIdleCallback ?? ((deed: () => void) => setTimeout(deed, 200))
    requestAnimationFrame(() => idle(() => done(), { timeout: 2000 }))
  })

async function connect(): Promise<Client> {
  await afterPaint()
  const { createClient } = await import('graphql-ws')
  let seen = false
  const pause = (tries: number) =>
    new Promise<void>((done) => setTimeout(done, Math.min(15_000, 500 * 2 ** tries) * (0.7 + Math.random() * 0.6)))
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: pause,
    keepAlive: 20_000,
    on: {
      connected: () => {
        waitNoLonger()
        setConnection('live')
        if (seen) setReturns((count) => count + 1)
        seen = true
      },
      closed: (event) => {
        if ((event as CloseEvent).code === ended) return whenEnded()
        // a try that fails does not begin the waiting anew
        if (seen && client) lostTimer ??= setTimeout(() => setConnection('lost'), 3000)
      },
    },
  })
}

/** Follows a subscription while the component that calls this lives. A refused one is left alone. */
export function follow<R, V extends Record<string, unknown>>(
  operation: Operation<R, V>,
  variables: V,
  next: (result: R) => void,
): void {
  let stop = () => {}
  let over = false
  client ??= connect()
  client.then(
    (socket) => {
      if (over) return
      stop = socket.subscribe<R>(
        { query: operation.hash, variables, operationName: undefined },
        { next: (event) => event.data && next(event.data), error: () => {}, complete: () => {} },
      )
    },
    () => {},
  )
  onCleanup(() => {
    over = true
    stop()
  })
}

/** Ends the connection, as it belongs to a person who is leaving. */
export function hangUp(): void {
  const open = client
  client = undefined
  waitNoLonger()
  setConnection('waiting')
  // one that is just being made can end with a refusal
  open?.then((socket) => socket.dispose()).catch(() => {})
}
