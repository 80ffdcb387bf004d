import { createEffect, For, on, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { asRefusal } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { circleWords } from './words.ts'

/** One text of the form: its name, what it is called, and what is kept of it now. */
export type Part = { name: string; label: string; kept: string }
type Props = {
  parts: Part[]
  max: number
  send: string
  done: string
  onKeep: (name: string, text: string, notAClient: boolean) => Promise<unknown>
}

/** Texts for oneself in a room: kept when asked, on the server alone. */
export function OwnText(props: Props) {
  const [typed, setTyped] = createStore<Record<string, string>>({})
  const text = (part: Part) => typed[part.name] ?? part.kept
  const changed = () => props.parts.filter((part) => text(part).trim() !== part.kept)
  const guard = makeGuard({
    texts: () => Object.fromEntries(props.parts.map((part) => [part.name, text(part)])),
    change: (name, next) => setTyped(name, next),
  })
  const sender = makeSender(guard, () => circleWords().live.refusedKept)
  createEffect(
    on(
      () => props.parts.map((part) => part.kept).join('\n'),
      () => {
        for (const part of props.parts) if (typed[part.name]?.trim() === part.kept) setTyped(part.name, part.kept)
      },
      { defer: true },
    ),
  )
  const keep = async (part: Part) => {
    try {
      await props.onKeep(part.name, text(part).trim(), guard.notAClient())
    } catch (fault) {
      // the server calls each of them text: what it found is in the one that was just sent
      for (const place of asRefusal(fault).places) place.field = part.name
      throw fault
    }
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (!changed().length) return
    sender.send(async () => {
      for (const part of changed()) await keep(part)
      tell(props.done)
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <For each={props.parts}>
        {(part) => (
          <TextField
            name={part.name}
            label={part.label}
            value={text(part)}
            guard={guard}
            fault={sender.fault(part.name) ?? sender.fault('text')}
            max={props.max}
            onInput={(next) => setTyped(part.name, next)}
          />
        )}
      </For>
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div>
        <button type="submit" class="btn o" aria-disabled={sender.busy() || !changed().length}>
          {props.send}
        </button>
      </div>
    </form>
  )
}
