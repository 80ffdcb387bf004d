import { __iconNode as out } from 'lucide-solid/icons/log-out'
import HandedPage from '../barriers/handed-page.tsx'
import { common, why } from '../platform/common.ts'
import { myself, signOut } from '../platform/session.ts'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { Logo } from './logo.tsx'
import { LanguageSwitch } from './top-bar.tsx'

/** The frame for a partner of the heat shield: what was handed to them, whatever the address. */
export default function PartnerFrame() {
  let main: HTMLElement | undefined
  const leave = async () => {
    try {
      await signOut(false)
      tell(common().shell.signedOut)
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <button type="button" class="skip" onClick={() => main?.focus()}>
        {common().shell.skip}
      </button>
      <header class="top">
        <span class="logo">
          <Logo />
          <span>Kring</span>
        </span>
        <span class="grow" />
        <span class="meta partner-name">{myself().name}</span>
        <LanguageSwitch />
        <button
          type="button"
          class="iconbtn"
          aria-label={common().shell.signOut}
          title={common().shell.signOut}
          onClick={leave}
        >
          <Icon of={out} />
        </button>
      </header>
      <div class="frame alone">
        <main
          id="main"
          tabIndex={-1}
          ref={(element) => {
            main = element
          }}
        >
          <HandedPage />
        </main>
      </div>
    </>
  )
}
