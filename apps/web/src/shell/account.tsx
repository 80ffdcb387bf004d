import type { Theme } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as bookmark } from 'lucide-solid/icons/bookmark'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as question } from 'lucide-solid/icons/circle-question-mark'
import { __iconNode as barrier } from 'lucide-solid/icons/construction'
import { __iconNode as library } from 'lucide-solid/icons/library'
import { __iconNode as languages } from 'lucide-solid/icons/languages'
import { __iconNode as lamp } from 'lucide-solid/icons/lightbulb'
import { __iconNode as shield } from 'lucide-solid/icons/shield'
import { __iconNode as out } from 'lucide-solid/icons/log-out'
import { __iconNode as moon } from 'lucide-solid/icons/moon'
import { __iconNode as radar } from 'lucide-solid/icons/radar'
import { __iconNode as screen } from 'lucide-solid/icons/monitor'
import { __iconNode as everywhere } from 'lucide-solid/icons/monitor-smartphone'
import { __iconNode as sun } from 'lucide-solid/icons/sun'
import { __iconNode as user } from 'lucide-solid/icons/user'
import { For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { chooseLocale, chooseTheme, myself, signOut } from '../platform/session.ts'
import { theme } from '../platform/theme.ts'
import { locale } from '../platform/words.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Drop } from '../ui/drop.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'

const themes: [Theme, Drawing][] = [
  ['SYSTEM', screen],
  ['LIGHT', sun],
  ['DARK', moon],
]

/** Places that the menu under the thumb has no room for. */
const elsewhere = [
  ['questions', question],
  ['signals', radar],
  ['barriers', barrier],
  ['library', library],
  ['saved', bookmark],
] as const

async function leave(everywhere: boolean) {
  try {
    await signOut(everywhere)
    tell(common().shell.signedOut)
  } catch (fault) {
    tell(why(fault))
  }
}

export function Account() {
  const face = () => <Avatar id={myself().id} initials={myself().initials} />
  return (
    <Drop label={common().shell.account(myself().name)} face={face()}>
      {(close) => <Choices close={close} />}
    </Drop>
  )
}

function Choices(props: { close: () => void }) {
  const other = () => (locale() === 'nl' ? 'en' : 'nl')
  return (
    <>
      <p class="who">
        <strong>{myself().name}</strong>
        <Show when={myself().team}>{(team) => <span class="meta">{common().posts.by(team().name)}</span>}</Show>
      </p>
      <A class="item" href={`/people/${myself().id}`} onClick={() => props.close()}>
        <Icon of={user} /> {common().shell.profile}
      </A>
      <For each={elsewhere}>
        {([name, drawing]) => (
          <A class="item on-phone" href={`/${name}`} onClick={() => props.close()}>
            <Icon of={drawing} /> {common().shell.nav[name]}
          </A>
        )}
      </For>
      <Show when={myself().roles.includes('STEWARD')}>
        <A class="item" href="/handed" onClick={() => props.close()}>
          <Icon of={shield} /> {common().shell.handed}
        </A>
        <A class="item" href="/tips/care" onClick={() => props.close()}>
          <Icon of={lamp} /> {common().shell.tipCare}
        </A>
      </Show>
      <button type="button" class="item" lang={other()} onClick={() => chooseLocale(other())}>
        <Icon of={languages} /> {common().shell.language}
      </button>
      <hr />
      <p class="meta part">{common().shell.theme}</p>
      <For each={themes}>
        {([choice, drawing]) => (
          <button type="button" class="item" aria-pressed={theme() === choice} onClick={() => chooseTheme(choice)}>
            <Icon of={drawing} />
            <span class="grow">{common().shell.themes[choice]}</span>
            <Show when={theme() === choice}>
              <Icon of={check} />
            </Show>
          </button>
        )}
      </For>
      <hr />
      <button type="button" class="item" onClick={() => leave(false)}>
        <Icon of={out} /> {common().shell.signOut}
      </button>
      <button type="button" class="item" onClick={() => leave(true)}>
        <Icon of={everywhere} /> {common().shell.signOutEverywhere}
      </button>
    </>
  )
}
