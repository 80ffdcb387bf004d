import { limits } from '@kring/contract/limits'
import { TryTip } from '@kring/contract/generated/operations'
import type { TryOutcome } from '@kring/contract/generated/operations'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { changeCard } from '../posts/cards.ts'
import { Icon } from '../ui/icon.tsx'
import { say, tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import '../writing/writing.css'
import type { ReadTip } from './read.ts'
import { outcomeIcon } from './reports.tsx'
import { tipWords } from './words.ts'

type Props = { tip: ReadTip; onDone: () => void }
const outcomes: TryOutcome[] = ['WORKED', 'PARTLY', 'DID_NOT']

/** Asks how it went in one's own team; one report per team, which can be changed. */
export function TryForm(props: Props) {
  const [open, setOpen] = createSignal(false)
  const done = () => {
    setOpen(false)
    props.onDone()
  }
  return (
    <section class="card stack snug" id="try">
      <div>
        <h2 class="h3">{tipWords().tryTitle}</h2>
        <p class="meta">
          <Show when={props.tip.viewerTried} fallback={myself().team ? tipWords().tryMore : tipWords().tryNoTeam}>
            {(mine) => <>{tipWords().tryMine[mine()]}</>}
          </Show>
        </p>
      </div>
      <Show when={myself().team}>
        <Show
          when={open()}
          fallback={
            <div>
              <button type="button" class="btn o" onClick={() => setOpen(true)}>
                {props.tip.viewerTried ? tipWords().tryAgain : tipWords().tryButton}
              </button>
            </div>
          }
        >
          <Form tip={props.tip} onDone={done} onCancel={() => setOpen(false)} />
        </Show>
      </Show>
    </section>
  )
}

type Fields = { outcome: TryOutcome | ''; note: string }

function Form(props: Props & { onCancel: () => void }) {
  const own = () => props.tip.tried.find((report) => report.team.id === myself().team?.id)
  const empty: Fields = { outcome: own()?.outcome ?? '', note: own()?.note ?? '' }
  const draft = makeDraft<Fields>(`tried.${props.tip.id}`, empty)
  const guard = makeGuard({
    texts: () => ({ note: draft.fields.note }),
    change: (_field, text) => draft.set('note', text),
    audience: () => props.tip.audience.kind,
  })
  const sender = makeSender(guard)
  const [missing, setMissing] = createSignal(false)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const { outcome } = draft.fields
    setMissing(!outcome)
    if (!outcome) return say(tipWords().tryChoose)
    sender.send(async () => {
      const note = draft.fields.note.trim()
      const input = { tip: props.tip.id, outcome, note, clientKey: draft.key(), notAClient: guard.notAClient() }
      const { tryTip } = await run(TryTip, { input })
      changeCard(props.tip.id, { worked: tryTip.worked, partly: tryTip.partly, didNot: tryTip.didNot })
      draft.finish()
      tell(tipWords().trySent)
      props.onDone()
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <Outcomes
        chosen={draft.fields.outcome}
        missing={missing() && !draft.fields.outcome}
        onChoose={(outcome) => draft.set('outcome', outcome)}
      />
      <TextField
        name="note"
        label={tipWords().note}
        hint={tipWords().noteHint}
        value={draft.fields.note}
        guard={guard}
        fault={sender.fault('note')}
        max={limits.triedNote.max}
        onInput={(text) => draft.set('note', text)}
      />
      <GuardBox guard={guard} />
      <Show when={sender.refused()}>{(why) => <p class="note bad">{why()}</p>}</Show>
      <div class="row tight wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {sender.busy() ? writingWords().sending : tipWords().trySend}
        </button>
        <button type="button" class="btn q" onClick={() => props.onCancel()}>
          {common().shell.cancel}
        </button>
      </div>
    </form>
  )
}

type OutcomesProps = { chosen: TryOutcome | ''; missing: boolean; onChoose: (outcome: TryOutcome) => void }

function Outcomes(props: OutcomesProps) {
  const name = createUniqueId()
  return (
    <fieldset class="choice" aria-describedby={props.missing ? `${name}-fault` : undefined}>
      <legend>{tipWords().outcome}</legend>
      <div class="three">
        <For each={outcomes}>
          {(outcome, place) => (
            <label class="option">
              <input
                type="radio"
                name={name}
                checked={props.chosen === outcome}
                onChange={() => props.onChoose(outcome)}
                ref={(input) => place() === 0 && requestAnimationFrame(() => input.focus())}
              />
              <span class="strong">
                <Icon of={outcomeIcon[outcome]} /> {tipWords().outcomes[outcome]}
              </span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.missing}>
        <p class="fault" id={`${name}-fault`}>
          {tipWords().tryChoose}
        </p>
      </Show>
    </fieldset>
  )
}
