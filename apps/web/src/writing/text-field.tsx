import { Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Field } from '../ui/field.tsx'
import type { Guard } from './guard.ts'
import { MarkedArea } from './marked-area.tsx'
import { writingWords } from './words.ts'

type Props = {
  name: string
  label: string
  hint?: string
  placeholder?: string
  value: string
  guard: Guard
  /** A reason code, shown as its sentence. */
  fault?: string | undefined
  max: number
  oneLine?: boolean
  onInput: (text: string) => void
}

const length = (text: string) => [...text].length

/** How much room is left, said only when it gets tight. */
export function Room(props: { text: string; max: number }) {
  const left = () => props.max - length(props.text)
  return (
    <Show when={left() < Math.min(100, props.max * 0.2)}>
      <span class="meta room" classList={{ fault: left() < 0 }}>
        {left() < 0 ? writingWords().over(-left()) : writingWords().left(left())}
      </span>
    </Show>
  )
}

/** One plain text of a form, with the marks of the guard. */
export function TextField(props: Props) {
  return (
    <Field label={props.label} hint={props.hint} fault={sentence(props.fault)}>
      {(ties) => (
        <>
          <MarkedArea
            value={props.value}
            marks={props.guard.open(props.name)}
            onInput={props.onInput}
            oneLine={props.oneLine}
            placeholder={props.placeholder}
            ties={{ ...ties(), name: props.name }}
          />
          <Room text={props.value} max={props.max} />
        </>
      )}
    </Field>
  )
}
