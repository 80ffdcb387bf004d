import { A } from '@solidjs/router'
import { __iconNode as back } from 'lucide-solid/icons/chevron-left'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { __iconNode as people } from 'lucide-solid/icons/users'
import { createSignal, Show } from 'solid-js'
import { Dialog } from '../ui/dialog.tsx'
import { Icon } from '../ui/icon.tsx'
import { DangerButton } from './danger.tsx'
import { type Circle, type Danger, sizeOf } from './read.ts'
import { WhoList } from './who.tsx'
import { circleWords } from './words.ts'

/** The top of a room: where one is, that nobody else is, and the way out for danger. */
export function RoomTop(props: { circle: Circle; danger: Danger }) {
  const [open, setOpen] = createSignal(false)
  const joined = () => props.circle.viewer.state === 'JOINED'
  return (
    <header class="room-top">
      <A class="iconbtn" href="/intervision" aria-label={circleWords().room.back}>
        <Icon of={back} />
      </A>
      <div class="grow">
        <p class="strong name" lang={props.circle.language}>
          {props.circle.name}
        </p>
        <p class="aud">
          <Icon of={lock} />
          {joined() ? circleWords().onlyYou(sizeOf(props.circle)) : circleWords().onlyInvited}
        </p>
      </div>
      <DangerButton route={props.danger} />
      <Show when={joined()}>
        <button
          type="button"
          class="iconbtn who-button"
          aria-haspopup="dialog"
          aria-label={circleWords().room.whoButton}
          onClick={() => setOpen(true)}
        >
          <Icon of={people} />
        </button>
        <Dialog
          open={open()}
          title={circleWords().room.who}
          closeLabel={circleWords().danger.close}
          onClose={() => setOpen(false)}
        >
          <WhoList circle={props.circle} />
        </Dialog>
      </Show>
    </header>
  )
}
