import { For } from 'solid-js'
import { Field } from './field.tsx'

type Props<V extends string> = {
  label: string
  chosen: V
  choices: readonly V[]
  name: (choice: V) => string
  onChoose: (choice: V) => void
}

/** One of a few, in the device's own list. */
export function Choice<V extends string>(props: Props<V>) {
  return (
    <Field label={props.label}>
      {(ties) => (
        <select
          {...ties()}
          class="input"
          onChange={(event) => {
            const choice = props.choices[event.currentTarget.selectedIndex]
            if (choice !== undefined) props.onChoose(choice)
          }}
        >
          <For each={props.choices}>
            {(choice) => (
              <option value={choice} selected={choice === props.chosen}>
                {props.name(choice)}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  )
}
