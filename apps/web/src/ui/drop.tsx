import { createSignal, createUniqueId, type JSX, onCleanup, Show } from 'solid-js'

type Props = { label: string; class?: string; face: JSX.Element; children: (close: () => void) => JSX.Element }

/** A button that opens a panel under it. Escape, a click elsewhere and leaving with Tab close it again. */
export function Drop(props: Props) {
  const [open, setOpen] = createSignal(false)
  const panel = createUniqueId()
  let box: HTMLDivElement | undefined
  let button: HTMLButtonElement | undefined
  const close = () => {
    if (open() && box?.contains(document.activeElement)) button?.focus()
    setOpen(false)
  }
  const outside = (event: Event) => {
    if (open() && !box?.contains(event.target as Node)) setOpen(false)
  }
  document.addEventListener('pointerdown', outside)
  document.addEventListener('focusin', outside)
  onCleanup(() => {
    document.removeEventListener('pointerdown', outside)
    document.removeEventListener('focusin', outside)
  })
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open()) {
      event.stopPropagation()
      close()
      button?.focus()
    }
    if (open() && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) step(event)
  }
  const step = (event: KeyboardEvent) => {
    const items = [...(box?.querySelectorAll<HTMLElement>('.panel .item') ?? [])]
    if (!items.length) return
    event.preventDefault()
    const at = items.indexOf(document.activeElement as HTMLElement)
    const move = event.key === 'ArrowDown' ? 1 : -1
    items[(at + move + items.length) % items.length]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of the items inside bubble here
    <div
      class="drop"
      ref={(element) => {
        box = element
      }}
      onKeyDown={keys}
    >
      <button
        ref={(element) => {
          button = element
        }}
        type="button"
        class={props.class ?? 'iconbtn'}
        aria-expanded={open()}
        aria-controls={open() ? panel : undefined}
        onClick={() => setOpen(!open())}
      >
        {props.face}
        <span class="unseen">{props.label}</span>
      </button>
      <Show when={open()}>
        <div class="panel" id={panel}>
          {props.children(close)}
        </div>
      </Show>
    </div>
  )
}
