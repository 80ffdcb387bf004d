import { limits } from '@kring/contract/limits'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js'
import { common, sentence, topicName } from '../platform/common.ts'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { writingWords } from './words.ts'

type Props = {
  chosen: string[]
  onChange: (topics: string[]) => void
  /** Topics that may fit what is written. */
  suggested?: string[]
  max?: number
  fault?: string | undefined
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A few topics, searched by name or taken from the suggestions. */
export function TopicChooser(props: Props) {
  const max = () => props.max ?? limits.topics.max
  const full = () => props.chosen.length >= max()
  const add = (topic: string) => {
    if (!full() && !props.chosen.includes(topic)) props.onChange([...props.chosen, topic])
  }
  const remove = (topic: string) => props.onChange(props.chosen.filter((one) => one !== topic))
  const suggested = () => (props.suggested ?? []).filter((topic) => !props.chosen.includes(topic)).slice(0, 4)
  return (
    <div class="stack close">
      <Finder full={full()} max={max()} chosen={props.chosen} onChoose={add} fault={props.fault} />
      <Show when={props.chosen.length}>
        <ul class="plain picked">
          <For each={props.chosen}>
            {(topic) => (
              <li>
                <button
                  type="button"
                  class="chip on"
                  aria-label={writingWords().topicRemove(topicName(topic))}
                  onClick={() => remove(topic)}
                >
                  {topicName(topic)} <Icon of={cross} />
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={suggested().length && !full()}>
        <div class="picked">
          <span class="meta">{writingWords().topicsSuggested}</span>
          <For each={suggested()}>
            {(topic) => (
              <button
                type="button"
                class="chip"
                aria-label={writingWords().topicAdd(topicName(topic))}
                onClick={() => add(topic)}
              >
                <Icon of={plus} /> {topicName(topic)}
              </button>
            )}
          </For>
        </div>
      </Show>
    </div>
  )
}

type FinderProps = {
  full: boolean
  max: number
  chosen: string[]
  fault?: string | undefined
  onChoose: (topic: string) => void
}

function Finder(props: FinderProps) {
  const [text, setText] = createSignal('')
  const [open, setOpen] = createSignal(false)
  const [at, setAt] = createSignal(0)
  const list = createUniqueId()
  const found = createMemo(() => {
    const wanted = plain(text().trim())
    return Object.entries(common().topics)
      .filter(([key, name]) => !props.chosen.includes(key) && plain(name).includes(wanted))
      .map(([key]) => key)
  })
  const choose = (topic: string | undefined) => {
    if (!topic) return
    props.onChoose(topic)
    setText('')
    setOpen(false)
  }
  const keys = (event: KeyboardEvent) => {
    const count = found().length
    if (event.key === 'Escape') return setOpen(false)
    if (event.key === 'Enter') {
      event.preventDefault()
      if (open()) choose(found()[at()])
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : count - 1
      setAt(open() ? (at() + step) % count : 0)
      setOpen(true)
      document.getElementById(`${list}-${at()}`)?.scrollIntoView({ block: 'nearest' })
    }
  }
  const hint = () => (props.full ? writingWords().topicsFull(props.max) : writingWords().topicsHint(props.max))
  return (
    <Field label={writingWords().topics} hint={hint()} fault={sentence(props.fault)}>
      {(ties) => (
        <div class="combo">
          <input
            {...ties()}
            class="input"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-expanded={open()}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={open() && found().length ? `${list}-${at()}` : undefined}
            placeholder={writingWords().topicsFind}
            disabled={props.full}
            value={text()}
            onInput={(event) => {
              setText(event.currentTarget.value)
              setAt(0)
              setOpen(true)
            }}
            onClick={() => setOpen(true)}
            onBlur={() => setOpen(false)}
            onKeyDown={keys}
          />
          <div class="options" role="listbox" id={list} aria-label={writingWords().topics} hidden={!open()}>
            <Show when={open()}>
              <For each={found()} fallback={<p class="meta none">{writingWords().topicsNone}</p>}>
                {(topic, index) => (
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, the option is active by id
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the input
                  <div
                    role="option"
                    id={`${list}-${index()}`}
                    aria-selected={index() === at()}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => choose(topic)}
                  >
                    {topicName(topic)}
                  </div>
                )}
              </For>
            </Show>
          </div>
        </div>
      )}
    </Field>
  )
}
