import { InviteToCircle } from '@kring/contract/generated/operations'
import { createSignal, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { PeoplePicker, type Picked } from './people-picker.tsx'
import { type Circle, sizeOf } from './read.ts'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

/** Asks more colleagues, while there is room at the table. */
export function InviteMore(props: { circle: Circle; room: LiveRoom }) {
  const [open, setOpen] = createSignal(false)
  const [people, setPeople] = createSignal<Picked[]>([])
  const left = () => 8 - sizeOf(props.circle)
  const send = async () => {
    if (!people().length) return
    const ids = people().map((person) => person.id)
    const sent = await props.room.act(
      () => run(InviteToCircle, { intervision: props.circle.id, people: ids }),
      circleWords().room.invitedMore,
    )
    if (!sent) return
    setPeople([])
    setOpen(false)
  }
  return (
    <Show when={left() > 0}>
      <button type="button" class="btn o" onClick={() => setOpen(true)}>
        {circleWords().room.inviteMore}
      </button>
      <Dialog
        open={open()}
        title={circleWords().room.inviteMore}
        closeLabel={common().shell.close}
        onClose={() => setOpen(false)}
      >
        <div class="roomy">
          <PeoplePicker chosen={people()} most={left()} onChange={setPeople} />
        </div>
        <button type="button" class="btn" aria-disabled={!people().length || props.room.busy()} onClick={send}>
          {circleWords().room.inviteSend}
        </button>
      </Dialog>
    </Show>
  )
}
