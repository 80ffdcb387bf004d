import { ForgotPassword, WaysIn } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Field } from '../ui/field.tsx'
import { Bones } from '../ui/states.tsx'
import { Door } from './door.tsx'
import { entryWords, faultOf, signInWords, whyNotIn } from './words.ts'

/** Asks for a link by mail; says whom to ask where no mail leaves. */
export default function ForgotPage() {
  const ways = load(
    () => true,
    async () => (await run(WaysIn, {})).waysIn,
  )
  const [sent, setSent] = createSignal(false)
  pageTitle(() => entryWords().forgotTitle)
  return (
    <Door>
      <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
        <Match when={sent()}>
          <Said title={entryWords().forgotSent} more={entryWords().forgotSentMore} />
        </Match>
        <Match when={ways.value()?.passwords === false}>
          <Said title={entryWords().forgotTitle} more={entryWords().faults.passwords_off} />
        </Match>
        <Match when={ways.value()?.mail === false}>
          <Said title={entryWords().forgotNoMail} more={entryWords().forgotNoMailMore} />
        </Match>
        <Match when={ways.value()}>
          <Asking onSent={() => setSent(true)} />
        </Match>
        <Match when={ways.refusal()}>
          {(refusal) => <Said title={entryWords().forgotTitle} more={why(refusal())} />}
        </Match>
      </Switch>
    </Door>
  )
}

function Said(props: { title: string; more: string }) {
  return (
    <section class="card stack snug" role="status">
      <h1>{props.title}</h1>
      <p>{props.more}</p>
      <A class="btn o" href="/sign-in">
        {entryWords().toSignIn}
      </A>
    </section>
  )
}

function Asking(props: { onSent: () => void }) {
  const [busy, setBusy] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const [emailFault, setEmailFault] = createSignal<string>()
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget as HTMLFormElement).get('email') ?? '').trim()
    if (busy()) return
    setBusy(true)
    setFault(undefined)
    setEmailFault(undefined)
    try {
      await run(ForgotPassword, { email })
      props.onSent()
    } catch (refusal) {
      const { email: wrong } = asRefusal(refusal).fields
      if (wrong) setEmailFault(faultOf(wrong))
      else setFault(whyNotIn(refusal))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="card stack snug" onSubmit={send} novalidate>
      <h1>{entryWords().forgotTitle}</h1>
      <p>{entryWords().forgotMore}</p>
      <Show when={fault()}>
        <p class="note bad" role="alert">
          {fault()}
        </p>
      </Show>
      <Field label={signInWords().email} fault={emailFault()}>
        {(ties) => <input class="input" type="email" name="email" autocomplete="username" {...ties()} />}
      </Field>
      <button type="submit" class="btn" aria-disabled={busy()}>
        {entryWords().forgotSend}
      </button>
      <A class="link" href="/sign-in">
        {entryWords().toSignIn}
      </A>
    </form>
  )
}
