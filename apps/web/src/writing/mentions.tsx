import type { PeopleStartingQuery } from '@kring/contract/generated/operations'
import { PeopleStarting } from '@kring/contract/generated/operations'
import { createEffect, createSignal, createUniqueId, For, on, onCleanup, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { Avatar } from '../ui/avatar.tsx'
import { say } from '../ui/voice.ts'
import { writingWords } from './words.ts'

type Person = PeopleStartingQuery['people'][number]
type Props = { area: HTMLTextAreaElement; text: string; keys: (deed: (event: KeyboardEvent) => void) => void }

// who was chosen under which name, on this page
const chosen = new Map<string, string>()

/** The text as it is sent: a chosen colleague by id, so that the server knows whom to tell. */
export function withMentions(text: string): string {
  let sent = text
  for (const [name, id] of [...chosen].sort(([one], [other]) => other.length - one.length))
    sent = sent.replaceAll(`@${name}`, `@[${name}](${id})`)
  return sent
}

/** The name that is being typed after an @ at the caret, if any. */
export function nameAtCaret(text: string, caret: number): string | undefined {
  return /(?:^|[\s(])@([\p{L}][\p{L}'’. -]{0,40})$/u.exec(text.slice(0, caret))?.[1]
}

/** Colleagues whose name starts with what is typed after @; chosen with the arrows and Enter, or a tap. */
export function Mentions(props: Props) {
  const [people, setPeople] = createSignal<Person[]>([])
  const [at, setAt] = createSignal(0)
  const list = createUniqueId()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  const look = () => {
    clearTimeout(timer)
    const name = nameAtCaret(props.text, props.area.selectionStart)
    if (!name || name.split(' ').length > 3) return setPeople([])
    timer = setTimeout(async () => {
      const found = await run(PeopleStarting, { startsWith: name.trim() }).catch(() => ({ people: [] }))
      if (nameAtCaret(props.text, props.area.selectionStart) !== name) return
      setAt(0)
      setPeople(found.people.filter((person) => person.name !== name.trim()))
      if (people().length) say(`${writingWords().mention}: ${people().length}`)
    }, 150)
  }
  createEffect(on(() => props.text, look, { defer: true }))
  createEffect(() => {
    const open = people().length > 0
    props.area.setAttribute('aria-autocomplete', 'list')
    if (open) {
      props.area.setAttribute('aria-controls', list)
      props.area.setAttribute('aria-activedescendant', `${list}-${at()}`)
    } else {
      props.area.removeAttribute('aria-controls')
      props.area.removeAttribute('aria-activedescendant')
    }
  })

  const choose = (person: Person) => {
    const caret = props.area.selectionStart
    const name = nameAtCaret(props.text, caret) ?? ''
    chosen.set(person.name, person.id)
    props.area.focus()
    props.area.setSelectionRange(caret - name.length, caret)
    if (!document.execCommand('insertText', false, `${person.name} `)) props.area.setRangeText(`${person.name} `)
    setPeople([])
  }
  const keys = (event: KeyboardEvent) => {
    const count = people().length
    if (!count) return
    const active = people()[at()]
    if (event.key === 'ArrowDown') setAt((at() + 1) % count)
    else if (event.key === 'ArrowUp') setAt((at() + count - 1) % count)
    else if (event.key === 'Escape') setPeople([])
    else if ((event.key === 'Enter' || event.key === 'Tab') && active) choose(active)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  props.keys(keys)
  return (
    <Show when={people().length}>
      <div class="options" role="listbox" id={list} aria-label={writingWords().mention}>
        <For each={people()}>
          {(person, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text, the option is active by id
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text
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
    </Show>
  )
}
