import { For, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Field } from '../ui/field.tsx'
import { ticcWords } from './words.ts'

type Key = keyof ReturnType<typeof ticcWords>
const isKey = (key: string): key is Key => key in ticcWords()
/** A category's name; the key itself for one that is unknown. */
export const categoryName = (key: string): string => (isKey(key) ? ticcWords()[key].name : key)
const about = (key: string): string | undefined => (isKey(key) ? ticcWords()[key].about : undefined)
const under = (key: string) => /[a-z]$/.test(key)

type Props = {
  label: string
  /** What stands there when nothing is chosen. */
  none: string
  chosen: string
  fault?: string | undefined
  onChoose: (key: string) => void
}

/** One of the categories, those of the first group under it, with what the chosen one means. */
export function CategoryChoice(props: Props) {
  const keys = () => ['', ...Object.keys(ticcWords())]
  return (
    <Field label={props.label} fault={sentence(props.fault)}>
      {(ties) => (
        <>
          <select
            {...ties()}
            class="input"
            onChange={(event) => props.onChoose(keys()[event.currentTarget.selectedIndex] ?? '')}
          >
            <For each={keys()}>
              {(key) => (
                <option value={key} selected={key === props.chosen}>
                  {key ? `${under(key) ? '– ' : ''}${categoryName(key)}` : props.none}
                </option>
              )}
            </For>
          </select>
          <Show when={about(props.chosen)}>{(text) => <span class="meta">{text()}</span>}</Show>
        </>
      )}
    </Field>
  )
}
