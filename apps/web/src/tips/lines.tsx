import { limits } from '@kring/contract/limits'
import { __iconNode as down } from 'lucide-solid/icons/arrow-down'
import { __iconNode as up } from 'lucide-solid/icons/arrow-up'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as bin } from 'lucide-solid/icons/trash'
import { createUniqueId, Index, Show } from 'solid-js'
import { sentence } from '../platform/common.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { MarkedArea } from '../writing/marked-area.tsx'
import { Room } from '../writing/text-field.tsx'
import type { ListName, TipWriting } from './fields.ts'
import { tipWords } from './words.ts'

type Props = {
  name: ListName
  writing: TipWriting
  label: string
  hint?: string
  /** "Step 2": the name of one line. */
  item: (place: number) => string
  add: string
  /** Whether the order matters: then lines have numbers and can be moved. */
  ordered?: boolean
  /** How many there are at least. */
  least?: number
}

/** Short texts one below the other. Enter adds one, Alt with an arrow moves it, Backspace in an empty one removes it. */
export function Lines(props: Props) {
  const id = createUniqueId()
  const items = () => props.writing.draft.fields[props.name]
  const most = () => (props.ordered ? limits.tip.steps.max : limits.tip.list.max)
  const change = (next: string[]) => props.writing.draft.set(props.name, next)
  const focus = (place: number) =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[name="${props.name}.${place}"]`)?.focus())
  const add = (place: number) => {
    if (items().length >= most()) return
    change(items().toSpliced(place, 0, ''))
    focus(place)
  }
  const remove = (place: number) => {
    change(items().toSpliced(place, 1))
    say(tipWords().form.removed(props.item(place + 1)))
    focus(Math.max(0, place - 1))
  }
  const move = (place: number, step: number) => {
    const to = place + step
    const text = items()[place]
    if (text === undefined || to < 0 || to >= items().length) return
    change(items().toSpliced(place, 1).toSpliced(to, 0, text))
    say(tipWords().form.moved(props.item(place + 1), to + 1))
    focus(to)
  }
  const fault = () => sentence(props.writing.sender.fault(props.name))
  const described = () => [props.hint && `${id}-hint`, fault() && `${id}-fault`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset class="lines" aria-describedby={described()}>
      <legend>{props.label}</legend>
      <Show when={props.hint}>
        <span class="hint" id={`${id}-hint`}>
          {props.hint}
        </span>
      </Show>
      <Index each={items()}>
        {(text, place) => (
          <Line
            {...props}
            text={text()}
            place={place}
            last={items().length - 1}
            bad={Boolean(fault())}
            onText={(next) => props.writing.draft.set(props.name, place, next)}
            onAdd={() => add(place + 1)}
            onRemove={() => remove(place)}
            onMove={(step) => move(place, step)}
          />
        )}
      </Index>
      <Show when={items().length < most()}>
        <button type="button" class="act add" onClick={() => add(items().length)}>
          <Icon of={plus} /> {props.add}
        </button>
      </Show>
      <Show when={fault()}>
        {(why) => (
          <span class="fault" id={`${id}-fault`}>
            {why()}
          </span>
        )}
      </Show>
    </fieldset>
  )
}

type LineProps = Props & {
  text: string
  place: number
  last: number
  bad: boolean
  onText: (text: string) => void
  onAdd: () => void
  onRemove: () => void
  onMove: (step: number) => void
}

function Line(props: LineProps) {
  const name = () => props.item(props.place + 1)
  const mayGo = () => props.last + 1 > (props.least ?? 0)
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) props.onAdd()
    else if (props.ordered && event.altKey && event.key === 'ArrowUp') props.onMove(-1)
    else if (props.ordered && event.altKey && event.key === 'ArrowDown') props.onMove(1)
    else if (event.key === 'Backspace' && !props.text && mayGo()) props.onRemove()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div class="line-item">
        <Show when={props.ordered}>
          <span class="place" aria-hidden="true">
            {props.place + 1}.
          </span>
        </Show>
        <MarkedArea
          value={props.text}
          marks={props.writing.guard.open(`${props.name}.${props.place}`)}
          onInput={props.onText}
          oneLine
          onKeyDown={keys}
          ties={{
            name: `${props.name}.${props.place}`,
            'aria-label': name(),
            'aria-invalid': (props.bad && !props.text.trim()) || undefined,
          }}
        />
        <Show when={props.ordered && props.last > 0}>
          <button
            type="button"
            class="iconbtn"
            aria-label={tipWords().form.up(name())}
            disabled={props.place === 0}
            onClick={() => props.onMove(-1)}
          >
            <Icon of={up} />
          </button>
          <button
            type="button"
            class="iconbtn"
            aria-label={tipWords().form.down(name())}
            disabled={props.place === props.last}
            onClick={() => props.onMove(1)}
          >
            <Icon of={down} />
          </button>
        </Show>
        <Show when={mayGo()}>
          <button
            type="button"
            class="iconbtn"
            aria-label={tipWords().form.remove(name())}
            onClick={() => props.onRemove()}
          >
            <Icon of={bin} />
          </button>
        </Show>
      </div>
      <Room text={props.text} max={limits.tip.step.max} />
    </>
  )
}
