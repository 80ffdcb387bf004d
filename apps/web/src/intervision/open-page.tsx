import type { IntervisionForm, QuestionType, RecordKeeping } from '@kring/contract/generated/operations'
import { OpenCircle } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { createSignal, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { common, sentence, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { locale } from '../platform/words.ts'
import { Choice } from '../ui/choice.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { newKey } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { FormTop } from '../writing/post-form.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import { Keeping } from './keeping.tsx'
import { MethodChoice } from './method-choice.tsx'
import { fieldsOf, momentOf, nextWeek } from './moment.ts'
import { MomentFields } from './moment-fields.tsx'
import { PeoplePicker, type Picked } from './people-picker.tsx'
import { type Method, readMethods } from './read.ts'
import { circleWords } from './words.ts'
import '../writing/writing.css'
import './intervision.css'

/** Opens a circle: with whom, how, when. Nothing of it is kept on the device. */
export default function OpenPage() {
  const methods = load(
    () => true,
    () => readMethods(),
  )
  pageTitle(() => circleWords().form.heading)
  return (
    <div class="cols">
      <div class="stack mid">
        <Show
          when={methods.value()}
          fallback={
            <Show when={methods.refusal()} fallback={<Bones label={common().shell.loading} />}>
              {(refusal) => <p class="note bad">{why(refusal())}</p>}
            </Show>
          }
        >
          {(list) => <OpenForm methods={list()} />}
        </Show>
      </div>
    </div>
  )
}

type Fields = {
  name: string
  people: Picked[]
  method: string
  form: IntervisionForm
  day: string
  time: string
  language: 'nl' | 'en'
  videoUrl: string
  daysPerPhase: number
  keep: RecordKeeping
  questionType: QuestionType | ''
  topics: string[]
}
const forms: IntervisionForm[] = ['TOGETHER', 'VIDEO', 'OVER_DAYS']

function OpenForm(props: { methods: Method[] }) {
  const [search] = useSearchParams<{ method: string; topic: string; name: string }>()
  const go = useNavigate()
  const known = (key: string | undefined) => props.methods.find((one) => one.key === key)?.key
  const [fields, set] = createStore<Fields>({
    name: search.name?.slice(0, limits.circle.name.max) ?? '',
    people: [],
    method: known(search.method) ?? known('basic') ?? props.methods[0]?.key ?? '',
    form: 'TOGETHER',
    ...fieldsOf(nextWeek(new Date())),
    language: locale(),
    videoUrl: '',
    daysPerPhase: 2,
    keep: 'YEAR',
    questionType: '',
    topics: search.topic ? [search.topic] : [],
  })
  const [tooFew, setTooFew] = createSignal(false)
  const clientKey = newKey()
  const guard = makeGuard({ texts: () => ({ name: fields.name }), change: (_field, text) => set('name', text) })
  const sender = makeSender(guard, () => circleWords().live.refusedKept)
  const texts = () => circleWords().form

  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setTooFew(fields.people.length < 2)
    if (tooFew()) return document.querySelector<HTMLElement>('#open [role="combobox"]')?.focus()
    sender.send(async () => {
      const { openIntervision } = await run(OpenCircle, {
        input: {
          name: fields.name.trim(),
          people: fields.people.map((person) => person.id),
          method: fields.method,
          startsAt: momentOf(fields.day, fields.time),
          language: fields.language,
          form: fields.form,
          videoUrl: (fields.form === 'VIDEO' && fields.videoUrl.trim()) || undefined,
          daysPerPhase: fields.form === 'OVER_DAYS' ? fields.daysPerPhase : undefined,
          keep: fields.keep,
          questionType: fields.questionType || undefined,
          topics: [...fields.topics],
          notAClient: guard.notAClient(),
          clientKey,
        },
      })
      tell(texts().sent)
      go(`/intervision/${openIntervision.id}`, { replace: true })
    })
  }
  return (
    <>
      <FormTop title={texts().heading} send={texts().send} busy={sender.busy()} form="open" />
      <form class="stack form" id="open" onSubmit={send} novalidate>
        <p class="meta">{texts().intro}</p>
        <Show when={sender.refused()}>{(refused) => <p class="note bad">{refused()}</p>}</Show>
        <TextField
          name="name"
          label={texts().name}
          hint={texts().nameHint}
          placeholder={texts().namePlaceholder}
          value={fields.name}
          guard={guard}
          fault={sender.fault('name')}
          max={limits.circle.name.max}
          oneLine
          onInput={(text) => set('name', text)}
        />
        <GuardBox guard={guard} />
        <PeoplePicker
          chosen={fields.people}
          most={7}
          fault={tooFew() ? texts().peopleTooFew : sentence(sender.fault('people'))}
          onChange={(people) => {
            set('people', people)
            setTooFew(false)
          }}
        />
        <MethodChoice
          methods={props.methods}
          chosen={fields.method}
          people={fields.people.length + 1}
          onChoose={(key) => set('method', key)}
        />
        <FormChoice chosen={fields.form} onChoose={(form) => set('form', form)} />
        <Show when={fields.form === 'VIDEO'}>
          <Field
            label={texts().video}
            hint={texts().videoHint}
            {...(sentence(sender.fault('videoUrl')) && { fault: sentence(sender.fault('videoUrl')) })}
          >
            {(ties) => (
              <input
                {...ties()}
                class="input"
                type="url"
                inputmode="url"
                autocomplete="off"
                placeholder="https://"
                value={fields.videoUrl}
                onInput={(event) => set('videoUrl', event.currentTarget.value)}
              />
            )}
          </Field>
        </Show>
        <Show when={fields.form === 'OVER_DAYS'}>
          <Choice
            label={texts().days}
            chosen={String(fields.daysPerPhase)}
            choices={['1', '2', '3', '4', '5', '6', '7']}
            name={(days) => days}
            onChoose={(days) => set('daysPerPhase', Number(days))}
          />
        </Show>
        <fieldset class="choice">
          <legend>{texts().when}</legend>
          <MomentFields
            day={fields.day}
            time={fields.time}
            fault={sentence(sender.fault('startsAt'))}
            onDay={(day) => set('day', day)}
            onTime={(time) => set('time', time)}
          />
          <p class="meta">{texts().whenLater}</p>
        </fieldset>
        <Choice
          label={texts().language}
          chosen={fields.language}
          choices={['nl', 'en'] as const}
          name={(language) => texts().languages[language]}
          onChoose={(language) => set('language', language)}
        />
        <Keeping chosen={fields.keep} onChoose={(keep) => set('keep', keep)} />
        <details class="more-fields">
          <summary>
            {texts().more}
            <span class="meta">{texts().moreHint}</span>
          </summary>
          <div class="stack">
            <QuestionTypeChoice chosen={fields.questionType} onChoose={(type) => set('questionType', type)} />
            <TopicChooser
              chosen={fields.topics}
              fault={sender.fault('topics')}
              onChange={(topics) => set('topics', topics)}
            />
          </div>
        </details>
        <p class="note row">
          <Icon of={lock} />
          <span class="grow">
            <strong>{texts().aside}.</strong> {texts().asideMore}
          </span>
        </p>
      </form>
    </>
  )
}

function FormChoice(props: { chosen: IntervisionForm; onChoose: (form: IntervisionForm) => void }) {
  return (
    <fieldset class="choice">
      <legend>{circleWords().form.place}</legend>
      <For each={forms}>
        {(form) => (
          <label class="option">
            <input type="radio" name="form" checked={props.chosen === form} onChange={() => props.onChoose(form)} />
            <span>{circleWords().places[form]}</span>
            <span class="meta">{circleWords().placesMore[form]}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}

const types: QuestionType[] = [
  'CLIENT_AND_FAMILY',
  'COLLEAGUE',
  'OTHER_PROFESSION',
  'OWN_BOUNDARIES',
  'ETHICS',
  'ORGANISATION',
]

/** What kind of question it is; need not be chosen. */
export function QuestionTypeChoice(props: { chosen: QuestionType | ''; onChoose: (type: QuestionType | '') => void }) {
  return (
    <Choice
      label={circleWords().form.about}
      chosen={props.chosen}
      choices={['', ...types] as const}
      name={(type) => (type ? circleWords().form.abouts[type] : circleWords().form.aboutNone)}
      onChoose={(type) => props.onChoose(type)}
    />
  )
}
