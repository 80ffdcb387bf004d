import { AnswerInvitation } from '@kring/contract/generated/operations'
import { createSignal, For, Show } from 'solid-js'
import { why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { tell } from '../ui/voice.ts'
import { dayAndTime } from './moment.ts'
import { MomentDialog } from './moment-dialog.tsx'
import type { Line } from './read.ts'
import { circleWords } from './words.ts'

type Invited = Pick<Line, 'id' | 'openedBy' | 'proposedTimes' | 'session'>

/** Come, decline without anyone hearing of it, or say which moment would suit. */
export function Invitation(props: { circle: Invited; again: () => void }) {
  const [asking, setAsking] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const texts = () => circleWords().invitation
  const mine = () => props.circle.proposedTimes.find((one) => one.mine)
  const send = async (answer: 'ACCEPT' | 'DECLINE' | 'ANOTHER_TIME', done: string, at?: string) => {
    if (busy()) return
    setBusy(true)
    try {
      await run(AnswerInvitation, { intervision: props.circle.id, answer, at })
      tell(done)
      setAsking(false)
      props.again()
    } catch (fault) {
      tell(why(fault))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class="stack close invitation">
      <Show when={props.circle.openedBy}>{(person) => <p class="strong">{texts().from(person().name)}</p>}</Show>
      <Show when={mine()}>{(one) => <p class="note">{texts().youProposed(dayAndTime(one().at, locale()))}</p>}</Show>
      <div class="row wrap tight">
        <button type="button" class="btn" aria-disabled={busy()} onClick={() => send('ACCEPT', texts().accepted)}>
          {texts().accept}
        </button>
        <button type="button" class="btn o" onClick={() => setAsking(true)}>
          {texts().propose}
        </button>
        <button type="button" class="btn q" aria-disabled={busy()} onClick={() => send('DECLINE', texts().declined)}>
          {texts().decline}
        </button>
      </div>
      <p class="meta">{texts().declineMore}</p>
      <Show when={asking()}>
        <MomentDialog
          title={texts().proposeTitle}
          more={texts().proposeMore}
          send={texts().proposeSend}
          start={props.circle.session?.startsAt ?? null}
          onSend={(at) => send('ANOTHER_TIME', texts().proposed, at)}
          onClose={() => setAsking(false)}
        />
      </Show>
    </div>
  )
}

/** Moments that somebody suggested; who did so stands nowhere. */
export function Suggested(props: { times: Invited['proposedTimes']; onChoose: (at: string) => void }) {
  return (
    <Show when={props.times.length}>
      <div class="stack close">
        <h3>{circleWords().invitation.suggestions}</h3>
        <ul class="plain stack close">
          <For each={props.times}>
            {(one) => (
              <li class="row wrap tight">
                <span class="grow">{dayAndTime(one.at, locale())}</span>
                <button type="button" class="btn o" onClick={() => props.onChoose(one.at)}>
                  {circleWords().invitation.move}
                </button>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
