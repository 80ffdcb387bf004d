import { ChangeMethod, MoveSession, StartSession } from '@kring/contract/generated/operations'
import { __iconNode as calendar } from 'lucide-solid/icons/calendar-plus'
import { __iconNode as video } from 'lucide-solid/icons/video'
import { createSignal, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { myself } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Icon } from '../ui/icon.tsx'
import { Suggested } from './invitation.tsx'
import { InviteMore } from './invite-more.tsx'
import { MethodChoice } from './method-choice.tsx'
import { FoldedSteps, MethodFacts } from './method-steps.tsx'
import { dayAndTime } from './moment.ts'
import { MomentDialog } from './moment-dialog.tsx'
import { both, type Circle, readMethods, type Session, sizeOf } from './read.ts'
import { Roles } from './roles.tsx'
import type { LiveRoom } from './room.ts'
import { Rules } from './rules.tsx'
import { LeaderGone } from './steer.tsx'
import { Settings } from './settings.tsx'
import { WhoList } from './who.tsx'
import { circleWords } from './words.ts'
import { EarlierTalks } from './earlier-talks.tsx'

type Props = { circle: Circle; room: LiveRoom }

/** The room before a talk: when, who, what is agreed, who does what, and the start. */
export function Before(props: Props) {
  const session = () => props.circle.session as Session
  return (
    <div class="cols">
      <div class="stack mid">
        <When {...props} session={session()} />
        <Rules {...props} />
        <section class="card stack snug">
          <h2>{circleWords().room.comes}</h2>
          <WhoList circle={props.circle} />
          <InviteMore {...props} />
        </section>
        <Roles {...props} session={session()} />
        <Begin {...props} session={session()} />
        <HowItGoes {...props} session={session()} />
        <EarlierTalks circle={props.circle} room={props.room} />
        <Settings {...props} />
      </div>
    </div>
  )
}

type WithSession = Props & { session: Session }

function When(props: WithSession) {
  const [moving, setMoving] = createSignal(false)
  const texts = () => circleWords()
  const move = async (at: string) => {
    const moved = () => run(MoveSession, { session: props.session.id, startsAt: at })
    if (await props.room.act(moved, texts().invitation.moved)) setMoving(false)
  }
  return (
    <section class="stack snug">
      <div>
        <h1>
          <Show when={props.session.startsAt} fallback={texts().date.none}>
            {(at) => <>{dayAndTime(at(), locale())}</>}
          </Show>
        </h1>
        <p class="meta">
          {texts().places[props.circle.form]} · {texts().form.languages[props.circle.language]} ·{' '}
          {both(props.session.method.name)}
        </p>
      </div>
      <div class="row wrap tight">
        <Show when={props.circle.calendarUrl}>
          {(url) => (
            <a class="btn o" href={url()} download="intervision.ics" rel="external">
              <Icon of={calendar} /> {texts().room.calendar}
            </a>
          )}
        </Show>
        <button type="button" class="btn q" onClick={() => setMoving(true)}>
          {texts().room.moment}
        </button>
        <Show when={props.circle.videoUrl}>
          {(url) => (
            <a class="btn q" href={url()} target="_blank" rel="noopener noreferrer">
              <Icon of={video} /> {texts().room.video}
            </a>
          )}
        </Show>
      </div>
      <Show when={props.circle.calendarUrl}>
        <p class="meta">{texts().room.calendarMore}</p>
      </Show>
      <Suggested times={props.circle.proposedTimes} onChoose={move} />
      <Show when={moving()}>
        <MomentDialog
          title={texts().room.moment}
          more={texts().room.momentMore}
          send={texts().room.momentKeep}
          start={props.session.startsAt}
          onSend={move}
          onClose={() => setMoving(false)}
        />
      </Show>
    </section>
  )
}

/** The one who leads begins; to everyone else it is said who that is and what is still missing. */
function Begin(props: WithSession) {
  const texts = () => circleWords().room
  const leads = () => props.session.facilitator?.id === myself().id
  const waiting = () => props.circle.participants.filter((one) => !one.agreed).map((one) => one.person.name)
  const few = () => props.circle.participants.length < 3
  return (
    <section class="card stack snug begin">
      <LeaderGone {...props} />
      <Show when={waiting().length && !few()}>
        <p class="note">{texts().waitingFor(waiting().join(', '))}</p>
      </Show>
      <Show when={few()}>
        <p class="note">{texts().notYet}</p>
      </Show>
      <Show
        when={leads()}
        fallback={
          <p>
            <Show when={props.session.facilitator} fallback={texts().noLeader}>
              {(person) => <>{texts().leads(person().name)}</>}
            </Show>
          </p>
        }
      >
        <button
          type="button"
          class="btn"
          aria-disabled={props.room.busy()}
          onClick={() =>
            props.room.move(async () => (await run(StartSession, { session: props.session.id })).startSession)
          }
        >
          {texts().begin}
        </button>
        <p class="meta">{texts().beginHow}</p>
      </Show>
    </section>
  )
}

function HowItGoes(props: WithSession) {
  const [changing, setChanging] = createSignal(false)
  const methods = load(
    () => changing() || undefined,
    () => readMethods(),
  )
  const change = async (method: string) => {
    if (method === props.session.method.key) return
    await props.room.act(
      () => run(ChangeMethod, { session: props.session.id, method }),
      circleWords().room.methodChanged,
    )
  }
  return (
    <section class="card stack snug">
      <h2>{circleWords().room.methodTitle}</h2>
      <Show
        when={changing() && methods.value()}
        fallback={
          <>
            <p>
              <span class="strong">{both(props.session.method.name)}.</span> {both(props.session.method.about)}
            </p>
            <MethodFacts method={props.session.method} />
            <FoldedSteps method={props.session.method} days={props.circle.daysPerPhase} />
            <button type="button" class="act help-choose" onClick={() => setChanging(true)}>
              {circleWords().room.changeMethod}
            </button>
          </>
        }
      >
        {(list) => (
          <MethodChoice
            methods={list()}
            chosen={props.session.method.key}
            people={sizeOf(props.circle)}
            onChoose={change}
          />
        )}
      </Show>
    </section>
  )
}
