import { batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { createStore, produce, reconcile } from 'solid-js/store'
import { asRefusal, type Refusal } from './graphql.ts'

/** A reading with its three states. */
export type Loaded<T> = {
  value: () => T | undefined
  refusal: () => Refusal | undefined
  /** Asks again; what is the same stays in place, so that nothing on the screen jumps or loses its focus. */
  again: () => Promise<void>
  set: (value: T) => void
  change: (deed: (value: T) => void) => void
}

/** Reads whenever `key` changes; an answer that has been overtaken is dropped. `undefined` asks nothing. */
export function load<K, T>(key: () => K | undefined, read: (key: K, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [store, setStore] = createStore<{ value: T | undefined }>({ value: undefined })
  const [refusal, setRefusal] = createSignal<Refusal>()
  let running: AbortController | undefined
  const set = (value: T | undefined) => setStore('value', reconcile(value as T) as never)

  const ask = async (wanted: K) => {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      const result = await read(wanted, mine.signal)
      if (running === mine)
        batch(() => {
          set(result)
          setRefusal(undefined)
        })
    } catch (fault) {
      if (running === mine && !mine.signal.aborted) setRefusal(asRefusal(fault))
    }
  }
  createEffect(
    on(key, (wanted) => {
      batch(() => {
        set(undefined)
        setRefusal(undefined)
      })
      if (wanted === undefined) running?.abort()
      else ask(wanted)
    }),
  )
  onCleanup(() => running?.abort())
  return {
    value: () => store.value,
    refusal,
    again: async () => {
      const wanted = key()
      if (wanted !== undefined) await ask(wanted)
    },
    set,
    change: (deed) => setStore(produce((now) => void (now.value !== undefined && deed(now.value as T)))),
  }
}
