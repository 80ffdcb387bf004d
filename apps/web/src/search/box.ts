import { useLocation, useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup } from 'solid-js'
import { addressOf, readAsked } from './address.ts'

/** One thing that can be chosen under the box. */
export type Option = { id: string; choose: () => void }

/** What is typed, and where it leads: on the search page the results follow the typing. */
export function makeText(input: () => HTMLInputElement | undefined) {
  const go = useNavigate()
  const place = useLocation()
  const [text, setText] = createSignal('')
  const searching = () => place.pathname === '/search'
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  // the box shows what the address says, unless it is being typed in; another page begins with an empty one
  createEffect(
    on([searching, () => place.search], ([here]) => {
      if (here && document.activeElement !== input()) setText(readAsked(place.search).q)
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
  return {
    text,
    searching,
    typed: (now: string) => {
      setText(now)
      clearTimeout(timer)
      if (searching()) timer = setTimeout(() => toResults(now, true), 220)
    },
    search: (wanted: string) => {
      setText(wanted)
      toResults(wanted, searching())
    },
    toPage: () => !searching() && go('/search'),
  }
}

/** Which of the options is chosen with the arrows; -1 is the text itself. */
export function makeOptions() {
  const [open, setOpen] = createSignal(false)
  const [options, setOptions] = createSignal<Option[]>([])
  const [at, setAt] = createSignal(-1)
  const show = () => {
    setAt(-1)
    setOpen(true)
  }
  const close = () => {
    setAt(-1)
    setOpen(false)
  }
  const step = (move: 1 | -1) => {
    const places = options().length + 1
    setAt(((at() + 1 + move + places) % places) - 1)
    setOpen(true)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open()) close()
    else if (options().length && event.key === 'ArrowDown') step(1)
    else if (options().length && event.key === 'ArrowUp') step(-1)
    else return
    event.preventDefault()
  }
  return { open, options, setOptions, show, close, keys, active: () => (open() ? options()[at()] : undefined) }
}

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** `/` brings the cursor to the search from anywhere. */
export function onSlash(deed: () => void): void {
  const slash = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
    event.preventDefault()
    deed()
  }
  document.addEventListener('keydown', slash)
  onCleanup(() => document.removeEventListener('keydown', slash))
}
