import { createSignal, type JSX, Show } from 'solid-js'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { learningWords } from './words.ts'

type Props = {
  label: string
  max: number
  send: string
  onSend: (body: string, notAClient: boolean) => Promise<void>
  beside?: JSX.Element
}

/** One text for those who were there, looked at by the guard like every text. */
export function ShortText(props: Props) {
  const [text, setText] = createSignal('')
  const guard = makeGuard({ texts: () => ({ body: text() }), change: (_name, next) => setText(next) })
  const sender = makeSender(guard, () => learningWords().form.whoReads)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      await props.onSend(text().trim(), guard.notAClient())
      setText('')
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <TextField
        name="body"
        label={props.label}
        value={text()}
        guard={guard}
        fault={sender.fault('body')}
        max={props.max}
        onInput={setText}
      />
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row wrap">
        <button type="submit" class="btn o" aria-disabled={sender.busy()}>
          {props.send}
        </button>
        {props.beside}
      </div>
    </form>
  )
}
