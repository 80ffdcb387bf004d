import { KeepRecords, LeaveCircle } from '@kring/contract/generated/operations'
import type { RecordKeeping } from '@kring/contract/generated/operations'
import { useNavigate } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Keeping } from './keeping.tsx'
import type { Circle } from './read.ts'
import type { LiveRoom } from './room.ts'
import { RuleList } from './rules.tsx'
import { circleWords } from './words.ts'

/** How long the record stays, the rules to read again, and the way out of the circle. */
export function Settings(props: { circle: Circle; room: LiveRoom }) {
  const go = useNavigate()
  const [asking, setAsking] = createSignal<'keep' | 'leave'>()
  const texts = () => circleWords()
  const leave = async () => {
    setAsking(undefined)
    const left = () => run(LeaveCircle, { intervision: props.circle.id })
    if (await props.room.act(left, texts().leave.done)) go('/intervision', { replace: true })
  }
  return (
    <section class="stack close settings">
      <details class="more-fields">
        <summary>{texts().room.settings}</summary>
        <div class="stack">
          <div class="row wrap">
            <p class="grow">
              <span class="meta">{texts().form.retention}</span>
              <br />
              <span class="strong">{texts().retention[props.circle.keep]}</span>
            </p>
            <Show when={props.circle.viewerMayKeep}>
              <button type="button" class="btn q" onClick={() => setAsking('keep')}>
                {texts().room.change}
              </button>
            </Show>
          </div>
          <div>
            <h3>{texts().room.rulesTitle}</h3>
            <RuleList />
          </div>
          <button type="button" class="btn q leave" onClick={() => setAsking('leave')}>
            {texts().leave.ask}
          </button>
        </div>
      </details>
      <Show when={asking() === 'keep'}>
        <KeepDialog circle={props.circle} room={props.room} onClose={() => setAsking(undefined)} />
      </Show>
      <Confirm
        open={asking() === 'leave'}
        title={texts().leave.title}
        yes={texts().leave.yes}
        no={texts().leave.no}
        onYes={leave}
        onNo={() => setAsking(undefined)}
      >
        {texts().leave.more}
      </Confirm>
    </section>
  )
}

function KeepDialog(props: { circle: Circle; room: LiveRoom; onClose: () => void }) {
  const [keep, setKeep] = createSignal<RecordKeeping>(props.circle.keep)
  const send = async () => {
    const kept = () => run(KeepRecords, { intervision: props.circle.id, keep: keep() })
    if (await props.room.act(kept, circleWords().after.changed)) props.onClose()
  }
  return (
    <Dialog open title={circleWords().after.changeTitle} closeLabel={common().shell.close} onClose={props.onClose}>
      <Keeping chosen={keep()} onChoose={setKeep} />
      <button type="button" class="btn" aria-disabled={props.room.busy()} onClick={send}>
        {circleWords().after.changeSend}
      </button>
    </Dialog>
  )
}
