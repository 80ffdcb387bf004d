import {
  ChangeTime,
  EndSession,
  GoBack,
  GoOn,
  PassTurn,
  PauseSession,
  ResumeSession,
  SkipPhase,
  TakeOver,
  TimeOut,
} from '@kring/contract/generated/operations'
import { __iconNode as hand } from 'lucide-solid/icons/hand'
import { __iconNode as sliders } from 'lucide-solid/icons/sliders-horizontal'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Drop } from '../ui/drop.tsx'
import { Icon } from '../ui/icon.tsx'
import { both, type Circle, type Session } from './read.ts'
import { ChoosePerson, giveRole } from './roles.tsx'
import type { LiveRoom } from './room.ts'
import { circleWords } from './words.ts'

type Props = { circle: Circle; session: Session; room: LiveRoom }

const leadsNow = (session: Session) => session.facilitator?.id === myself().id

/** What moves the talk: the next step and the clock for who leads; a time-out for everyone; the end for who asks. */
export function Steer(props: Props) {
  const texts = () => circleWords().live
  const id = () => props.session.id
  const step = () => props.session.step
  const leads = () => leadsNow(props.session)
  const still = () => props.session.clock?.still
  const late = () => {
    const at = props.session.clock?.anyoneGoesOnAt
    return Boolean(at) && props.room.clock.now() >= Date.parse(at ?? '')
  }
  const over = () => {
    const at = props.session.clock?.phaseEndsAt
    return Boolean(at) && props.room.clock.now() >= Date.parse(at ?? '')
  }
  const mayGoOn = () => !still() && (props.session.viewerMayGoOn || late())
  const goOn = () => props.room.move(async () => (await run(GoOn, { session: id(), step: step() })).goOn)
  return (
    <div class="steer">
      <Switch>
        <Match when={still() && leads()}>
          <button
            type="button"
            class="btn"
            aria-disabled={props.room.busy()}
            onClick={() => props.room.move(async () => (await run(ResumeSession, { session: id() })).resumeSession)}
          >
            {texts().resume}
          </button>
        </Match>
        <Match when={mayGoOn()}>
          <button
            type="button"
            class="btn"
            classList={{ o: !over() }}
            aria-disabled={props.room.busy()}
            title={props.session.nextPhase ? texts().nextTo(both(props.session.nextPhase.label)) : undefined}
            onClick={goOn}
          >
            {props.session.nextPhase ? texts().next : texts().finish}
          </button>
        </Match>
      </Switch>
      <Show when={leads()}>
        <Leading {...props} />
      </Show>
      <Show when={!still()}>
        <button
          type="button"
          class="act"
          title={texts().timeOutMore}
          onClick={() =>
            props.room.move(async () => (await run(TimeOut, { session: id() })).timeOut, texts().timeOutDone)
          }
        >
          <Icon of={hand} /> {texts().timeOutAsk}
        </button>
      </Show>
      <Show when={!leads() && props.session.viewerMayEnd}>
        <EndButton {...props} />
      </Show>
      <Show when={props.session.viewerMayGoBack && !leads()}>
        <BackButton {...props} />
      </Show>
    </div>
  )
}

function BackButton(props: Props) {
  return (
    <button
      type="button"
      class="act"
      onClick={() =>
        props.room.move(async () => (await run(GoBack, { session: props.session.id, step: props.session.step })).goBack)
      }
    >
      {circleWords().live.goBack}
    </button>
  )
}

function EndButton(props: Props) {
  const [asking, setAsking] = createSignal(false)
  const texts = () => circleWords().live
  const end = () => {
    setAsking(false)
    props.room.move(async () => (await run(EndSession, { session: props.session.id })).endSession)
  }
  return (
    <>
      <button type="button" class="act" onClick={() => setAsking(true)}>
        {texts().end}
      </button>
      <Confirm
        open={asking()}
        title={texts().endTitle}
        yes={texts().endYes}
        no={texts().endNo}
        onYes={end}
        onNo={() => setAsking(false)}
      >
        {leadsNow(props.session) ? texts().endLeader : texts().endMore}
      </Confirm>
    </>
  )
}

/** The facilitator's own: longer, shorter, pause, leave out, hand over. */
function Leading(props: Props) {
  const [handing, setHanding] = createSignal(false)
  const [ending, setEnding] = createSignal(false)
  const texts = () => circleWords().live
  const id = () => props.session.id
  const days = () => props.circle.form === 'OVER_DAYS'
  const amount = () => (days() ? 1440 : 2)
  const change = (minutes: number) =>
    props.room.move(async () => (await run(ChangeTime, { session: id(), minutes })).changeTime)
  const someoneElse = () =>
    props.session.turn && props.session.turn.id !== myself().id ? props.session.turn : undefined
  return (
    <>
      <Drop
        class="act"
        label=""
        face={
          <>
            <Icon of={sliders} /> {texts().steer}
          </>
        }
      >
        {(close) => {
          const then = (deed: () => void) => () => {
            close()
            deed()
          }
          return (
            <>
              <button type="button" class="item" onClick={then(() => change(amount()))}>
                {days() ? texts().dayLonger : texts().longer(amount())}
              </button>
              <button type="button" class="item" onClick={then(() => change(-amount()))}>
                {days() ? texts().dayShorter : texts().shorter(amount())}
              </button>
              <Show when={!props.session.clock?.still}>
                <button
                  type="button"
                  class="item"
                  onClick={then(() =>
                    props.room.move(async () => (await run(PauseSession, { session: id() })).pauseSession),
                  )}
                >
                  {texts().pauseClock}
                </button>
              </Show>
              <Show when={props.session.viewerMaySkip}>
                <button
                  type="button"
                  class="item"
                  onClick={then(() =>
                    props.room.move(
                      async () => (await run(SkipPhase, { session: id(), step: props.session.step })).skipPhase,
                    ),
                  )}
                >
                  {texts().skip}
                </button>
              </Show>
              <Show when={someoneElse()}>
                {(person) => (
                  <button
                    type="button"
                    class="item"
                    onClick={then(() =>
                      props.room.move(
                        async () => (await run(PassTurn, { session: id(), person: person().id })).passTurn,
                      ),
                    )}
                  >
                    {texts().passFor(person().name)}
                  </button>
                )}
              </Show>
              <Show when={props.session.viewerMayGoBack}>
                <button
                  type="button"
                  class="item"
                  onClick={then(() =>
                    props.room.move(
                      async () => (await run(GoBack, { session: id(), step: props.session.step })).goBack,
                    ),
                  )}
                >
                  {texts().goBack}
                </button>
              </Show>
              <hr />
              <button type="button" class="item" onClick={then(() => setHanding(true))}>
                {texts().handOver}
              </button>
              <button type="button" class="item" onClick={then(() => setEnding(true))}>
                {texts().endLead}
              </button>
            </>
          )
        }}
      </Drop>
      <Show when={handing()}>
        <ChoosePerson
          title={texts().handOverTitle}
          circle={props.circle}
          except={myself().id}
          onChoose={(person, name) => {
            setHanding(false)
            giveRole(props.room, id(), 'FACILITATOR', person, texts().handedOver(name))
          }}
          onClose={() => setHanding(false)}
        />
      </Show>
      <Confirm
        open={ending()}
        title={texts().endTitle}
        yes={texts().endYes}
        no={texts().endNo}
        onYes={() => {
          setEnding(false)
          props.room.move(async () => (await run(EndSession, { session: id() })).endSession)
        }}
        onNo={() => setEnding(false)}
      >
        {texts().endLeader}
      </Confirm>
    </>
  )
}

/** The one who leads has gone: somebody else goes on, in one tap. */
export function LeaderGone(props: Props) {
  const texts = () => circleWords().live
  return (
    <Show when={props.session.viewerMayTakeOver}>
      <section class="note row wrap" role="status">
        <span class="grow">
          <Show when={props.session.facilitator} fallback={circleWords().room.noLeader}>
            {(person) => <>{texts().leaderGone(person().name)}</>}
          </Show>
        </span>
        <button
          type="button"
          class="btn"
          aria-disabled={props.room.busy()}
          onClick={() =>
            props.room.move(async () => (await run(TakeOver, { session: props.session.id })).takeOver, texts().youLead)
          }
        >
          {texts().takeOver}
        </button>
      </section>
    </Show>
  )
}
