import { createSignal, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Field } from '../ui/field.tsx'
import type { Guard } from './guard.ts'
import { blocks } from './markdown.ts'
import { MarkedArea } from './marked-area.tsx'
import { Mentions } from './mentions.tsx'
import { Room } from './text-field.tsx'
import { Toolbar } from './toolbar.tsx'
import { writingWords } from './words.ts'

type Props = {
  name: string
  label: string
  hint?: string
  value: string
  guard: Guard
  fault?: string | undefined
  max: number
  /** Whether typing @ offers colleagues. */
  mentions?: boolean
  /** Without the toolbar, for a short comment. */
  bare?: boolean
  onInput: (text: string) => void
  area?: (element: HTMLTextAreaElement) => void
}

/** A longer text in Markdown: toolbar, preview, marks of the guard, colleagues after @. */
export function BodyField(props: Props) {
  const [area, setArea] = createSignal<HTMLTextAreaElement>()
  const [preview, setPreview] = createSignal(false)
  let keys: ((event: KeyboardEvent) => void) | undefined
  return (
    <Field label={props.label} hint={props.hint} fault={sentence(props.fault)}>
      {(ties) => (
        <>
          <Show when={!props.bare}>
            <Toolbar area={area} preview={preview()} onPreview={setPreview} />
          </Show>
          <Show when={!preview()} fallback={<Preview text={props.value} id={ties().id} />}>
            <div class="combo">
              <MarkedArea
                value={props.value}
                marks={props.guard.open(props.name)}
                onInput={props.onInput}
                ties={{ ...ties(), name: props.name }}
                area={(element) => {
                  setArea(element)
                  props.area?.(element)
                }}
                onKeyDown={(event) => keys?.(event)}
              />
              <Show when={props.mentions && area()}>
                {(element) => (
                  <Mentions
                    area={element()}
                    text={props.value}
                    keys={(deed) => {
                      keys = deed
                    }}
                  />
                )}
              </Show>
            </div>
          </Show>
          <Room text={props.value} max={props.max} />
        </>
      )}
    </Field>
  )
}

function Preview(props: { text: string; id: string }) {
  return (
    <div class="preview prose" id={props.id}>
      <Show when={props.text.trim()} fallback={<p class="meta">{writingWords().previewEmpty}</p>}>
        {blocks(props.text)}
      </Show>
    </div>
  )
}
