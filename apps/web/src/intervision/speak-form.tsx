import type { ContributionKind } from '@kring/contract/generated/operations'
import { Contribute, PassTurn } from '@kring/contract/generated/operations'
import { limits } from '@kring/contract/limits'
import { __iconNode as cross } from 'lucide-solid/icons/x'
import { createEffect, on, Show } from 'solid-js'
import type { SetStoreFunction } from 'solid-js/store'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Icon } from '../ui/icon.tsx'
import { say, tell } from '../ui/voice.ts'
import { newKey } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { Options } from './chooser.tsx'
import type { Circle, Session } from './read.ts'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

/** What somebody is writing in a room. It is nowhere but on their screen. */
export type Draft = { text: string; kind: ContributionKind | undefined; about: string | undefined; key: string }
type Props = {
  circle: Circle
  session: Session
  room: LiveRoom
  draft: Draft
  set: SetStoreFunction<Draft>
}

/** The kinds that this viewer may write now; a choice is made by tapping, not by writing. */
export const writable = (session: Session) => session.viewerMay.filter(({ kind }) => kind !== 'CHOICE')

/** Writes what the method lets this person contribute now; a refusal says why and the text stays. */
export function SpeakForm(props: Props) {
  const texts = () => circleWords().live
  const may = () => writable(props.session)
  const kind = () => may().find((one) => one.kind === props.draft.kind)?.kind ?? may()[0]?.kind
  const left = () => may().find((one) => one.kind === kind())?.left ?? undefined
  const guard = makeGuard({
    texts: () => ({ body: props.draft.text }),
    change: (_field, text) => props.set('text', text),
  })
  const sender = makeSender(guard, () => texts().refusedKept)
  const about = () => props.session.contributions.find(({ id }) => id === props.draft.about)
  createEffect(
    on(
      () => props.draft.about,
      (id) => id && requestAnimationFrame(() => document.querySelector<HTMLElement>('#speak textarea')?.focus()),
      { defer: true },
    ),
  )
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const now = kind()
    if (!props.draft.text.trim() || !now) return
    sender.send(async () => {
      const { contribute } = await run(Contribute, {
        input: {
          session: props.session.id,
          kind: now,
          body: props.draft.text.trim(),
          about: now === 'ANSWER' ? props.draft.about : undefined,
          notAClient: guard.notAClient(),
          clientKey: props.draft.key,
        },
      })
      props.set({ text: '', about: undefined, key: newKey() })
      props.room.loaded.change((room) => {
        const list = room?.circle.session?.contributions
        if (list && !list.some((one) => one.id === contribute.id)) list.push(contribute)
      })
      say(contribute.hidden ? texts().hiddenOwn : texts().sent)
      props.room.loaded.again()
    })
  }
  const hint = () => {
    const most = props.session.phase?.mostSentences
    const count = left()
    return [most ? texts().sentences(most) : undefined, count ? texts().leftOver(count) : undefined]
      .filter(Boolean)
      .join(' ')
  }
  const myTurn = () => props.session.turn?.id === myself().id
  const pass = () =>
    props.room.move(async () => (await run(PassTurn, { session: props.session.id })).passTurn, texts().passed)
  return (
    <Show when={kind()}>
      {(now) => (
        <form class="stack snug speak" id="speak" onSubmit={send} novalidate>
          <Show when={may().length > 1}>
            <Options
              title={texts().kindLabel}
              choices={may().map((one) => one.kind)}
              chosen={now()}
              name={(one) => texts().kinds[one]}
              onChoose={(one) => props.set('kind', one)}
            />
          </Show>
          <Show when={now() === 'ANSWER' && about()}>
            {(question) => (
              <p class="note row">
                <span class="grow">{texts().answerTo(question().body)}</span>
                <button
                  type="button"
                  class="iconbtn"
                  aria-label={texts().answerAll}
                  onClick={() => props.set('about', undefined)}
                >
                  <Icon of={cross} />
                </button>
              </p>
            )}
          </Show>
          <TextField
            name="body"
            label={texts().labels[now()]}
            hint={hint()}
            value={props.draft.text}
            guard={guard}
            fault={sender.fault('body')}
            max={limits.circle.contribution.max}
            onInput={(text) => props.set('text', text)}
          />
          <GuardBox guard={guard} />
          <Show when={sender.refused()}>
            {(why) => (
              <p class="note bad">
                {why()}{' '}
                <Show when={props.draft.text && !why().includes(texts().refusedKept)}>{texts().refusedKept}</Show>
              </p>
            )}
          </Show>
          <Show when={props.session.phase?.individually}>
            <p class="meta">{texts().hiddenForm}</p>
          </Show>
          <div class="row tight">
            <button type="submit" class="btn grow" aria-disabled={sender.busy() || !props.draft.text.trim()}>
              {props.session.phase?.individually ? texts().keepReady : texts().sends[now()]}
            </button>
            <Show when={myTurn()}>
              <button type="button" class="btn q" aria-disabled={props.room.busy()} onClick={pass}>
                {texts().pass}
              </button>
            </Show>
          </div>
        </form>
      )}
    </Show>
  )
}

/** A text that was being written when the step ended: it stays on the screen, to copy or to let go. */
export function LeftText(props: Pick<Props, 'session' | 'draft' | 'set'>) {
  const texts = () => circleWords().live
  const left = () => props.draft.text.trim() && !writable(props.session).length
  const copy = async () => {
    await navigator.clipboard.writeText(props.draft.text).then(
      () => tell(texts().copied),
      () => {},
    )
  }
  return (
    <Show when={left()}>
      <section class="card flat stack close">
        <p class="label">{texts().unsent}</p>
        <p class="plain-text">{props.draft.text}</p>
        <div class="row wrap tight">
          <button type="button" class="btn q" onClick={copy}>
            {texts().copy}
          </button>
          <button type="button" class="btn q" onClick={() => props.set({ text: '', about: undefined, key: newKey() })}>
            {texts().discard}
          </button>
        </div>
      </section>
    </Show>
  )
}
