import { Report } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { createSignal, createUniqueId, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/voice.ts'
import { redactionWords } from './words.ts'

/** Says what happens before it happens, and takes a word for the stewards. */
export default function ReportDialog(props: { text: string; onClose: () => void; onDone: () => void }) {
  const [note, setNote] = createSignal('')
  const [refusal, setRefusal] = createSignal('')
  const field = createUniqueId()
  const send = async () => {
    try {
      await run(Report, { text: props.text, note: note() })
      tell(redactionWords().reported)
      props.onClose()
      props.onDone()
    } catch (fault) {
      setRefusal(why(fault))
    }
  }
  return (
    <Dialog open title={redactionWords().reportTitle} closeLabel={redactionWords().cancel} onClose={props.onClose}>
      <p>{redactionWords().reportMore}</p>
      <div class="field">
        <label for={field}>{redactionWords().reportNote}</label>
        <textarea
          id={field}
          rows={2}
          maxlength={limits.reports.note.max}
          aria-describedby={`${field}-hint`}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <p class="meta" id={`${field}-hint`}>
          {redactionWords().reportHint}
        </p>
      </div>
      <Show when={refusal()}>
        <p class="note bad" role="alert">
          {refusal()}
        </p>
      </Show>
      <div class="row wrap">
        <button type="button" class="btn q" onClick={() => props.onClose()}>
          {redactionWords().cancel}
        </button>
        <button type="button" class="btn" onClick={send}>
          {redactionWords().report}
        </button>
      </div>
    </Dialog>
  )
}
