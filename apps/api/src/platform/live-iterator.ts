import type { Live, LivePayload } from './live.ts'

/** Events that wait for one reader at most; one that cannot keep up loses the oldest and will fetch anew anyway. */
const mostWaiting = 100

/** Live messages of one topic that `keep` makes into events, as an async iterator for a subscription. */
export function listen<Event>(
  live: Live,
  topic: string,
  keep: (payload: LivePayload) => Promise<Event | null>,
): AsyncIterableIterator<Event> {
  const waiting: Event[] = []
  let wake: () => void = () => undefined
  let ended = false
  const add = (event: Event | null) => {
    if (event === null || ended) return
    if (waiting.push(event) > mostWaiting) waiting.shift()
    wake()
  }
  // an event that cannot be made is left out: the next one, or a fetch, brings the reader up to date
  const hear = (payload: LivePayload) => void keep(payload).then(add, () => undefined)
  live.on(topic, hear)
  const next = async (): Promise<IteratorResult<Event>> => {
    while (!waiting.length && !ended)
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    const value = waiting.shift()
    return value === undefined ? { done: true, value } : { done: false, value }
  }
  const finish = async (): Promise<IteratorResult<Event>> => {
    ended = true
    live.off(topic, hear)
    wake()
    return { done: true, value: undefined }
  }
  return {
    next,
    return: finish,
    throw: finish,
    [Symbol.asyncIterator]() {
      return this
    },
  }
}
