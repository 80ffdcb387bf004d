import { limits } from '@kring/contract/limits'
import { type BarrierState, ChangeBarrierState } from '@kring/contract/generated/operations'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { type BarrierCard, card, changeCard } from '../posts/cards.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import type { ReadBarrier } from './read.ts'
import { StateMark } from './state-mark.tsx'
import { barrierWords } from './words.ts'

type Props = { barrier: ReadBarrier; again: () => void }
const states: BarrierState[] = ['RAISED', 'BEING_LIFTED', 'LIFTED', 'WORKED_AROUND', 'CANNOT_BE_LIFTED']

/** Where it stands and how it came there; who may, says where it stands now. */
export function Standing(props: Props) {
  const [open, setOpen] = createSignal(false)
  const state = (): BarrierState => (card(props.barrier.id) as BarrierCard | undefined)?.barrierState ?? 'RAISED'
  const done = () => {
    setOpen(false)
    props.again()
  }
  return (
    <section class="card stack snug">
      <div class="row wrap">
        <h2 class="h3 grow">{barrierWords().standing}</h2>
        <StateMark state={state()} />
      </div>
      <Show when={props.barrier.reason}>
        <p lang={props.barrier.language}>{props.barrier.reason}</p>
      </Show>
      <Show when={props.barrier.steps.length}>
        <details>
          <summary>{barrierWords().steps}</summary>
          <ol class="plain stack snug trail">
            <li>
              <span class="strong">{barrierWords().raisedBy}</span>
              <br />
              <Time at={props.barrier.createdAt} language={locale()} />
            </li>
            <For each={props.barrier.steps}>
              {(step) => (
                <li>
                  <span class="strong">{common().posts.barrierStates[step.state]}</span>
                  <Show when={step.by?.name ?? step.team?.name}>{(who) => <span class="meta"> · {who()}</span>}</Show>
                  <br />
                  <Time at={step.at} language={locale()} />
                  <Show when={step.note}>
                    <p lang={props.barrier.language}>{step.note}</p>
                  </Show>
                </li>
              )}
            </For>
          </ol>
        </details>
      </Show>
      <Show when={props.barrier.viewerMayChangeState}>
        <div>
          <button type="button" class="btn o" onClick={() => setOpen(true)}>
            {barrierWords().change}
          </button>
        </div>
        <Dialog
          open={open()}
          title={barrierWords().changeTitle}
          closeLabel={common().shell.close}
          onClose={() => setOpen(false)}
        >
          <StateForm barrier={props.barrier} now={state()} onDone={done} />
        </Dialog>
      </Show>
    </section>
  )
}

type Fields = { state: BarrierState; reason: string }

function StateForm(props: { barrier: ReadBarrier; now: BarrierState; onDone: () => void }) {
  const name = createUniqueId()
  const draft = makeDraft<Fields>(`barrier.state.${props.barrier.id}`, { state: props.now, reason: '' })
  const guard = makeGuard({
    texts: () => ({ reason: draft.fields.reason }),
    change: (_field, text) => draft.set('reason', text),
    audience: () => props.barrier.audience.kind,
  })
  const sender = makeSender(guard)
  const must = () => draft.fields.state === 'CANNOT_BE_LIFTED'
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const { state, reason } = draft.fields
      const input = { barrier: props.barrier.id, state, reason: reason.trim(), notAClient: guard.notAClient() }
      const { changeBarrierState } = await run(ChangeBarrierState, { input })
      changeCard(props.barrier.id, { barrierState: changeBarrierState.barrierState })
      draft.finish()
      tell(barrierWords().stateKept)
      props.onDone()
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <fieldset class="choice" aria-label={barrierWords().changeTitle}>
        <For each={states}>
          {(state) => (
            <label class="option">
              <input
                type="radio"
                name={name}
                checked={draft.fields.state === state}
                onChange={() => draft.set('state', state)}
              />
              <span class="strong">{common().posts.barrierStates[state]}</span>
              <span class="meta">{barrierWords().statesMore[state]}</span>
            </label>
          )}
        </For>
      </fieldset>
      <TextField
        name="reason"
        label={must() ? barrierWords().reasonMust : barrierWords().reason}
        hint={must() ? barrierWords().reasonMustHint : barrierWords().reasonHint}
        value={draft.fields.reason}
        guard={guard}
        fault={sender.fault('reason')}
        max={limits.barrier.reason.max}
        onInput={(text) => draft.set('reason', text)}
      />
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row tight wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {sender.busy() ? writingWords().sending : barrierWords().keepState}
        </button>
      </div>
    </form>
  )
}
