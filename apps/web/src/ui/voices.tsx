import { For } from 'solid-js'
import { said, toasts } from './voice.ts'

/** The one live region of the page, and the messages that stay for some seconds. */
export function Voices() {
  return (
    <>
      <div class="unseen" role="status" aria-live="polite">
        {said()}
      </div>
      <div class="toasts" aria-hidden="true">
        <For each={toasts()}>{(toast) => <div class="toast">{toast.text}</div>}</For>
      </div>
    </>
  )
}
