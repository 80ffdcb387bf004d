import { createResource, Show } from 'solid-js'

/** A text as squares that a phone can read. Drawn on this device: the secret in it goes nowhere. */
export function Picture(props: { text: string; label: string }) {
  const [drawn] = createResource(
    () => props.text,
    async (text) => (await import('uqr')).encode(text, { border: 2 }),
  )
  const path = (rows: boolean[][]) =>
    rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <Show when={drawn.latest}>
      {(code) => (
        <svg
          class="qr"
          role="img"
          aria-label={props.label}
          viewBox={`0 0 ${code().size} ${code().size}`}
          shape-rendering="crispEdges"
        >
          <path d={path(code().data)} fill="#000" />
        </svg>
      )}
    </Show>
  )
}
