import { OpenLink, type OpenLinkMutation, SetPassword } from '@kring/contract/generated/operations'
import { A, useNavigate } from '@solidjs/router'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { asRefusal, run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { findMe } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { peopleWords } from '../people/words.ts'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { Door } from './door.tsx'
import { SecretField } from './secret-field.tsx'
import { entryWords, faultOf, whyNotIn } from './words.ts'

type Opened = NonNullable<OpenLinkMutation['openLink']>

/** Chooses a password with a link. Its secret stands behind the #, so that no server sees it before it is used. */
export default function SetPage() {
  const link = location.hash.slice(1)
  const opened = load(
    () => true,
    async () => ({ person: link ? (await run(OpenLink, { link })).openLink : null }),
  )
  const [ended, setEnded] = createSignal(false)
  pageTitle(() => entryWords().forgotTitle)
  return (
    <Door>
      <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
        <Match when={ended() || opened.value()?.person === null}>
          <section class="card stack snug" role="status">
            <h1>{entryWords().setEnded}</h1>
            <p>{entryWords().setEndedMore}</p>
            <A class="btn" href="/forgot-password">
              {entryWords().setAgain}
            </A>
          </section>
        </Match>
        <Match when={opened.value()?.person}>
          {(person) => <Choosing person={person()} link={link} onEnded={() => setEnded(true)} />}
        </Match>
        <Match when={opened.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
      </Switch>
    </Door>
  )
}

function Choosing(props: { person: Opened; link: string; onEnded: () => void }) {
  const go = useNavigate()
  const [busy, setBusy] = createSignal(false)
  const [fault, setFault] = createSignal<string>()
  const [wrong, setWrong] = createSignal<string>()
  const title = () =>
    props.person.kind === 'INVITE'
      ? entryWords().setTitleInvite(props.person.name)
      : entryWords().setTitleReset(props.person.name)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    if (busy()) return
    setBusy(true)
    setFault(undefined)
    setWrong(undefined)
    try {
      await run(SetPassword, { link: props.link, password: String(new FormData(form).get('password') ?? '') })
      // whoever was signed in here may just have been signed out
      await findMe()
      go('/sign-in', { replace: true })
      tell(entryWords().setDone)
    } catch (refusal) {
      const { reason, fields } = asRefusal(refusal)
      if (reason === 'link_ended') return props.onEnded()
      setWrong(faultOf(fields.password))
      if (!fields.password) setFault(whyNotIn(refusal))
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="card stack snug" onSubmit={send} novalidate>
      <h1>{title()}</h1>
      <p>{entryWords().setMore}</p>
      <Show when={fault()}>
        <p class="note bad" role="alert">
          {fault()}
        </p>
      </Show>
      {/* so that a password keeper knows whose password it is */}
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        value={props.person.email}
        tabIndex={-1}
        aria-hidden="true"
        readOnly
      />
      <SecretField
        label={peopleWords().passwordNext}
        hint={peopleWords().passwordHint}
        name="password"
        autocomplete="new-password"
        fault={wrong()}
      />
      <button type="submit" class="btn" aria-disabled={busy()}>
        {entryWords().setSend}
      </button>
    </form>
  )
}
