import { A, useLocation } from '@solidjs/router'
import { __iconNode as bookmark } from 'lucide-solid/icons/bookmark'
import { __iconNode as question } from 'lucide-solid/icons/circle-question-mark'
import { __iconNode as barrier } from 'lucide-solid/icons/construction'
import { __iconNode as house } from 'lucide-solid/icons/house'
import { __iconNode as library } from 'lucide-solid/icons/library'
import { __iconNode as tip } from 'lucide-solid/icons/lightbulb'
import { __iconNode as news } from 'lucide-solid/icons/megaphone'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { __iconNode as radar } from 'lucide-solid/icons/radar'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as team } from 'lucide-solid/icons/users'
import { createSignal, For, Show } from 'solid-js'
import { common, topicName } from '../platform/common.ts'
import { Dialog } from '../ui/dialog.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { followedTopics } from './surroundings.ts'

type Name = 'feed' | 'questions' | 'tips' | 'intervision' | 'barriers' | 'signals' | 'library' | 'teams' | 'saved'
type Place = { href: string; drawing: Drawing; name: Name }
const places: Place[] = [
  { href: '/', drawing: house, name: 'feed' },
  { href: '/questions', drawing: question, name: 'questions' },
  { href: '/tips', drawing: tip, name: 'tips' },
  { href: '/intervision', drawing: talk, name: 'intervision' },
  { href: '/signals', drawing: radar, name: 'signals' },
  { href: '/barriers', drawing: barrier, name: 'barriers' },
  { href: '/library', drawing: library, name: 'library' },
  { href: '/teams', drawing: team, name: 'teams' },
  { href: '/saved', drawing: bookmark, name: 'saved' },
]

export function SideNav() {
  return (
    <nav class="side" aria-label={common().shell.mainNav}>
      <For each={places}>
        {(place) => (
          <A href={place.href} end={place.href === '/'} activeClass="on">
            <Icon of={place.drawing} /> {common().shell.nav[place.name]}
          </A>
        )}
      </For>
      <Show when={followedTopics().length}>
        <h2 class="lbl">{common().shell.followed}</h2>
        <For each={followedTopics().slice(0, 8)}>
          {(id) => (
            <A href={`/topics/${id}`} activeClass="on">
              {topicName(id)}
            </A>
          )}
        </For>
      </Show>
    </nav>
  )
}

/** The phone's menu, under the thumb. It leaves while a form has the screen for itself. */
export function BottomNav() {
  const [making, setMaking] = createSignal(false)
  const here = useLocation()
  // a talk needs the whole phone, as a form does
  const writing = () => /^\/(ask|update|tips\/new|barriers\/new|library\/new|intervision\/(new|i_))/.test(here.pathname)
  return (
    <Show when={!writing()}>
      <nav class="bottom" aria-label={common().shell.mainNav}>
        <A href="/" end activeClass="on">
          <Icon of={house} /> {common().shell.nav.feed}
        </A>
        <A href="/intervision" activeClass="on">
          <Icon of={talk} /> {common().shell.nav.intervision}
        </A>
        <button type="button" aria-label={common().shell.create} aria-haspopup="dialog" onClick={() => setMaking(true)}>
          <span class="fab">
            <Icon of={plus} />
          </span>
        </button>
        <A href="/tips" activeClass="on">
          <Icon of={tip} /> {common().shell.nav.tipsShort}
        </A>
        <A href="/teams" activeClass="on">
          <Icon of={team} /> {common().shell.nav.team}
        </A>
      </nav>
      <Dialog
        open={making()}
        title={common().shell.create}
        closeLabel={common().shell.close}
        onClose={() => setMaking(false)}
      >
        <ul class="plain stack snug makings">
          <Making href="/ask" kind="question" drawing={question} text={common().shell.createAsk} />
          <Making href="/tips/new" kind="tip" drawing={tip} text={common().shell.createTip} />
          <Making href="/intervision/new" kind="learning" drawing={talk} text={common().shell.createCircle} />
          <Making href="/barriers/new" kind="barrier" drawing={barrier} text={common().shell.createBarrier} />
          <Making href="/update" kind="update" drawing={news} text={common().shell.createUpdate} />
        </ul>
      </Dialog>
    </Show>
  )
}

function Making(props: { href: string; kind: string; drawing: Drawing; text: string }) {
  return (
    <li>
      <A class={`making k-${props.kind}`} href={props.href}>
        <Icon of={props.drawing} /> {props.text}
      </A>
    </li>
  )
}
