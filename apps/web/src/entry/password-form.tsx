import { ChangePassword } from '@kring/contract/generated/operations'
import { createSignal, Show } from 'solid-js'
import { sentence, why } from '../platform/common.ts'
import { asRefusal, type Refusal, run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Field } from '../ui/field.tsx'
import { tell } from '../ui/voice.ts'
import { peopleWords } from '../people/words.ts'

/** A new password. What is typed is kept nowhere on this device. */
export function PasswordForm() {
  const [shown, setShown] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<Refusal>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const typed = new FormData(form)
    if (busy()) return
    setBusy(true)
    setRefusal(undefined)
    try {
      await run(ChangePassword, { current: String(typed.get('current')), next: String(typed.get('next')) })
      form.reset()
      tell(peopleWords().passwordDone)
    } catch (fault) {
      setRefusal(asRefusal(fault))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    } finally {
      setBusy(false)
    }
  }
  const fault = (field: string) => sentence(refusal()?.fields[field])
  const other = () => {
    const no = refusal()
    return no && !Object.keys(no.fields).length ? why(no) : undefined
  }
  const type = () => (shown() ? 'text' : 'password')
  return (
    <form class="card" onSubmit={send} novalidate>
      <h2>{peopleWords().password}</h2>
      {/* so that a password keeper knows whose password it is */}
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        value={myself().name}
        tabIndex={-1}
        aria-hidden="true"
        readOnly
      />
      <Show when={other()}>
        {(text) => (
          <p class="note bad" role="alert">
            {text()}
          </p>
        )}
      </Show>
      <Field label={peopleWords().passwordCurrent} fault={fault('current')}>
        {(ties) => (
          <input {...ties()} class="input" type={type()} name="current" autocomplete="current-password" required />
        )}
      </Field>
      <Field label={peopleWords().passwordNext} hint={peopleWords().passwordHint} fault={fault('next')}>
        {(ties) => <input {...ties()} class="input" type={type()} name="next" autocomplete="new-password" required />}
      </Field>
      <label class="tick">
        <input type="checkbox" checked={shown()} onChange={(event) => setShown(event.currentTarget.checked)} />
        {peopleWords().passwordShow}
      </label>
      <button type="submit" class="btn o" aria-disabled={busy()}>
        {peopleWords().passwordSend}
      </button>
    </form>
  )
}
