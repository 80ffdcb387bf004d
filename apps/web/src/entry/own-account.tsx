import { A } from '@solidjs/router'
import { createEffect, createSignal, Show } from 'solid-js'
import { Refusal } from '../platform/graphql.ts'
import { signIn } from '../platform/session.ts'
import { Field } from '../ui/field.tsx'
import { SecretField } from './secret-field.tsx'
import { entryWords, faultOf, signInWords, whyNotIn } from './words.ts'

type Props = {
  /** Whose account it is, when that is known. */
  email?: string | undefined
  shared: () => boolean
  submit?: string
  forgot?: boolean
  onDone: () => void
}

/** Signs in with address and password, and the code of an app when one is wanted. */
export function OwnAccount(props: Props) {
  const [busy, setBusy] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const [coded, setCoded] = createSignal(false)
  const [codeFault, setCodeFault] = createSignal<string>()
  let code: HTMLInputElement | undefined
  createEffect(() => coded() && code?.focus())
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy()) return
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string) => String(form.get(name) ?? '')
    setBusy(true)
    setFault(undefined)
    setCodeFault(undefined)
    try {
      const email = props.email ?? text('email').trim()
      await signIn({ email, password: text('password'), code: text('code').trim(), shared: props.shared() })
      props.onDone()
    } catch (refusal) {
      const reason = refusal instanceof Refusal ? refusal.reason : undefined
      if (reason === 'code_wanted') setCoded(true)
      else if (reason === 'code_wrong') setCodeFault(faultOf(reason))
      else setFault(whyNotIn(refusal))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="stack snug" onSubmit={send}>
      <Show when={fault()}>
        <p class="note bad" role="alert">
          {fault()}
        </p>
      </Show>
      <Show
        when={props.email === undefined}
        fallback={
          <input
            class="unseen"
            type="text"
            autocomplete="username"
            value={props.email}
            tabIndex={-1}
            aria-hidden="true"
            readOnly
          />
        }
      >
        <Field label={signInWords().email}>
          {(ties) => <input class="input" type="email" name="email" autocomplete="username" required {...ties()} />}
        </Field>
      </Show>
      <SecretField label={signInWords().password} name="password" autocomplete="current-password" />
      <Show when={coded()}>
        <Field label={signInWords().code} hint={signInWords().codeHint} fault={codeFault()}>
          {(ties) => (
            <input
              class="input"
              name="code"
              autocomplete="one-time-code"
              autocapitalize="off"
              spellcheck={false}
              required
              ref={(element) => {
                code = element
              }}
              {...ties()}
            />
          )}
        </Field>
      </Show>
      <button type="submit" class="btn" aria-disabled={busy()}>
        {busy() ? signInWords().busy : (props.submit ?? signInWords().submit)}
      </button>
      <Show when={props.forgot}>
        <A class="link" href="/forgot-password">
          {signInWords().forgot}
        </A>
      </Show>
      <Show when={coded()}>
        <span class="unseen" role="status">
          {entryWords().faults.code_wanted}
        </span>
      </Show>
    </form>
  )
}
