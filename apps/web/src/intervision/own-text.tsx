import { createEffect, createSignal, on, Show } from 'solid-js'
import { tell } from '../ui/voice.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { circleWords } from './words.ts'

type Props = {
  name: string
  label: string
  hint?: string
  /** What is kept of it now. */
  kept: string
  max: number
  send: string
  done: string
  onKeep: (text: string, notAClient: boolean) => Promise<unknown>
}

/** A text for oneself in a room: kept when asked, on the server alone. */
export function OwnText(props: Props) {
  const [text, setText] = createSignal(props.kept)
  const guard = makeGuard({ texts: () => ({ [props.name]: text() }), change: (_field, next) => setText(next) })
  const sender = makeSender(guard, () => circleWords().live.refusedKept)
  // kept on another device meanwhile: shown here when nothing was being changed
  createEffect(
    on(
      () => props.kept,
      (next, before) => text() === (before ?? '') && setText(next),
      { defer: true },
    ),
  )
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      await props.onKeep(text().trim(), guard.notAClient())
      tell(props.done)
    })
  }
  return (
    <form class="stack close" onSubmit={send} novalidate>
      <TextField
        name={props.name}
        label={props.label}
        hint={props.hint ?? ''}
        value={text()}
        guard={guard}
        fault={sender.fault(props.name)}
        max={props.max}
        onInput={setText}
      />
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div>
        <button type="submit" class="btn o" aria-disabled={sender.busy() || text().trim() === props.kept}>
          {props.send}
        </button>
      </div>
    </form>
  )
}
