import { Security, type SecurityQuery } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { peopleWords } from '../people/words.ts'
import { Bones } from '../ui/states.tsx'
import { Codes } from './codes.tsx'
import { Devices } from './devices.tsx'
import { makeFresh } from './fresh.tsx'
import { Passkeys } from './passkeys.tsx'
import { PasswordForm } from './password-form.tsx'
import { entryWords } from './words.ts'
import './door.css'

export type Held = SecurityQuery

/** How one signs in, and where one is signed in now. */
export default function SecurityPage() {
  const loaded = load(
    () => true,
    () => run(Security, {}),
  )
  pageTitle(() => entryWords().security)
  return (
    <div class="cols">
      <div class="stack mid security">
        <div>
          <h1>{entryWords().security}</h1>
          <p class="meta">{entryWords().securityMore}</p>
          <A class="link" href="/me">
            {peopleWords().mine}
          </A>
        </div>
        <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
          <Match when={loaded.value()}>{(held) => <Parts held={held()} onChange={loaded.again} />}</Match>
          <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
        </Switch>
      </div>
    </div>
  )
}

function Parts(props: { held: Held; onChange: () => Promise<void> }) {
  const security = () => props.held.security
  const fresh = makeFresh(() => ({
    email: props.held.me?.email ?? '',
    hasPassword: security().hasPassword,
    hasPasskey: security().passkeys.length > 0,
    singleSignOn: props.held.waysIn.singleSignOn,
  }))
  return (
    <>
      <Devices devices={security().devices} onChange={props.onChange} />
      <Show when={props.held.waysIn.passwords}>
        <Passkeys passkeys={security().passkeys} fresh={fresh} onChange={props.onChange} />
        <Show when={security().hasPassword} fallback={<Wordless />}>
          <Codes left={security().recoveryCodesLeft ?? null} fresh={fresh} onChange={props.onChange} />
          <PasswordForm />
        </Show>
      </Show>
      {fresh.dialog()}
    </>
  )
}

function Wordless() {
  return (
    <section class="card">
      <h2>{peopleWords().password}</h2>
      <p>{entryWords().wordless}</p>
      <A class="btn o" href="/forgot-password">
        {entryWords().forgotTitle}
      </A>
    </section>
  )
}
