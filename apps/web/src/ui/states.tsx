import { For, type JSX, Show } from 'solid-js'
import { type Drawing, Icon } from './icon.tsx'

/** Nothing here, and what can be done about it. */
export function Empty(props: { icon: Drawing; title: string; children?: JSX.Element; level?: 1 | 2 }) {
  return (
    <div class="void">
      <Icon of={props.icon} />
      <Show when={props.level === 1} fallback={<h2>{props.title}</h2>}>
        <h1>{props.title}</h1>
      </Show>
      {props.children}
    </div>
  )
}

/** The outline of cards that are on their way, of about the height they will have. */
export function Bones(props: { count?: number; label: string }) {
  return (
    <div class="stack" aria-busy="true">
      <span class="unseen">{props.label}</span>
      <For each={Array.from({ length: props.count ?? 3 })}>
        {() => (
          <div class="card stack snug" aria-hidden="true">
            <div class="bone w1" />
            <div class="bone tall w2" />
            <div class="bone w2" />
            <div class="bone w3" />
          </div>
        )}
      </For>
    </div>
  )
}
