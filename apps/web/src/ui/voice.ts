import { createSignal } from 'solid-js'

const [said, setSaid] = createSignal('')
const [toasts, setToasts] = createSignal<{ id: number; text: string }[]>([])
export { said, toasts }

/** Says a thing to a screen reader without showing it. The same words twice are said twice. */
export function say(text: string): void {
  setSaid('')
  setTimeout(() => setSaid(text), 60)
}

let last = 0
/** Shows a short message for a while, and says it. */
export function tell(text: string): void {
  last += 1
  const id = last
  setToasts((list) => [...list.slice(-2), { id, text }])
  say(text)
  setTimeout(() => setToasts((list) => list.filter((toast) => toast.id !== id)), 6000)
}
