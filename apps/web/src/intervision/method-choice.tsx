import { __iconNode as help } from 'lucide-solid/icons/circle-question-mark'
import { createSignal, Show } from 'solid-js'
import { Choice } from '../ui/choice.tsx'
import { Icon } from '../ui/icon.tsx'
import { MethodChooser } from './chooser.tsx'
import { FoldedSteps, MethodFacts } from './method-steps.tsx'
import { both, type Method } from './read.ts'
import { circleWords } from './words.ts'

type Props = { methods: Method[]; chosen: string; people?: number; onChoose: (key: string) => void }

/** A method by name, with help to choose, and its steps to look at. */
export function MethodChoice(props: Props) {
  const [helping, setHelping] = createSignal(false)
  const method = () => props.methods.find(({ key }) => key === props.chosen)
  const texts = () => circleWords().form
  const misfit = () => {
    const { people } = props
    const its = method()
    if (!its || people === undefined || people < 3 || (people >= its.fewest && people <= its.most)) return undefined
    return texts().methodSizeOff(both(its.name), its.fewest, its.most, people)
  }
  return (
    <div class="stack close">
      <Choice
        label={texts().method}
        chosen={props.chosen}
        choices={props.methods.map(({ key }) => key)}
        name={(key) => both(props.methods.find((one) => one.key === key)?.name ?? { nl: key, en: key })}
        onChoose={(key) => props.onChoose(key)}
      />
      <Show when={method()}>
        {(its) => (
          <div class="stack close">
            <p>{both(its().about)}</p>
            <MethodFacts method={its()} />
            <Show when={misfit()}>{(text) => <p class="note">{text()}</p>}</Show>
            <FoldedSteps method={its()} />
          </div>
        )}
      </Show>
      <button
        type="button"
        class="act help-choose"
        aria-expanded={helping()}
        onClick={() => setHelping((before) => !before)}
      >
        <Icon of={help} /> {helping() ? texts().methodOwn : texts().methodHelp}
      </button>
      <Show when={helping()}>
        <MethodChooser
          methods={props.methods}
          people={props.people !== undefined && props.people >= 3 ? props.people : undefined}
          chosen={props.chosen}
          onChoose={props.onChoose}
        />
      </Show>
    </div>
  )
}
