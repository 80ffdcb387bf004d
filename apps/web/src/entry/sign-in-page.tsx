import type { DemoAccountsQuery, Role } from '@kring/contract/generated/operations'
import { DemoAccounts } from '@kring/contract/generated/operations'
import { useLocation, useNavigate } from '@solidjs/router'
import { __iconNode as eye } from 'lucide-solid/icons/eye'
import { __iconNode as eyeOff } from 'lucide-solid/icons/eye-off'
import { createSignal, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { me, signIn } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { Logo } from '../shell/logo.tsx'
import { LanguageSwitch } from '../shell/top-bar.tsx'
import { Avatar } from '../ui/avatar.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { signInWords } from './words.ts'
import './sign-in.css'

type Account = DemoAccountsQuery['demoAccounts'][number]
const demoPassword = 'kring-demo-2026'

export default function SignInPage() {
  const demo = load(
    () => true,
    () => run(DemoAccounts, {}),
  )
  const [fault, setFault] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const go = useNavigate()
  const place = useLocation()
  pageTitle(() => signInWords().title)
  const enter = async (email: string, password: string) => {
    if (busy()) return
    setBusy(true)
    setFault(undefined)
    try {
      await signIn(email, password)
      if (place.pathname === '/sign-in') go('/', { replace: true })
      tell(signInWords().welcome(me()?.name.split(' ')[0] ?? ''))
    } catch (refusal) {
      setFault(why(refusal))
    } finally {
      setBusy(false)
    }
  }
  return (
    <main class="door stack">
      <div class="row">
        <span class="logo grow">
          <Logo /> Kring
        </span>
        <LanguageSwitch />
      </div>
      <div>
        <h1>{signInWords().what}</h1>
        <p class="lead">{signInWords().whatMore}</p>
      </div>
      <Show when={demo.value()?.demoAccounts.length}>
        <section class="card stack snug">
          <div>
            <h2>{signInWords().demo}</h2>
            <p class="meta">{signInWords().demoMore}</p>
          </div>
          <ul class="plain stack close">
            <For each={demo.value()?.demoAccounts}>
              {(account) => <DemoChoice account={account} onChoose={() => enter(account.email, demoPassword)} />}
            </For>
          </ul>
        </section>
      </Show>
      <section class="card stack snug">
        <h2>{demo.value()?.demoAccounts.length ? signInWords().or : signInWords().title}</h2>
        <Show when={fault()}>
          <p class="note bad" role="alert">
            {fault()}
          </p>
        </Show>
        <OwnAccount busy={busy()} onSend={enter} />
      </section>
      <p class="meta">{common().feed.anonymousMore}</p>
    </main>
  )
}

function DemoChoice(props: { account: Account; onChoose: () => void }) {
  const role = (one: Role) =>
    ({ MEMBER: signInWords().asMember, COACH: signInWords().asCoach, STEWARD: signInWords().asSteward })[one]
  const initials = () => {
    const words = props.account.name.split(' ')
    return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`
  }
  return (
    <li>
      <button type="button" class="demo row" onClick={() => props.onChoose()}>
        <Avatar id={props.account.email} initials={initials()} />
        <span>
          <strong>{props.account.name}</strong>
          <br />
          <span class="meta">
            {[role(props.account.role), props.account.team && common().posts.by(props.account.team)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </button>
    </li>
  )
}

function OwnAccount(props: { busy: boolean; onSend: (email: string, password: string) => void }) {
  const [shown, setShown] = createSignal(false)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    props.onSend(String(form.get('email') ?? '').trim(), String(form.get('password') ?? ''))
  }
  return (
    <form class="stack snug" onSubmit={send}>
      <Field label={signInWords().email}>
        {(ties) => <input class="input" type="email" name="email" autocomplete="username" required {...ties()} />}
      </Field>
      <div class="secret">
        <Field label={signInWords().password}>
          {(ties) => (
            <input
              class="input"
              type={shown() ? 'text' : 'password'}
              name="password"
              autocomplete="current-password"
              required
              {...ties()}
            />
          )}
        </Field>
        <button
          type="button"
          class="iconbtn"
          aria-label={shown() ? signInWords().hide : signInWords().show}
          onClick={() => setShown(!shown())}
        >
          <Icon of={shown() ? eyeOff : eye} />
        </button>
      </div>
      <button type="submit" class="btn" aria-disabled={props.busy}>
        {props.busy ? signInWords().busy : signInWords().submit}
      </button>
    </form>
  )
}
