import type { EntryShownFragment } from '@kring/contract/generated/operations'
import { KeepLogEntry } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { both, type Method } from '../intervision/read.ts'
import { sentence } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { logWords } from './words.ts'

export type Entry = EntryShownFragment
const roles = ['MEMBER', 'PRESENTER', 'FACILITATOR', 'TIMEKEEPER'] as const
const themes = ['PRIORITISE_PEOPLE', 'PRACTISE_EFFECTIVELY', 'PRESERVE_SAFETY', 'PROMOTE_PROFESSIONALISM'] as const

type Props = { entry?: Entry; methods: Method[]; onKept: (entry: Entry) => void; onCancel: () => void }

/** An entry of one's own log, to write or to change. What came from Kring keeps its date, length, role and method. */
export function EntryForm(props: Props) {
  const [fields, change] = createStore({
    heldOn: props.entry?.heldOn ?? '',
    minutes: String(props.entry?.minutes ?? ''),
    method: props.entry?.method ?? '',
    role: props.entry?.role ?? ('MEMBER' as const),
    reflection: props.entry?.reflection ?? '',
    takeAlong: props.entry?.takeAlong ?? '',
    codeTheme: props.entry?.codeTheme ?? ('' as const),
  })
  const guard = makeGuard({
    texts: () => ({ reflection: fields.reflection, takeAlong: fields.takeAlong }),
    change: (name, text) => change(name as 'reflection', text),
  })
  const sender = makeSender(guard, () => logWords().onlyYou)
  const meeting = () =>
    props.entry?.fromSession
      ? {}
      : {
          heldOn: fields.heldOn || undefined,
          minutes: Number(fields.minutes) || undefined,
          method: fields.method || undefined,
          role: fields.role,
        }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const { reflection, takeAlong, codeTheme } = fields
      const own = { reflection, takeAlong, codeTheme: codeTheme || undefined, notAClient: guard.notAClient() }
      const { keepLogEntry } = await run(KeepLogEntry, { input: { entry: props.entry?.id, ...meeting(), ...own } })
      props.onKept(keepLogEntry)
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <Show when={!props.entry?.fromSession}>
        <Meeting fields={fields} change={change} methods={props.methods} fault={sender.fault} />
      </Show>
      <TextField
        name="reflection"
        label={logWords().reflection}
        value={fields.reflection}
        guard={guard}
        fault={sender.fault('reflection')}
        max={limits.log.text.max}
        onInput={(text) => change('reflection', text)}
      />
      <TextField
        name="takeAlong"
        label={logWords().takeAlong}
        value={fields.takeAlong}
        guard={guard}
        fault={sender.fault('takeAlong')}
        max={limits.log.text.max}
        onInput={(text) => change('takeAlong', text)}
      />
      <Choice
        label={logWords().theme}
        chosen={fields.codeTheme}
        choices={['', ...themes]}
        name={(theme) => (theme ? logWords().themes[theme] : logWords().noTheme)}
        onChoose={(theme) => change('codeTheme', theme)}
      />
      <p class="meta">{logWords().onlyYou}</p>
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {logWords().keep}
        </button>
        <button type="button" class="btn q" onClick={() => props.onCancel()}>
          {logWords().cancel}
        </button>
      </div>
    </form>
  )
}

type Written = { heldOn: string; minutes: string; method: string; role: (typeof roles)[number] }
type MeetingProps = {
  fields: Written
  change: (change: Partial<Written>) => void
  methods: Method[]
  fault: (field: string) => string | undefined
}

/** When, how long and in which role; for what was not in Kring. */
function Meeting(props: MeetingProps) {
  const today = new Date().toLocaleDateString('sv')
  const method = (key: string) => props.methods.find((one) => one.key === key)
  return (
    <div class="past-filters">
      <Field label={logWords().day} {...fault(props.fault('heldOn'))}>
        {(ties) => (
          <input
            {...ties()}
            type="date"
            class="input"
            max={today}
            value={props.fields.heldOn}
            onInput={(event) => props.change({ heldOn: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={logWords().length} {...fault(props.fault('minutes'))}>
        {(ties) => (
          <input
            {...ties()}
            type="text"
            inputmode="numeric"
            class="input"
            value={props.fields.minutes}
            onInput={(event) => props.change({ minutes: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        label={logWords().method}
        chosen={props.fields.method}
        choices={['', ...props.methods.map(({ key }) => key)]}
        name={(key) => {
          const its = method(key)
          return its ? both(its.name) : logWords().elsewhere
        }}
        onChoose={(key) => props.change({ method: key })}
      />
      <Choice
        label={logWords().role}
        chosen={props.fields.role}
        choices={roles}
        name={(role) => logWords().roles[role]}
        onChoose={(role) => props.change({ role })}
      />
    </div>
  )
}

function fault(code: string | undefined): { fault?: string } {
  const text = sentence(code)
  return text ? { fault: text } : {}
}
