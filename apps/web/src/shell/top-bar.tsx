import { A, useLocation, useNavigate } from '@solidjs/router'
import { __iconNode as bell } from 'lucide-solid/icons/bell'
import { __iconNode as languages } from 'lucide-solid/icons/languages'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { createEffect, onCleanup, onMount, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { chooseLocale } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { Account } from './account.tsx'
import { Logo } from './logo.tsx'
import { unread } from './surroundings.ts'

export function TopBar() {
  return (
    <header class="top">
      <A class="logo" href="/" aria-label={common().shell.home}>
        <Logo />
        <span>Kring</span>
      </A>
      <SearchBox />
      <span class="grow" />
      <A class="iconbtn phone" href="/search" aria-label={common().shell.search}>
        <Icon of={glass} />
      </A>
      <LanguageSwitch class="desktop" />
      <A class="iconbtn" href="/notifications" aria-label={unread() ? common().shell.bellNew : common().shell.bell}>
        <Icon of={bell} />
        <Show when={unread()}>
          <i class="dot" />
        </Show>
      </A>
      <Account />
    </header>
  )
}

/** Names the other language in that language, so that who needs it can read it. */
export function LanguageSwitch(props: { class?: string }) {
  const other = () => (locale() === 'nl' ? 'en' : 'nl')
  return (
    <button
      type="button"
      class={`iconbtn ${props.class ?? ''}`}
      lang={other()}
      aria-label={common().shell.language}
      title={common().shell.language}
      onClick={() => chooseLocale(other())}
    >
      <Icon of={languages} />
    </button>
  )
}

const writing = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Goes to the search page, which takes over while typing. `/` brings the cursor here from anywhere. */
function SearchBox() {
  let input: HTMLInputElement | undefined
  const go = useNavigate()
  const place = useLocation()
  const slash = (event: KeyboardEvent) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
    event.preventDefault()
    if (input?.offsetParent) input.focus()
    else go('/search')
  }
  onMount(() => document.addEventListener('keydown', slash))
  onCleanup(() => document.removeEventListener('keydown', slash))
  createEffect(() => {
    if (place.pathname !== '/search' && input) input.value = ''
  })
  const send = (event: Event) => {
    event.preventDefault()
    const text = input?.value.trim()
    if (text) go(`/search?q=${encodeURIComponent(text)}`)
  }
  return (
    <Show when={place.pathname !== '/search'} fallback={<div class="searchbox away" id="search-place" />}>
      <search class="searchbox">
        <form onSubmit={send}>
          <Icon of={glass} />
          <input
            ref={(element) => {
              input = element
            }}
            type="search"
            name="q"
            autocomplete="off"
            maxLength={200}
            aria-label={common().shell.search}
            aria-keyshortcuts="/"
            placeholder={common().shell.searchLong}
          />
          <span class="meta" aria-hidden="true">
            /
          </span>
        </form>
      </search>
    </Show>
  )
}
