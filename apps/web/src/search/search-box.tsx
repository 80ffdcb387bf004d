import { useLocation, useNavigate } from '@solidjs/router'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createEffect, createSignal, createUniqueId, lazy, on, onCleanup, onMount, Show, Suspense } from 'solid-js'
import { common } from '../platform/common.ts'
import { withWords } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { addressOf, readAsked } from './address.ts'
import { searchWords } from './words.ts'

// what is offered while typing comes with the first touch of the box, not with the first page
const Suggestions = lazy(withWords(() => import('./suggestions.tsx'), searchWords))

/** One thing that can be chosen under the box. */
export type Option = { id: string; choose: () => void }

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The search box of the top bar, and on a phone of the search page. `/` brings the cursor here from anywhere. */
export function SearchBox(props: { inPage?: boolean }) {
  let input: HTMLInputElement | undefined
  const go = useNavigate()
  const place = useLocation()
  const list = createUniqueId()
  const [text, setText] = createSignal('')
  const [open, setOpen] = createSignal(false)
  const [touched, setTouched] = createSignal(false)
  const [options, setOptions] = createSignal<Option[]>([])
  const [at, setAt] = createSignal(-1)
  const searching = () => place.pathname === '/search'
  let timer: ReturnType<typeof setTimeout> | undefined

  // the box shows what the address says, unless it is being typed in; another page begins with an empty one
  createEffect(
    on([searching, () => place.search], ([here]) => {
      if (here && document.activeElement !== input) setText(readAsked(place.search).q)
    }),
  )
  createEffect(
    on(
      () => place.pathname,
      () => !searching() && setText(''),
    ),
  )
  const toResults = (wanted: string, replace: boolean) => {
    clearTimeout(timer)
    const asked = searching() ? readAsked(place.search) : readAsked('')
    go(addressOf({ ...asked, q: wanted.trim(), exact: false }), { replace, scroll: false })
  }
  const typed = (now: string) => {
    setText(now)
    setAt(-1)
    setOpen(true)
    clearTimeout(timer)
    if (searching()) timer = setTimeout(() => toResults(now, true), 220)
  }
  const send = (event: Event) => {
    event.preventDefault()
    const active = options()[at()]
    if (open() && active) return active.choose()
    setOpen(false)
    if (!text().trim()) return
    import('./recent.ts').then(({ remember }) => remember(text()))
    toResults(text(), searching())
  }
  const slash = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
    event.preventDefault()
    if (input?.offsetParent) input.focus()
    else if (!searching()) go('/search')
  }
  const keys = (event: KeyboardEvent) => {
    const count = options().length
    if (event.key === 'Escape' && open()) {
      event.preventDefault()
      setOpen(false)
      setAt(-1)
    } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt(open() ? ((at() + 1 + step + count + 1) % (count + 1)) - 1 : step > 0 ? 0 : count - 1)
      setOpen(true)
    }
  }
  const clear = () => {
    typed('')
    input?.focus()
  }
  onMount(() => {
    document.addEventListener('keydown', slash)
    if (props.inPage) requestAnimationFrame(() => input?.offsetParent && !text() && input.focus())
  })
  onCleanup(() => {
    document.removeEventListener('keydown', slash)
    clearTimeout(timer)
  })
  const active = () => options()[at()]?.id
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
          aria-expanded={open() && options().length > 0}
          aria-controls={list}
          aria-activedescendant={open() ? active() : undefined}
          placeholder={common().shell.searchLong}
          value={text()}
          onInput={(event) => typed(event.currentTarget.value)}
          onFocus={() => {
            setTouched(true)
            setOpen(true)
          }}
          onBlur={() => {
            setOpen(false)
            setAt(-1)
          }}
          onKeyDown={keys}
        />
        <Show
          when={text()}
          fallback={
            <span class="meta" aria-hidden="true">
              {props.inPage ? '' : '/'}
            </span>
          }
        >
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
            text={text()}
            open={open()}
            searching={searching()}
            active={active()}
            onOptions={setOptions}
            onClose={() => {
              setOpen(false)
              setAt(-1)
            }}
            onText={(chosen) => {
              setText(chosen)
              toResults(chosen, searching())
            }}
          />
        </Suspense>
      </Show>
    </search>
  )
}
