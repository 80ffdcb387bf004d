import type { GroupExperience, IntervisionAim } from '@kring/contract/generated/operations'
import { AdviseMethods } from '@kring/contract/generated/operations'
import { createUniqueId, For, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { both, type Method } from './read.ts'
import { MethodFacts } from './method-steps.tsx'
import { circleWords } from './words.ts'

const aims: IntervisionAim[] = ['ACT', 'UNDERSTAND_MYSELF', 'UNDERSTAND_CONTACT', 'KNOW', 'STRENGTHS', 'INCIDENT']
const experiences: GroupExperience[] = ['NEW', 'SOME', 'MUCH']
const times = [30, 45, 60, 120]

type Asked = { aim?: IntervisionAim; experience?: GroupExperience; minutes?: number }
type Props = { methods: Method[]; people: number | undefined; chosen: string; onChoose: (key: string) => void }

/** Three short questions, and the methods that fit the answers. What is answered is kept nowhere. */
export function MethodChooser(props: Props) {
  const [asked, setAsked] = createStore<Asked>({})
  const texts = () => circleWords().chooser
  const advice = load(
    () =>
      asked.aim || asked.experience || asked.minutes ? JSON.stringify({ ...asked, people: props.people }) : undefined,
    async (key, signal) => (await run(AdviseMethods, JSON.parse(key) as Asked, signal)).adviseMethods,
  )
  const fitting = () =>
    (advice.value() ?? []).flatMap((one) => {
      const method = props.methods.find(({ key }) => key === one.method.key)
      return one.fits && method ? [{ method, reasons: one.reasons }] : []
    })
  return (
    <section class="card flat stack chooser">
      <h3>{texts().title}</h3>
      <Options
        title={texts().wish}
        choices={aims}
        chosen={asked.aim}
        name={(aim) => texts().wishes[aim]}
        onChoose={(aim) => setAsked('aim', aim)}
      />
      <Options
        title={texts().experience}
        choices={experiences}
        chosen={asked.experience}
        name={(one) => texts().experiences[one]}
        onChoose={(one) => setAsked('experience', one)}
      />
      <Options
        title={texts().time}
        choices={times}
        chosen={asked.minutes}
        name={(minutes) => texts().times(minutes)}
        onChoose={(minutes) => setAsked('minutes', minutes)}
      />
      <div aria-live="polite" class="stack close">
        <Show
          when={advice.value()}
          fallback={<p class="meta">{advice.refusal() ? why(advice.refusal()) : texts().answer}</p>}
        >
          <Show when={fitting().length} fallback={<p class="meta">{texts().none}</p>}>
            <p class="label">{texts().fits}</p>
            <ul class="plain stack close">
              <For each={fitting().slice(0, 3)}>
                {({ method, reasons }) => (
                  <li class="fit">
                    <div class="grow">
                      <p class="strong">{both(method.name)}</p>
                      <p class="meta">{both(method.about)}</p>
                      <MethodFacts method={method} />
                      <Reasons codes={reasons} />
                    </div>
                    <button
                      type="button"
                      class="btn"
                      classList={{ o: props.chosen !== method.key }}
                      aria-pressed={props.chosen === method.key}
                      aria-label={texts().take(both(method.name))}
                      onClick={() => props.onChoose(method.key)}
                    >
                      {props.chosen === method.key ? texts().taken : texts().choose}
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
        </Show>
      </div>
    </section>
  )
}

function Reasons(props: { codes: string[] }) {
  const sentences = (): Record<string, string> => circleWords().chooser.why
  const known = () => props.codes.flatMap((code) => sentences()[code] ?? [])
  return (
    <Show when={known().length}>
      <p class="meta reasons">{known().join(' · ')}</p>
    </Show>
  )
}

type OptionsProps<V> = {
  title: string
  choices: readonly V[]
  chosen: V | undefined
  name: (choice: V) => string
  onChoose: (choice: V) => void
}

/** One of a few, each as large as a thumb. */
export function Options<V extends string | number>(props: OptionsProps<V>) {
  const group = createUniqueId()
  return (
    <fieldset class="choice pills">
      <legend>{props.title}</legend>
      <div class="pill-row">
        <For each={props.choices}>
          {(choice) => (
            <label class="pill">
              <input
                type="radio"
                name={group}
                checked={choice === props.chosen}
                onChange={() => props.onChoose(choice)}
              />
              <span>{props.name(choice)}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  )
}
