import { EditAnswer, SayOutcome, Solve, type TryOutcome, WithdrawAnswer } from '@kring/contract/generated/operations'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as half } from 'lucide-solid/icons/circle-dot-dashed'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Photos } from '../photos/shown.tsx'
import { Byline } from '../posts/byline.tsx'
import { CommentForm, Comments } from '../posts/comments.tsx'
import { Html } from '../posts/html.tsx'
import { HiddenNote, TextMenu } from '../redaction/choices.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { type Drawing, Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { type Short, ShortForm } from '../writing/short-form.tsx'
import type { ReadBarrier, Solution } from './read.ts'
import { barrierWords } from './words.ts'

type Props = { barrier: ReadBarrier; again: () => void }
type OneProps = Props & { solution: Solution }
const outcomes: [TryOutcome, Drawing][] = [
  ['WORKED', check],
  ['PARTLY', half],
  ['DID_NOT', cross],
]

/** What others did about it: those that worked for most first; below, a form for one's own. */
export function Solutions(props: Props) {
  const texts = () => barrierWords().solutions
  return (
    <section class="stack">
      <Show
        when={props.barrier.solutions.length}
        fallback={
          <div>
            <h2>{texts().none}</h2>
            <p class="meta">{texts().noneMore}</p>
          </div>
        }
      >
        <h2>{texts().title(props.barrier.solutions.length)}</h2>
      </Show>
      <For each={props.barrier.solutions}>{(solution) => <OneSolution {...props} solution={solution} />}</For>
      <WriteSolution barrier={props.barrier} again={props.again} />
    </section>
  )
}

function OneSolution(props: OneProps) {
  const [editing, setEditing] = createSignal(false)
  const [replying, setReplying] = createSignal(false)
  const save = async (text: Short) => {
    await run(EditAnswer, { answer: props.solution.id, body: text.body, notAClient: text.notAClient })
    setEditing(false)
    props.again()
  }
  const sent = () => {
    setReplying(false)
    props.again()
  }
  return (
    <article class="card answer" classList={{ good: props.solution.worked > 0 }} id={props.solution.id}>
      <div class="row wrap head">
        <div class="grow who-said">
          <Byline author={props.solution.author} team={props.solution.team}>
            <br />
            <Time at={props.solution.createdAt} language={locale()} />
          </Byline>
        </div>
        <TextMenu text={props.solution} onDone={props.again} />
      </div>
      <p class="way">
        <span class="chip">{barrierWords().solutions.ways[props.solution.way]}</span>
      </p>
      <HiddenNote hidden={props.solution.hidden} />
      <Show when={editing()} fallback={<Html html={props.solution.bodyHtml} lang={props.barrier.language} />}>
        <ShortForm
          form={`edit.${props.solution.id}`}
          label={barrierWords().solutions.edit}
          send={barrierWords().solutions.keep}
          start={props.solution.body}
          audience={props.barrier.audience.kind}
          focus
          onSend={save}
          onCancel={() => setEditing(false)}
        />
      </Show>
      <Photos
        photos={props.solution.photos}
        mine={props.solution.viewerMayEdit || (props.solution.hidden && props.solution.viewerMayRedact)}
        mayRedact={props.solution.viewerMayRedact}
        onGone={props.again}
      />
      <HowItWent solution={props.solution} />
      <SayHow {...props} />
      <div class="acts">
        <button type="button" class="act" aria-expanded={replying()} onClick={() => setReplying(!replying())}>
          <Icon of={talk} /> {barrierWords().solutions.reply}
        </button>
        <Show when={props.solution.viewerMayEdit}>
          <Own {...props} onEdit={() => setEditing(true)} />
        </Show>
      </div>
      <Show when={props.solution.comments.length || replying()}>
        <div class="replies">
          <Comments
            comments={props.solution.comments}
            post={props.barrier.id}
            answer={props.solution.id}
            onChange={props.again}
          />
          <Show when={replying()}>
            <CommentForm
              post={props.barrier.id}
              audience={props.barrier.audience.kind}
              answer={props.solution.id}
              label={barrierWords().solutions.replyTo(props.solution.author?.name ?? common().posts.gone)}
              focus
              onSent={sent}
              onCancel={() => setReplying(false)}
            />
          </Show>
        </div>
      </Show>
    </article>
  )
}

/** What did not work is said in the same breath as what did. */
function HowItWent(props: { solution: Solution }) {
  const texts = () => barrierWords().solutions
  const parts = () =>
    [
      props.solution.worked && texts().worked(props.solution.worked),
      props.solution.partly && texts().partly(props.solution.partly),
      props.solution.didNot && texts().didNot(props.solution.didNot),
    ].filter(Boolean)
  return (
    <Show when={parts().length}>
      <details class="went">
        <summary>{parts().join(' · ')}</summary>
        <ul class="plain" aria-label={texts().who}>
          <For each={props.solution.outcomes}>
            {(one) => (
              <li class="meta">
                {common().posts.by(one.team.name)}: {texts().outcomes[one.outcome]}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}

/** One's own team tells how it went; nobody of their own solution. */
function SayHow(props: OneProps) {
  const own = () => !myself().team || props.solution.team?.id === myself().team?.id
  const label = createUniqueId()
  const sayIt = async (outcome: TryOutcome) => {
    const wanted = props.solution.viewerOutcome === outcome ? null : outcome
    try {
      await run(SayOutcome, { solution: props.solution.id, outcome: wanted })
      if (wanted) tell(barrierWords().solutions.said)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <Show when={!own()}>
      <fieldset class="how" aria-labelledby={label}>
        <span class="meta" id={label}>
          {barrierWords().solutions.how}
        </span>
        <div class="acts">
          <For each={outcomes}>
            {([outcome, drawing]) => (
              <button
                type="button"
                class="act"
                classList={{ on: props.solution.viewerOutcome === outcome }}
                aria-pressed={props.solution.viewerOutcome === outcome}
                onClick={() => sayIt(outcome)}
              >
                <Icon of={drawing} /> {barrierWords().solutions.outcomes[outcome]}
              </button>
            )}
          </For>
        </div>
      </fieldset>
    </Show>
  )
}

function Own(props: OneProps & { onEdit: () => void }) {
  const [leaving, setLeaving] = createSignal(false)
  const withdraw = async () => {
    setLeaving(false)
    try {
      await run(WithdrawAnswer, { answer: props.solution.id })
      tell(common().posts.withdrawn)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <button type="button" class="act" onClick={() => props.onEdit()}>
        {common().posts.edit}
      </button>
      <button type="button" class="act" onClick={() => setLeaving(true)}>
        {common().posts.withdraw}
      </button>
      <Confirm
        open={leaving()}
        title={barrierWords().solutions.withdraw}
        yes={common().posts.withdraw}
        no={common().posts.keep}
        onYes={withdraw}
        onNo={() => setLeaving(false)}
      >
        {common().posts.withdrawAnswerMore}
      </Confirm>
    </>
  )
}

function WriteSolution(props: Props) {
  const [way, setWay] = createSignal<'SOLUTION' | 'WORK_AROUND'>('SOLUTION')
  const name = createUniqueId()
  return (
    <div class="card stack snug">
      <fieldset class="choice two">
        <legend>{barrierWords().solutions.way}</legend>
        <For each={['SOLUTION', 'WORK_AROUND'] as const}>
          {(one) => (
            <label class="option">
              <input type="radio" name={name} checked={way() === one} onChange={() => setWay(one)} />
              <span class="strong">{barrierWords().solutions.ways[one]}</span>
            </label>
          )}
        </For>
      </fieldset>
      <ShortForm
        audience={props.barrier.audience.kind}
        form={`solution.${props.barrier.id}`}
        label={barrierWords().solutions.write}
        hint={barrierWords().solutions.hint}
        send={barrierWords().solutions.send}
        photos
        onSend={async (text) => {
          await run(Solve, { input: { barrier: props.barrier.id, way: way(), ...text } })
          tell(barrierWords().solutions.sent)
          props.again()
        }}
      />
    </div>
  )
}
