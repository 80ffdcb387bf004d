import { For } from 'solid-js'

/** A text with what was searched for marked in it. Always text, never HTML. */
export function Fragments(props: { of: readonly { text: string; hit: boolean }[] }) {
  return <For each={props.of}>{(piece) => (piece.hit ? <mark class="hit">{piece.text}</mark> : piece.text)}</For>
}
