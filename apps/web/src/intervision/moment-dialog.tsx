import { createSignal, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { Dialog } from '../ui/dialog.tsx'
import { MomentFields } from './moment-fields.tsx'
import { fieldsOf, momentOf, nextWeek } from './moment.ts'
import { circleWords } from './words.ts'

type Props = {
  title: string
  more: string
  send: string
  start?: string | null
  onSend: (at: string) => void
  onClose: () => void
}

/** Asks for one moment. */
export function MomentDialog(props: Props) {
  const begin = fieldsOf(props.start ? new Date(props.start) : nextWeek(new Date()))
  const [day, setDay] = createSignal(begin.day)
  const [time, setTime] = createSignal(begin.time)
  const [missing, setMissing] = createSignal(false)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const at = momentOf(day(), time())
    setMissing(!at)
    if (at) props.onSend(at)
  }
  return (
    <Dialog open title={props.title} closeLabel={common().shell.close} onClose={() => props.onClose()}>
      <p class="meta">{props.more}</p>
      <form class="stack" onSubmit={send} novalidate>
        <MomentFields day={day()} time={time()} onDay={setDay} onTime={setTime} />
        <Show when={missing()}>
          <p class="note bad" role="alert">
            {circleWords().form.momentMissing}
          </p>
        </Show>
        <div class="row wrap">
          <button type="submit" class="btn">
            {props.send}
          </button>
          <button type="button" class="btn q" onClick={() => props.onClose()}>
            {common().shell.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
