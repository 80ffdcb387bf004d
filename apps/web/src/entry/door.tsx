import type { JSX } from 'solid-js'
import { Logo } from '../shell/logo.tsx'
import { LanguageSwitch } from '../shell/top-bar.tsx'
import './door.css'

/** The page before the door: who we are, the other language, and what is asked. */
export function Door(props: { children: JSX.Element }) {
  return (
    <main class="door stack">
      <div class="row">
        <span class="logo grow">
          <Logo /> Kring
        </span>
        <LanguageSwitch />
      </div>
      {props.children}
    </main>
  )
}
