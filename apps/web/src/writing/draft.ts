import { createEffect, createSignal, onCleanup, untrack } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import { kept } from '../platform/kept.ts'
import { myself } from '../platform/session.ts'

/** A key under which a retried send happens once. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

type Kept<T> = { fields: T; key: string }

function readKept<T extends object>(name: string, empty: T): Kept<T> | undefined {
  try {
    const found = JSON.parse(kept.read(name) ?? 'null') as Kept<T> | null
    return found ? { key: found.key, fields: { ...empty, ...found.fields } } : undefined
  } catch {
    return undefined
  }
}

/**
 * The fields of a form, kept on this device for this person while they type, until they are sent.
 * `form` names it: "ask", "answer.<id>". `back` says that an earlier draft was found.
 */
export function makeDraft<T extends object>(form: string, empty: T) {
  const name = `kring.draft.${myself().id}.${form}`
  const found = readKept(name, empty)
  const [key, setKey] = createSignal(found?.key ?? newKey())
  const [back, setBack] = createSignal(found !== undefined)
  const [fields, set] = createStore<T>(structuredClone(found?.fields ?? empty))
  let timer: ReturnType<typeof setTimeout> | undefined
  let sent = false

  const same = () => JSON.stringify(unwrap(fields)) === JSON.stringify(empty)
  const write = () => {
    clearTimeout(timer)
    timer = undefined
    if (sent) return
    if (same()) kept.drop(name)
    else kept.write(name, JSON.stringify({ fields: unwrap(fields), key: key() }))
  }
  createEffect(() => {
    JSON.stringify(fields)
    clearTimeout(timer)
    timer = setTimeout(write, 300)
  })
  window.addEventListener('pagehide', write)
  onCleanup(() => {
    window.removeEventListener('pagehide', write)
    write()
  })
  return {
    fields,
    set,
    key,
    back,
    /** Empties the form: after it was sent, or when the person starts anew. */
    clear: () => {
      kept.drop(name)
      set(reconcile(structuredClone(empty)))
      setKey(newKey())
      setBack(false)
    },
    /** The form is going away with what it held: nothing is kept. */
    finish: () => {
      sent = true
      untrack(() => kept.drop(name))
    },
  }
}

/** Begins a draft for a form before it is opened, unless one of that name is there already. */
export function beginDraft(form: string, fields: object): void {
  const name = `kring.draft.${myself().id}.${form}`
  if (!kept.read(name)) kept.write(name, JSON.stringify({ fields, key: newKey() }))
}

export type Draft<T extends object> = ReturnType<typeof makeDraft<T>>
