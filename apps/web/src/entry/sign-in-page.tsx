import type { DemoAccountsQuery, Role } from '@kring/contract/generated/operations'
import { DemoAccounts, WaysIn } from '@kring/contract/generated/operations'
import { useLocation, useNavigate } from '@solidjs/router'
import { __iconNode as building } from 'lucide-solid/icons/building'
import { __iconNode as key } from 'lucide-solid/icons/key-round'
import { createSignal, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { me, signIn } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { Door } from './door.tsx'
import { OwnAccount } from './own-account.tsx'
import { enterWithPasskey, knowsPasskeys } from './passkey.ts'
import { faultOf, signInWords, whyNotIn } from './words.ts'

type Account = DemoAccountsQuery['demoAccounts'][number]
const demoPassword = 'kring-demo-2026'

export default function SignInPage() {
  const demo = load(
    () => true,
    () => run(DemoAccounts, {}),
  )
  const ways = load(
    () => true,
    async () => (await run(WaysIn, {})).waysIn,
  )
  const go = useNavigate()
  const place = useLocation<object>()
  const [fault, setFault] = createSignal(
    place.pathname === '/sign-in' ? faultOf(String(place.query.fault ?? '') || undefined) : undefined,
  )
  const idle = () => place.pathname === '/sign-in' && place.query.idle === '1'
  const [shared, setShared] = createSignal(false)
  pageTitle(() => signInWords().title)
  const done = () => {
    if (place.pathname === '/sign-in') go('/', { replace: true })
    tell(signInWords().welcome(me()?.name.split(' ')[0] ?? ''))
  }
  const enter = async (way: () => Promise<void>) => {
    setFault(undefined)
    try {
      await way()
      done()
    } catch (refusal) {
      setFault(whyNotIn(refusal))
    }
  }
  const outside = () => {
    const to = place.pathname === '/sign-in' ? '/' : place.pathname
    return `/entry/oidc?to=${encodeURIComponent(to)}${shared() ? '&shared=1' : ''}`
  }
  return (
    <Door>
      <div>
        <h1>{signInWords().what}</h1>
        <p class="lead">{signInWords().whatMore}</p>
      </div>
      <Show when={idle()}>
        <p class="note">{signInWords().idle}</p>
      </Show>
      <Show when={fault()}>
        <p class="note bad" role="alert">
          {fault()}
        </p>
      </Show>
      <Show when={demo.value()?.demoAccounts.length}>
        <section class="card stack snug">
          <div>
            <h2>{signInWords().demo}</h2>
            <p class="meta">{signInWords().demoMore}</p>
          </div>
          <ul class="plain stack close">
            <For each={demo.value()?.demoAccounts}>
              {(account) => (
                <DemoChoice
                  account={account}
                  onChoose={() =>
                    enter(() => signIn({ email: account.email, password: demoPassword, shared: shared() }))
                  }
                />
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={ways.value()}>
        {(open) => (
          <section class="card stack snug">
            <h2>{demo.value()?.demoAccounts.length ? signInWords().or : signInWords().title}</h2>
            <Show when={open().singleSignOn !== null}>
              {/* a page of the server, not of this app */}
              <a class="btn wayin" href={outside()} rel="external">
                <Icon of={building} /> {signInWords().organisation(open().singleSignOn ?? '')}
              </a>
            </Show>
            <Show when={open().passwords}>
              <OwnAccount shared={shared} forgot onDone={done} />
              <Show when={knowsPasskeys()}>
                <button type="button" class="btn o wayin" onClick={() => enter(() => enterWithPasskey(shared()))}>
                  <Icon of={key} /> {signInWords().passkey}
                </button>
              </Show>
            </Show>
            <label class="tick">
              <input type="checkbox" checked={shared()} onChange={(event) => setShared(event.currentTarget.checked)} />
              <span>
                {signInWords().shared}
                <br />
                <span class="meta">{signInWords().sharedMore}</span>
              </span>
            </label>
          </section>
        )}
      </Show>
      <p class="meta">{common().feed.anonymousMore}</p>
    </Door>
  )
}

function DemoChoice(props: { account: Account; onChoose: () => void }) {
  const role = (one: Role) => {
    const texts = signInWords()
    return {
      COACH: texts.asCoach,
      STEWARD: texts.asSteward,
      SHIELD: texts.asPartner,
      MEMBER: texts.asMember,
      OPERATOR: texts.asMember,
    }[one]
  }
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
