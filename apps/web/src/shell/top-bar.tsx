import { A } from '@solidjs/router'
import { __iconNode as bell } from 'lucide-solid/icons/bell'
import { __iconNode as languages } from 'lucide-solid/icons/languages'
import { __iconNode as glass } from 'lucide-solid/icons/search'
import { Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { chooseLocale } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { readWhenOpened } from '../notifications/opened.ts'
import { SearchBox } from '../search/search-box.tsx'
import { Icon } from '../ui/icon.tsx'
import { Account } from './account.tsx'
import { Logo } from './logo.tsx'
import { unread } from './surroundings.ts'

export function TopBar() {
  readWhenOpened()
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
