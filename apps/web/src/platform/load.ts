import { batch, createEffect, createSignal, on, onCleanup } from 'solid-js'
import { asRefusal, type Refusal } from './graphql.ts'

/** A reading with its three states. What is shown stays while it is asked for again. */
export type Loaded<T> = {
  value: () => T | undefined
  refusal: () => Refusal | undefined
  again: () => Promise<void>
  set: (value: T) => void
}

/** Reads whenever `key` changes; an answer that has been overtaken is dropped. `undefined` asks nothing. */
export function load<K, T>(key: () => K | undefined, read: (key: K, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [value, setValue] = createSignal<T>()
  const [refusal, setRefusal] = createSignal<Refusal>()
  let running: AbortController | undefined

  const ask = async (wanted: K) => {
    running?.abort()
    const mine = new AbortController()
    running = mine
    try {
      const result = await read(wanted, mine.signal)
      if (running === mine)
        batch(() => {
          setValue(() => result)
          setRefusal(undefined)
        })
    } catch (fault) {
      if (running === mine) setRefusal(asRefusal(fault))
    }
  }
  createEffect(
    on(key, (wanted) => {
      batch(() => {
        setValue(undefined)
        setRefusal(undefined)
      })
      if (wanted === undefined) running?.abort()
      else ask(wanted)
    }),
  )
  onCleanup(() => running?.abort())
  return {
    value,
    refusal,
    again: async () => {
      const wanted = key()
      if (wanted !== undefined) await ask(wanted)
    },
    set: (next) => setValue(() => next),
  }
}
