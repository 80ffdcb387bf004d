import { createUniqueId, type JSX, Show } from 'solid-js'

type Ties = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined }
type Props = { label: string; hint?: string; fault?: string; children: (ties: () => Ties) => JSX.Element }

/** A label, an explanation and a fault, tied to the one control inside. Spread `ties()` on that control. */
export function Field(props: Props) {
  const id = createUniqueId()
  const ties = (): Ties => ({
    id,
    'aria-describedby':
      [props.hint && `${id}-hint`, props.fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': props.fault ? true : undefined,
  })
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      {props.children(ties)}
      <Show when={props.fault}>
        <span class="fault" id={`${id}-fault`}>
          {props.fault}
        </span>
      </Show>
    </div>
  )
}
