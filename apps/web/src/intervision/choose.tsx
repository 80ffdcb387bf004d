import type { ChoiceMark } from '@kring/contract/generated/operations'
import { Contribute, WithdrawContribution } from '@kring/contract/generated/operations'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Field } from '../ui/field.tsx'
import { newKey } from '../writing/draft.ts'
import type { Circle, Said, Session } from './read.ts'
import { giveRole } from './roles.tsx'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

type Props = { circle: Circle; session: Session; room: LiveRoom }

/** Where a step asks for a choice: what may be chosen from, with one tap for each mark. */
export function Choose(props: Props) {
  const choice = () => props.session.phase?.chooses ?? undefined
  const may = () => props.session.viewerMay.some(({ kind }) => kind === 'CHOICE')
  const mine = () =>
    props.session.contributions.filter((one) => one.kind === 'CHOICE' && one.mine && one.step === props.session.step)
  const shown = () => choice() && (may() || mine().length || leadsCases())
  const leadsCases = () => props.session.method.choosesPresenter && leads() && !props.session.presenter
  const leads = () => props.session.facilitator?.id === myself().id
  const from = () => {
    const key = choice()?.from
    if (!key) return []
    const all = props.session.contributions.filter((one) => one.phase === key && one.kind !== 'CHOICE' && one.body)
    // after a way back only what was said this time round
    const last = Math.max(...all.map((one) => one.step))
    return all.filter((one) => one.step === last)
  }
  const whole = () => choice() && !choice()?.from
  return (
    <Show when={shown()}>
      <section class="stack snug choose">
        <h2 class="h3">
          {props.session.method.choosesPresenter && !props.session.presenter
            ? circleWords().live.chooseCase
            : circleWords().live.chooseWhat}
        </h2>
        <Show when={!whole()} fallback={<ChooseWhole {...props} mine={mine()} may={may()} />}>
          <ul class="plain stack close">
            <For each={from()}>
              {(said) => (
                <OneToChoose
                  {...props}
                  said={said}
                  marks={choice()?.marks ?? []}
                  chosen={mine().find((one) => one.about === said.id)}
                  may={may()}
                  take={Boolean(leadsCases())}
                />
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  )
}

const choose = (props: Props, mark: ChoiceMark, about?: string, body = '') =>
  props.room.act(() =>
    run(Contribute, {
      input: { session: props.session.id, kind: 'CHOICE', mark, about, body, clientKey: newKey() },
    }),
  )
const takeBack = (props: Props, chosen: Said) =>
  props.room.act(() => run(WithdrawContribution, { contribution: chosen.id }))

type OneProps = Props & {
  said: Said
  marks: readonly ChoiceMark[]
  chosen: Said | undefined
  may: boolean
  take: boolean
}

function OneToChoose(props: OneProps) {
  const name = createUniqueId()
  const press = async (mark: ChoiceMark) => {
    const { chosen } = props
    if (chosen && !(await takeBack(props, chosen))) return
    if (chosen?.mark !== mark) await choose(props, mark, props.said.id)
  }
  const words = (mark: ChoiceMark) =>
    props.marks.length === 1 ? circleWords().live.chooseThis : circleWords().live.marks[mark]
  const give = () => {
    const { author } = props.said
    if (author) giveRole(props.room, props.session.id, 'PRESENTER', author.id)
  }
  const others = () =>
    props.session.contributions.filter((one) => one.kind === 'CHOICE' && one.about === props.said.id && !one.mine)
  return (
    <li class="card flat stack close" aria-labelledby={name}>
      <p class="row tight by" id={name}>
        <Show when={props.said.author}>
          {(author) => (
            <>
              <Avatar id={author().id} initials={author().initials} size="s" />
              <span class="strong">{author().name}</span>
            </>
          )}
        </Show>
      </p>
      <p class="plain-text" lang={props.circle.language}>
        {props.said.body}
      </p>
      <Show when={others().length}>
        <p class="meta">
          {circleWords().live.choices(
            others()
              .map((one) => one.author?.name.split(' ')[0] ?? '')
              .join(', '),
          )}
        </p>
      </Show>
      <div class="row wrap tight">
        <For each={props.marks}>
          {(mark) => (
            <Show when={props.may || props.chosen?.mark === mark}>
              <button
                type="button"
                class="btn"
                classList={{ o: props.chosen?.mark !== mark }}
                aria-pressed={props.chosen?.mark === mark}
                aria-describedby={name}
                aria-disabled={props.room.busy()}
                onClick={() => press(mark)}
              >
                {props.chosen?.mark === mark && props.marks.length === 1 ? circleWords().live.choseThis : words(mark)}
              </button>
            </Show>
          )}
        </For>
        <Show when={props.take}>
          <button type="button" class="btn q" aria-describedby={name} onClick={give}>
            {circleWords().live.take}
          </button>
        </Show>
      </div>
    </li>
  )
}

/** A choice about the talk as a whole: it helped, or not yet and why. */
function ChooseWhole(props: Props & { mine: Said[]; may: boolean }) {
  const [why, setWhy] = createSignal('')
  const marks = () => props.session.phase?.chooses?.marks ?? []
  const last = () => props.mine.at(-1)
  return (
    <Show
      when={last()}
      fallback={
        <div class="stack close">
          <Show when={marks().includes('NOT_YET')}>
            <Field label={circleWords().live.whyNotYet}>
              {(ties) => (
                <textarea
                  {...ties()}
                  class="input"
                  rows={2}
                  value={why()}
                  onInput={(event) => setWhy(event.currentTarget.value)}
                />
              )}
            </Field>
          </Show>
          <div class="row wrap tight">
            <For each={marks()}>
              {(mark) => (
                <button
                  type="button"
                  class="btn o"
                  aria-disabled={!props.may || props.room.busy()}
                  onClick={() => choose(props, mark, undefined, why().trim())}
                >
                  {circleWords().live.marks[mark]}
                </button>
              )}
            </For>
          </div>
        </div>
      }
    >
      {(chosen) => (
        <div class="row wrap tight">
          <p class="grow">{chosen().mark ? circleWords().live.marks[chosen().mark as ChoiceMark] : ''}</p>
          <Show when={chosen().viewerMayWithdraw}>
            <button type="button" class="btn q" onClick={() => takeBack(props, chosen())}>
              {circleWords().live.takeBack}
            </button>
          </Show>
        </div>
      )}
    </Show>
  )
}
