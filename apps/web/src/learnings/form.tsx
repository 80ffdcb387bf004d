import { limits } from '@kring/contract/limits'
import { createUniqueId, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { Choice } from '../ui/choice.tsx'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import { learningWords } from './words.ts'

const kinds = [
  'CLIENT_AND_FAMILY',
  'COLLEAGUE',
  'OTHER_PROFESSION',
  'OWN_BOUNDARIES',
  'ETHICS',
  'ORGANISATION',
] as const
const signers = ['CIRCLE', 'TEAM', 'NOBODY'] as const
const audiences = ['EVERYONE', 'REGION'] as const

export type Fields = {
  title: string
  insight: string
  whatIWillTry: string
  questionType: (typeof kinds)[number] | ''
  topics: string[]
  signer: (typeof signers)[number]
  audience: (typeof audiences)[number]
}
type Props = { first: Fields; send: string; onSend: (fields: Fields, notAClient: boolean) => Promise<void> }

/** What may travel, to write or to change. Nothing of it is kept on the device. */
export function LearningForm(props: Props) {
  const [fields, change] = createStore<Fields>({ ...props.first, topics: [...props.first.topics] })
  const texts = () => learningWords().form
  const guard = makeGuard({
    texts: () => ({ title: fields.title, insight: fields.insight, whatIWillTry: fields.whatIWillTry }),
    change: (name, text) => change(name as 'title', text),
  })
  const sender = makeSender(guard, () => texts().whoReads)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(() => props.onSend({ ...fields, topics: [...fields.topics] }, guard.notAClient()))
  }
  const field = (name: 'title' | 'insight' | 'whatIWillTry', label: string, max: number, hint?: string) => (
    <TextField
      name={name}
      label={label}
      {...(hint ? { hint } : {})}
      value={fields[name]}
      guard={guard}
      fault={sender.fault(name)}
      max={max}
      oneLine={name === 'title'}
      onInput={(text) => change(name, text)}
    />
  )
  return (
    <form class="stack" onSubmit={send} novalidate>
      {field('title', texts().headline, limits.title.max)}
      {field('insight', texts().insight, limits.learning.insight.max, texts().insightHint)}
      {field('whatIWillTry', texts().tryIt, limits.learning.whatIWillTry.max)}
      <TopicChooser
        chosen={fields.topics}
        onChange={(topics) => change('topics', topics)}
        fault={sender.fault('topics')}
      />
      <Choice
        label={texts().question}
        chosen={fields.questionType}
        choices={['', ...kinds]}
        name={(kind) => (kind ? learningWords().kinds[kind] : texts().noKind)}
        onChoose={(kind) => change('questionType', kind)}
      />
      <OneOf
        legend={texts().signer}
        chosen={fields.signer}
        choices={signers}
        name={(one) => texts().signers[one]}
        onChoose={(one) => change('signer', one)}
      />
      <OneOf
        legend={texts().audience}
        chosen={fields.audience}
        choices={audiences}
        name={(one) => texts().audiences[one]}
        onChoose={(one) => change('audience', one)}
      />
      <p class="meta">{texts().whoReads}</p>
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div>
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {props.send}
        </button>
      </div>
    </form>
  )
}

type OneOfProps<V extends string> = {
  legend: string
  chosen: V
  choices: readonly V[]
  name: (choice: V) => string
  onChoose: (choice: V) => void
}
function OneOf<V extends string>(props: OneOfProps<V>) {
  const group = createUniqueId()
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      <For each={props.choices}>
        {(choice) => (
          <label class="option">
            <input
              type="radio"
              name={group}
              value={choice}
              checked={props.chosen === choice}
              onChange={() => props.onChoose(choice)}
            />
            <span class="strong">{props.name(choice)}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
