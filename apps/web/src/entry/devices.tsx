import { SignOutDevice } from '@kring/contract/generated/operations'
import { __iconNode as desk } from 'lucide-solid/icons/monitor'
import { __iconNode as phone } from 'lucide-solid/icons/smartphone'
import { __iconNode as tablet } from 'lucide-solid/icons/tablet'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { signOut } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import type { Held } from './security-page.tsx'
import { entryWords, whyNotIn } from './words.ts'

type Device = Held['security']['devices'][number]
const drawings = { PHONE: phone, TABLET: tablet, COMPUTER: desk, OTHER: desk }

/** Where one is signed in, each with its own way out. */
export function Devices(props: { devices: readonly Device[]; onChange: () => Promise<void> }) {
  const end = async (device: Device) => {
    try {
      if (device.current) return await signOut(false)
      await run(SignOutDevice, { device: device.id })
      tell(entryWords().signedOutDevice)
      await props.onChange()
    } catch (fault) {
      tell(whyNotIn(fault))
    }
  }
  return (
    <section class="card">
      <div>
        <h2>{entryWords().devices}</h2>
        <p class="meta">{entryWords().devicesMore}</p>
      </div>
      <ul class="plain own-list">
        <For each={props.devices}>{(device) => <One device={device} onEnd={() => end(device)} />}</For>
      </ul>
    </section>
  )
}

function One(props: { device: Device; onEnd: () => void }) {
  const names = () => entryWords().device(props.device.browser, props.device.system)
  const title = () => [entryWords().kinds[props.device.kind], names()].filter(Boolean).join(' · ')
  return (
    <li>
      <Icon of={drawings[props.device.kind]} />
      <span class="grow">
        <strong>{title()}</strong>
        <br />
        <span class="meta">
          {entryWords().ways[props.device.way]}, {entryWords().lastUsed}{' '}
        </span>
        <Time at={String(props.device.seenAt)} language={locale()} />
        <span class="row tight wrap">
          <Show when={props.device.current}>
            <span class="chip on">{entryWords().here}</span>
          </Show>
          <Show when={props.device.shared}>
            <span class="chip">{entryWords().sharedDevice}</span>
          </Show>
        </span>
      </span>
      <button
        type="button"
        class="btn o"
        aria-label={entryWords().signOutThis(props.device.current ? entryWords().here : title())}
        onClick={() => props.onEnd()}
      >
        {entryWords().signOut}
      </button>
    </li>
  )
}
