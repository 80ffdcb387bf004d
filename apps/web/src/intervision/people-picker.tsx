import type { PeopleStartingQuery } from '@kring/contract/generated/operations'
import { PeopleStarting } from '@kring/contract/generated/operations'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, createUniqueId, For, onCleanup, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { circleWords } from './words.ts'

export type Picked = PeopleStartingQuery['people'][number]
type Props = { chosen: Picked[]; most: number; fault?: string | undefined; onChange: (people: Picked[]) => void }

/** Colleagues by name, from any team: type, choose, and take away again. */
export function PeoplePicker(props: Props) {
  const texts = () => circleWords().form
  const full = () => props.chosen.length >= props.most
  const add = (person: Picked) => {
    props.onChange([...props.chosen, person])
    say(texts().peopleAdded(person.name))
  }
  const remove = (id: string) => props.onChange(props.chosen.filter((one) => one.id !== id))
  return (
    <div class="stack close">
      <Finder {...props} full={full()} onAdd={add} />
      <Show when={props.chosen.length}>
        <ul class="plain picked">
          <For each={props.chosen}>
            {(person) => (
              <li>
                <button
                  type="button"
                  class="chip on"
                  aria-label={texts().peopleRemove(person.name)}
                  onClick={() => remove(person.id)}
                >
                  {person.name} <Icon of={cross} />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}

function Finder(props: Props & { full: boolean; onAdd: (person: Picked) => void }) {
  const [text, setText] = createSignal('')
  const [found, setFound] = createSignal<Picked[]>()
  const [at, setAt] = createSignal(0)
  const list = createUniqueId()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const close = () => {
    clearTimeout(timer)
    setFound(undefined)
  }
  const look = (typed: string) => {
    setText(typed)
    clearTimeout(timer)
    const name = typed.trim()
    if (!name) return close()
    timer = setTimeout(async () => {
      const { people } = await run(PeopleStarting, { startsWith: name }).catch(() => ({ people: [] }))
      if (text().trim() !== name) return
      const taken = new Set([myself().id, ...props.chosen.map((one) => one.id)])
      setAt(0)
      setFound(people.filter((person) => !taken.has(person.id)))
    }, 150)
  }
  const choose = (person: Picked | undefined) => {
    if (!person) return
    props.onAdd(person)
    setText('')
    close()
  }
  const keys = (event: KeyboardEvent) => {
    const count = found()?.length ?? 0
    if (event.key === 'Escape' && found()) {
      event.stopPropagation()
      close()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(found()?.[at()])
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      setAt((at() + (event.key === 'ArrowDown' ? 1 : count - 1)) % count)
    }
  }
  const hint = () => (props.full ? circleWords().form.peopleFull : circleWords().form.peopleHint)
  return (
    <Field label={circleWords().form.people} hint={hint()} {...(props.fault && { fault: props.fault })}>
      {(ties) => (
        <div class="combo">
          <input
            {...ties()}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={found() !== undefined}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={found()?.length ? `${list}-${at()}` : undefined}
            disabled={props.full}
            value={text()}
            onInput={(event) => look(event.currentTarget.value)}
            onBlur={close}
            onKeyDown={keys}
          />
          <div class="options" role="listbox" id={list} aria-label={circleWords().form.peopleOptions} hidden={!found()}>
            <For each={found()} fallback={<p class="meta none">{found() && circleWords().form.peopleNone}</p>}>
              {(person, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, the option is active by id
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
                <div
                  role="option"
                  id={`${list}-${index()}`}
                  aria-selected={index() === at()}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(person)}
                >
                  <span class="row tight">
                    <Avatar id={person.id} initials={person.initials} size="s" /> {person.name}
                  </span>
                  <span class="meta">{person.team?.name}</span>
                </div>
              )}
            </For>
          </div>
        </div>
      )}
    </Field>
  )
}
