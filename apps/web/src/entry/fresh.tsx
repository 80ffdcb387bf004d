import { createSignal, type JSX, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { Refusal } from '../platform/graphql.ts'
import { ownSession } from '../platform/session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/voice.ts'
import { OwnAccount } from './own-account.tsx'
import { enterWithPasskey } from './passkey.ts'
import { entryWords, signInWords, whyNotIn } from './words.ts'

type Who = { email: string; hasPassword: boolean; hasPasskey: boolean; singleSignOn?: string | null }
export type Fresh = {
  /** Does what wants a fresh sign-in; asks for one first when the last is long ago. A refusal is the caller's. */
  guarded: (deed: () => Promise<void>) => Promise<void>
  dialog: () => JSX.Element
}

/** Asks once more who one is, before how one comes in is changed. */
export function makeFresh(who: () => Who): Fresh {
  const [asking, setAsking] = createSignal(false)
  let held: (() => Promise<void>) | undefined
  const shared = () => ownSession()?.shared ?? false
  const again = async () => {
    setAsking(false)
    try {
      await held?.()
    } catch (fault) {
      tell(whyNotIn(fault))
    }
  }
  return {
    guarded: async (deed) => {
      try {
        await deed()
      } catch (fault) {
        if (!(fault instanceof Refusal) || fault.reason !== 'sign_in_again') throw fault
        held = deed
        setAsking(true)
      }
    },
    dialog: () => (
      <Dialog
        open={asking()}
        title={entryWords().confirmTitle}
        closeLabel={common().shell.close}
        onClose={() => setAsking(false)}
      >
        <p>{entryWords().confirmMore}</p>
        <Show when={who().hasPassword}>
          <OwnAccount email={who().email} shared={shared} submit={entryWords().confirmSend} onDone={again} />
        </Show>
        <Show when={who().hasPasskey}>
          <button
            type="button"
            class="btn o"
            onClick={() => enterWithPasskey(shared()).then(again, (fault: unknown) => tell(whyNotIn(fault)))}
          >
            {signInWords().passkey}
          </button>
        </Show>
        <Show when={typeof who().singleSignOn === 'string'}>
          <a class="btn o" href={`/entry/oidc?to=/me/security${shared() ? '&shared=1' : ''}`} rel="external">
            {signInWords().organisation(who().singleSignOn ?? '')}
          </a>
        </Show>
      </Dialog>
    ),
  }
}
