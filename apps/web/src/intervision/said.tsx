import { WithdrawContribution } from '@kring/contract/generated/operations'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { createMemo, For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { myself } from '../platform/session.ts'
import { caseOf } from './floor.ts'
import { both, type Circle, type Said, type Session } from './read.ts'
import { giveRole } from './roles.tsx'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

type Props = { circle: Circle; session: Session; room?: LiveRoom; onAnswer?: (id: string) => void }

/** The question that the talk is about. */
export function CaseCard(props: { said: Said; circle: Circle }) {
  const first = () => props.said.author?.name.split(' ')[0] ?? ''
  return (
    <section class="card flat case">
      <h2 class="h3">{props.said.author ? circleWords().live.caseOf(first()) : circleWords().live.caseNoName}</h2>
      <p class="plain-text" lang={props.circle.language}>
        {props.said.body}
      </p>
    </section>
  )
}

const texts = (list: readonly Said[]) => list.filter((one) => one.kind !== 'CHOICE' || one.body)

/** What was said in the step of now, as it comes. */
export function SaidNow(props: Props) {
  const now = createMemo(() => props.session.contributions.filter((one) => one.step === props.session.step))
  const secret = () => props.session.phase?.individually
  return (
    <section class="stack snug">
      <h2 class="h3">{circleWords().live.said}</h2>
      <Show when={secret() && props.session.hiddenContributions}>
        <p class="meta">{circleWords().live.hiddenCount}</p>
      </Show>
      <Show when={texts(now()).length} fallback={<p class="meta">{secret() ? '' : circleWords().live.saidNothing}</p>}>
        <SaidList {...props} list={now()} />
      </Show>
    </section>
  )
}

type Step = { step: number; phase: string; list: Said[] }

/** What was said by step, in order. */
export function stepsOf(contributions: readonly Said[]): Step[] {
  const steps: Step[] = []
  for (const said of contributions) {
    const last = steps.find((one) => one.step === said.step)
    if (last) last.list.push(said)
    else steps.push({ step: said.step, phase: said.phase, list: [said] })
  }
  return steps.sort((one, other) => one.step - other.step)
}

/** Earlier steps, the last one first and open: what each wrote alone stands there for everyone to see. */
export function SaidBefore(props: Props) {
  // the question itself stands above
  const its = () => caseOf(props.session, props.session.method)?.id
  const before = createMemo(() =>
    stepsOf(props.session.contributions.filter((one) => one.step < props.session.step && one.id !== its())).reverse(),
  )
  const phase = (key: string) => props.session.method.phases.find((one) => one.key === key)
  const label = (key: string) => {
    const its = phase(key)
    return its ? both(its.label) : key
  }
  return (
    <Show when={before().length}>
      <section class="stack close">
        <h2 class="h3">{circleWords().live.earlier}</h2>
        <For each={before()}>
          {(one, place) => (
            <details class="more-fields" open={place() === 0}>
              <summary>
                {label(one.phase)}
                <Show when={phase(one.phase)?.individually}>
                  <span class="meta">{circleWords().live.revealed}</span>
                </Show>
              </summary>
              <div class="inside">
                <SaidList {...props} list={one.list} />
              </div>
            </details>
          )}
        </For>
      </section>
    </Show>
  )
}

/** Contributions one under the other; an answer under its question, a choice as a mark on what was chosen. */
export function SaidList(props: Props & { list: Said[] }) {
  const here = () => new Set(props.list.map(({ id }) => id))
  const top = () => texts(props.list).filter((one) => !one.about || !here().has(one.about) || one.kind === 'CHOICE')
  const under = (id: string) => props.list.filter((one) => one.about === id && one.kind !== 'CHOICE')
  return (
    <ul class="plain said-list">
      <For each={top()}>
        {(said) => (
          <li>
            <OneSaid {...props} said={said} />
            <Show when={under(said.id).length}>
              <ul class="plain said-under">
                <For each={under(said.id)}>
                  {(answer) => (
                    <li>
                      <OneSaid {...props} said={answer} />
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}

function OneSaid(props: Props & { said: Said }) {
  const room = () => props.room
  const mayAnswer = () =>
    props.onAnswer && props.said.kind === 'QUESTION' && props.session.viewerMay.some(({ kind }) => kind === 'ANSWER')
  const answered = () => props.session.contributions.some((one) => one.about === props.said.id && one.kind === 'ANSWER')
  // a method that lets the group choose without a step for it: whoever leads says which question it is
  const mayTake = () =>
    props.said.kind === 'STATEMENT' &&
    props.session.method.choosesPresenter &&
    !props.session.phase?.chooses &&
    !props.session.presenter &&
    props.session.facilitator?.id === myself().id &&
    props.said.author?.id !== myself().id
  const take = () => {
    const [shown, { author }] = [room(), props.said]
    if (shown && author) giveRole(shown, props.session.id, 'PRESENTER', author.id)
  }
  const takeBack = () =>
    room()?.act(() => run(WithdrawContribution, { contribution: props.said.id }), circleWords().live.takenBack)
  return (
    <div class="said" classList={{ mine: props.said.mine }}>
      <p class="row tight by">
        <Show when={props.said.author}>
          {(author) => (
            <>
              <Avatar id={author().id} initials={author().initials} size="s" />
              <span class="strong">{author().name}</span>
            </>
          )}
        </Show>
        <span class="meta">{circleWords().live.kinds[props.said.kind]}</span>
      </p>
      <p class="plain-text" lang={props.circle.language}>
        {props.said.body}
      </p>
      <Marks said={props.said} session={props.session} />
      <Show when={props.said.hidden}>
        <p class="meta">
          <Icon of={lock} /> {circleWords().live.hiddenOwn}
        </p>
      </Show>
      <Show when={room() && (mayAnswer() || mayTake() || props.said.viewerMayWithdraw)}>
        <div class="acts">
          <Show when={mayTake()}>
            <button type="button" class="btn o" onClick={take}>
              {circleWords().live.take}
            </button>
          </Show>
          <Show when={mayAnswer() && !answered()}>
            <button type="button" class="act" onClick={() => props.onAnswer?.(props.said.id)}>
              {circleWords().live.answer}
            </button>
          </Show>
          <Show when={props.said.viewerMayWithdraw}>
            <button type="button" class="act" onClick={takeBack}>
              {circleWords().live.takeBack}
            </button>
          </Show>
        </div>
      </Show>
    </div>
  )
}

/** Who chose it, and how. */
function Marks(props: { said: Said; session: Session }) {
  const marks = () =>
    props.session.contributions.flatMap((one) =>
      one.kind === 'CHOICE' && one.about === props.said.id && one.mark ? [{ mark: one.mark, by: one.author }] : [],
    )
  return (
    <Show when={marks().length}>
      <ul class="plain marks">
        <For each={marks()}>
          {({ mark, by }) => (
            <li class="chip on">
              {circleWords().live.marks[mark]}
              {by ? ` · ${by.name.split(' ')[0]}` : ''}
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}
