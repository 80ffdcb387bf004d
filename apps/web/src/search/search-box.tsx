import { __iconNode as glass } from 'lucide-solid/icons/search'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, createUniqueId, lazy, onMount, Show, Suspense } from 'solid-js'
import { common } from '../platform/common.ts'
import { withWords } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { makeOptions, makeText, onSlash } from './box.ts'
import { searchWords } from './words.ts'

// what is offered while typing comes with the first touch of the box, not with the first page
const Suggestions = lazy(withWords(() => import('./suggestions.tsx'), searchWords))

/** The search box of the top bar, and on a phone of the search page. */
export function SearchBox(props: { inPage?: boolean }) {
  let input: HTMLInputElement | undefined
  const list = createUniqueId()
  const [touched, setTouched] = createSignal(false)
  const box = makeText(() => input)
  const options = makeOptions()
  const typed = (text: string) => {
    box.typed(text)
    options.show()
  }
  const send = (event: Event) => {
    event.preventDefault()
    const active = options.active()
    if (active) return active.choose()
    options.close()
    if (!box.text().trim()) return
    import('./recent.ts').then(({ remember }) => remember(box.text()))
    box.search(box.text())
  }
  const clear = () => {
    typed('')
    input?.focus()
  }
  onSlash(() => (input?.offsetParent ? input.focus() : box.toPage()))
  onMount(() => {
    if (props.inPage) requestAnimationFrame(() => input?.offsetParent && !box.text() && input.focus())
  })
  return (
    <search class="searchbox" classList={{ 'in-page': props.inPage }}>
      <form onSubmit={send}>
        <Icon of={glass} />
        <input
          ref={(element) => {
            input = element
          }}
          type="search"
          name="q"
          role="combobox"
          autocomplete="off"
          enterkeyhint="search"
          maxLength={200}
          aria-label={common().shell.search}
          aria-keyshortcuts="/"
          aria-autocomplete="list"
          aria-expanded={options.open() && options.options().length > 0}
          aria-controls={list}
          aria-activedescendant={options.active()?.id}
          placeholder={common().shell.searchLong}
          value={box.text()}
          onInput={(event) => typed(event.currentTarget.value)}
          onFocus={() => {
            setTouched(true)
            options.show()
          }}
          onBlur={options.close}
          onKeyDown={options.keys}
        />
        <Show when={box.text()} fallback={<Hint shown={!props.inPage} />}>
          <button
            type="button"
            class="iconbtn"
            aria-label={common().shell.searchClear}
            onMouseDown={(event) => event.preventDefault()}
            onClick={clear}
          >
            <Icon of={cross} />
          </button>
        </Show>
      </form>
      <Show when={touched()}>
        <Suspense>
          <Suggestions
            list={list}
            text={box.text()}
            open={options.open()}
            searching={box.searching()}
            active={options.active()?.id}
            onOptions={options.setOptions}
            onClose={options.close}
            onText={box.search}
          />
        </Suspense>
      </Show>
    </search>
  )
}

function Hint(props: { shown: boolean }) {
  return (
    <Show when={props.shown}>
      <span class="meta" aria-hidden="true">
        /
      </span>
    </Show>
  )
}
