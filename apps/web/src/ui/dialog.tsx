import { createEffect, createUniqueId, type JSX, onCleanup, onMount, Show } from 'solid-js'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { Icon } from './icon.tsx'

type Props = { open: boolean; title: string; closeLabel: string; onClose: () => void; children: JSX.Element }

/** A modal sheet: the browser's own dialog keeps the focus inside and closes with Escape. */
export function Dialog(props: Props) {
  return (
    <Show when={props.open}>
      <Sheet {...props} />
    </Show>
  )
}

function Sheet(props: Props) {
  let box: HTMLDialogElement | undefined
  const title = createUniqueId()
  // where the reading goes on afterwards
  const from = document.activeElement
  onMount(() => box?.showModal())
  onCleanup(() => {
    // while it is modal nothing behind it can have the focus
    box?.close()
    if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
  })
  createEffect(() => {
    if (!props.open) box?.close()
  })
  return (
    <dialog
      ref={(element) => {
        box = element
      }}
      class="sheet"
      aria-labelledby={title}
      onClose={() => props.onClose()}
      onCancel={() => props.onClose()}
    >
      <div class="stack">
        <div class="row">
          <h2 id={title} class="grow">
            {props.title}
          </h2>
          <button type="button" class="iconbtn" aria-label={props.closeLabel} onClick={() => props.onClose()}>
            <Icon of={cross} />
          </button>
        </div>
        {props.children}
      </div>
    </dialog>
  )
}
