import { For, type JSX } from 'solid-js'
import type { Found } from './guard.ts'

type Props = {
  value: string
  marks: Found[]
  onInput: (text: string) => void
  oneLine?: boolean
  placeholder?: string
  ties: JSX.TextareaHTMLAttributes<HTMLTextAreaElement>
  area?: (element: HTMLTextAreaElement) => void
  onKeyDown?: (event: KeyboardEvent) => void
}

/** A text area with a layer behind it that shows marks under the same letters. */
export function MarkedArea(props: Props) {
  let layer: HTMLDivElement | undefined
  let area: HTMLTextAreaElement | undefined
  const follow = () => {
    if (layer && area) layer.scrollTop = area.scrollTop
  }
  const keys = (event: KeyboardEvent) => {
    props.onKeyDown?.(event)
    if (props.oneLine && event.key === 'Enter' && !event.isComposing && !event.defaultPrevented) {
      event.preventDefault()
      area?.form?.requestSubmit()
    }
  }
  const typed = (text: string) => props.onInput(props.oneLine ? text.replace(/\s*\n\s*/g, ' ') : text)
  return (
    <div class="marked" classList={{ line: props.oneLine }}>
      <div
        class="layer input"
        aria-hidden="true"
        ref={(element) => {
          layer = element
        }}
      >
        <For each={pieces(props.value, props.marks)}>
          {(piece) =>
            piece.mark ? <mark classList={{ soft: piece.mark !== 'BLOCK' }}>{piece.text}</mark> : piece.text
          }
        </For>{' '}
      </div>
      <textarea
        {...props.ties}
        class="input"
        rows={props.oneLine ? 1 : 5}
        placeholder={props.placeholder}
        value={props.value}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={keys}
        onScroll={follow}
        ref={(element) => {
          area = element
          props.area?.(element)
        }}
      />
    </div>
  )
}

type Piece = { text: string; mark?: string }

/** The text cut where marks begin and end; overlapping marks become one. */
export function pieces(text: string, marks: Found[]): Piece[] {
  const list: Piece[] = []
  let at = 0
  for (const mark of [...marks].sort((one, other) => one.start - other.start)) {
    const start = Math.max(mark.start, at)
    if (mark.end <= start) continue
    if (start > at) list.push({ text: text.slice(at, start) })
    list.push({ text: text.slice(start, mark.end), mark: mark.level })
    at = mark.end
  }
  if (at < text.length) list.push({ text: text.slice(at) })
  return list
}
