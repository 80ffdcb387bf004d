import { Redact } from '@kring/contract/generated/operations'
import { createSignal, createUniqueId, For } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import { redactionWords } from './words.ts'

type Part = { field: string; text: string }
type Marked = { field: string; start: number; end: number }

/** "whatWeDid.1" is the second step. */
function nameOf(field: string): string {
  const [name = '', index] = field.split('.')
  const { fields } = redactionWords()
  const known = name in fields ? fields[name as keyof typeof fields] : name // `in` has just said so
  return /^\d+$/.test(index ?? '') ? `${known} ${Number(index) + 1}` : known
}

/** A text as it was written, in which words are selected and taken out. A text field can be read, and marked with keys as well. */
export function Parts(props: { text: string; parts: readonly Part[]; onDone: () => void }) {
  const [marked, setMarked] = createSignal<Marked>()
  const redact = async () => {
    const place = marked()
    if (!place || place.start === place.end) return tell(redactionWords().selectFirst)
    try {
      await run(Redact, { text: props.text, ...place })
      setMarked()
      tell(redactionWords().redacted)
      props.onDone()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <div class="stack">
      <p class="meta">{redactionWords().takeOutMore}</p>
      <For each={props.parts}>{(part) => <OnePart part={part} onMark={setMarked} />}</For>
      <div class="row wrap">
        <button type="button" class="btn danger" onClick={redact}>
          {redactionWords().redactPart}
        </button>
      </div>
    </div>
  )
}

function OnePart(props: { part: Part; onMark: (place: Marked) => void }) {
  const id = createUniqueId()
  const mark = (area: HTMLTextAreaElement) =>
    props.onMark({ field: props.part.field, start: area.selectionStart, end: area.selectionEnd })
  return (
    <div class="field">
      <label for={id}>{nameOf(props.part.field)}</label>
      <textarea
        id={id}
        readonly
        rows={Math.min(12, Math.max(1, Math.ceil(props.part.text.length / 60)))}
        value={props.part.text}
        onSelect={(event) => mark(event.currentTarget)}
      />
    </div>
  )
}
