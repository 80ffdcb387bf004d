import { limits } from '@kring/contract/limits'
import { HandOver, Shields, WithdrawHandover } from '@kring/contract/generated/operations'
import { __iconNode as shield } from 'lucide-solid/icons/shield'
import { createSignal, For, Show } from 'solid-js'
import { common, sentence, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { locale } from '../platform/words.ts'
import { Html } from '../posts/html.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { writingWords } from '../writing/words.ts'
import { dayText, type Handover, type ReadBarrier } from './read.ts'
import { barrierWords } from './words.ts'

type Props = { barrier: ReadBarrier; again: () => void }

/** What was handed to the heat shield, with the answers; a team that has the barrier hands it over here. */
export function Handovers(props: Props) {
  const [open, setOpen] = createSignal(false)
  const done = () => {
    setOpen(false)
    props.again()
  }
  return (
    <section class="card stack snug">
      <div>
        <h2 class="h3">
          <Icon of={shield} /> {barrierWords().handed.title}
        </h2>
        <p class="meta">{barrierWords().handed.more}</p>
      </div>
      <For each={props.barrier.handovers}>{(one) => <OneHandover handover={one} again={props.again} />}</For>
      <Show when={props.barrier.viewerMayHandOver} fallback={<p class="meta">{barrierWords().handed.first}</p>}>
        <div>
          <button type="button" class="btn o" onClick={() => setOpen(true)}>
            {barrierWords().handOver}
          </button>
        </div>
        <Dialog
          open={open()}
          title={barrierWords().handed.start}
          closeLabel={common().shell.close}
          onClose={() => setOpen(false)}
        >
          <HandoverForm barrier={props.barrier} onDone={done} />
        </Dialog>
      </Show>
    </section>
  )
}

function OneHandover(props: { handover: Handover; again: () => void }) {
  const [leaving, setLeaving] = createSignal(false)
  const withdraw = async () => {
    setLeaving(false)
    try {
      await run(WithdrawHandover, { handover: props.handover.id })
      tell(barrierWords().handed.withdrawn)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <article class="handed">
      <p class="strong">{barrierWords().handed.toWhom(props.handover.to?.name ?? common().posts.gone)}</p>
      <p class="meta">
        <Show when={props.handover.team}>{(team) => <>{`${common().posts.by(team().name)} · `}</>}</Show>
        <Time at={props.handover.createdAt} language={locale()} />
      </p>
      <Html html={props.handover.bodyHtml} />
      <Show
        when={props.handover.answeredAt}
        fallback={
          <p class={props.handover.late ? 'note late' : 'meta'}>
            {props.handover.late
              ? barrierWords().handed.late
              : `${barrierWords().handed.by(dayText(props.handover.answerBy))}. ${barrierWords().handed.waiting}`}
          </p>
        }
      >
        {(at) => (
          <div class="ans">
            <p class="meta">
              {barrierWords().handed.answer} · <Time at={at()} language={locale()} />
            </p>
            <Html html={props.handover.answerHtml} />
          </div>
        )}
      </Show>
      <Show when={props.handover.viewerMayWithdraw && !props.handover.answeredAt}>
        <button type="button" class="link" onClick={() => setLeaving(true)}>
          {barrierWords().handed.withdraw}
        </button>
        <Confirm
          open={leaving()}
          title={barrierWords().handed.withdrawTitle}
          yes={barrierWords().handed.withdraw}
          no={common().posts.keep}
          onYes={withdraw}
          onNo={() => setLeaving(false)}
        >
          {barrierWords().handed.withdrawMore}
        </Confirm>
      </Show>
    </article>
  )
}

const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)
type Fields = { to: string; body: string; answerBy: string }

function HandoverForm(props: { barrier: ReadBarrier; onDone: () => void }) {
  const texts = () => barrierWords().handed
  const draft = makeDraft<Fields>(`handover.${props.barrier.id}`, { to: '', body: '', answerBy: inDays(14) })
  const guard = makeGuard({
    texts: () => ({ body: draft.fields.body }),
    change: (_field, text) => draft.set('body', text),
    audience: () => 'EVERYONE',
  })
  const sender = makeSender(guard)
  const [missing, setMissing] = createSignal(false)
  const people = load(
    () => true,
    () => run(Shields, {}),
  )
  const role = (roles: readonly string[]) => (roles.includes('SHIELD') ? texts().partner : texts().steward)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    setMissing(!draft.fields.to)
    if (!draft.fields.to) return
    sender.send(async () => {
      const { to, body, answerBy } = draft.fields
      const input = { barrier: props.barrier.id, to, body: body.trim(), answerBy, clientKey: draft.key() }
      await run(HandOver, { input: { ...input, notAClient: guard.notAClient() } })
      draft.finish()
      tell(texts().sent)
      props.onDone()
    })
  }
  return (
    <form class="stack snug" onSubmit={send} novalidate>
      <Field label={texts().to} fault={sentence(missing() && !draft.fields.to ? 'not_a_shield' : sender.fault('to'))}>
        {(ties) => (
          <select {...ties()} class="input" onChange={(event) => draft.set('to', event.currentTarget.value)}>
            <option value="">{texts().choose}</option>
            <For each={people.value()?.shields}>
              {(person) => (
                <option value={person.id} selected={person.id === draft.fields.to}>
                  {`${person.name} (${role(person.roles)})`}
                </option>
              )}
            </For>
          </select>
        )}
      </Field>
      <TextField
        name="body"
        label={texts().body}
        hint={texts().bodyHint}
        value={draft.fields.body}
        guard={guard}
        fault={sender.fault('body')}
        max={limits.handover.max}
        onInput={(text) => draft.set('body', text)}
      />
      <GuardBox guard={guard} />
      <Field label={texts().answerBy} hint={texts().answerByHint} fault={sentence(sender.fault('answerBy'))}>
        {(ties) => (
          <input
            {...ties()}
            class="input"
            type="date"
            value={draft.fields.answerBy}
            min={inDays(0)}
            max={inDays(365)}
            onInput={(event) => draft.set('answerBy', event.currentTarget.value)}
          />
        )}
      </Field>
      <Show when={sender.refused()}>{(reason) => <p class="note bad">{reason()}</p>}</Show>
      <div class="row tight wrap">
        <button type="submit" class="btn" aria-disabled={sender.busy()}>
          {sender.busy() ? writingWords().sending : texts().send}
        </button>
      </div>
    </form>
  )
}
