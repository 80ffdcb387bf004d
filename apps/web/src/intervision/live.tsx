import { __iconNode as languages } from 'lucide-solid/icons/languages'
import { __iconNode as video } from 'lucide-solid/icons/video'
import { createEffect, createMemo, on, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { connection } from '../platform/live.ts'
import { myself } from '../platform/session.ts'
import { Icon } from '../ui/icon.tsx'
import { say } from '../ui/voice.ts'
import { newKey } from '../writing/draft.ts'
import { faceOf } from './clock.ts'
import { ClockFace, OpenUntil, runningOf, StepBar } from './clock-face.tsx'
import { Choose } from './choose.tsx'
import { caseOf, floorOf, placeOf } from './floor.ts'
import { MethodSteps } from './method-steps.tsx'
import { both, type Circle, type Phase, reason, type Session } from './read.ts'
import type { LiveRoom } from './room.ts'
import { CaseCard, SaidBefore, SaidNow } from './said.tsx'
import { type Draft, LeftText, SpeakForm } from './speak-form.tsx'
import { LeaderGone, Steer } from './steer.tsx'
import { Seats, WhoList } from './who.tsx'
import { circleWords } from './words.ts'

type Props = { circle: Circle; room: LiveRoom }

/** A talk that goes on: what to do now, how long still, whose turn it is, and what has been said. */
export function Live(props: Props) {
  const session = () => props.circle.session as Session
  // what is being written lives here and nowhere else: not on the device, and not past this page
  const [draft, setDraft] = createStore<Draft>({ text: '', kind: undefined, about: undefined, key: newKey() })
  announce(session)
  return (
    <div class="cols">
      <div class="stack mid">
        <Where session={session()} circle={props.circle} now={props.room.clock.now()} />
        <h1 class="do-now" classList={{ long: (sentenceNow(session())?.length ?? 0) > 60 }}>
          {sentenceNow(session())}
        </h1>
        <LeaderGone circle={props.circle} session={session()} room={props.room} />
        <Table {...props} session={session()} />
        <Show when={connection() === 'lost'}>
          <p class="note">{circleWords().live.lost}</p>
        </Show>
        <Choose circle={props.circle} session={session()} room={props.room} />
        <SpeakForm circle={props.circle} session={session()} room={props.room} draft={draft} set={setDraft} />
        <LeftText session={session()} draft={draft} set={setDraft} />
        <Show when={caseOf(session(), session().method)}>
          {(said) => <CaseCard said={said()} circle={props.circle} />}
        </Show>
        <SaidNow
          circle={props.circle}
          session={session()}
          room={props.room}
          onAnswer={(id) => setDraft({ about: id, kind: 'ANSWER' })}
        />
        <SaidBefore circle={props.circle} session={session()} room={props.room} />
      </div>
      <aside class="stack wide-aside">
        <section class="card stack snug">
          <h2 class="h3">{circleWords().room.who}</h2>
          <WhoList circle={props.circle} />
        </section>
        <section class="card stack snug">
          <h2 class="h3">{both(session().method.name)}</h2>
          <MethodSteps method={session().method} now={session().phase?.key} days={props.circle.daysPerPhase} />
        </section>
      </aside>
    </div>
  )
}

const sentenceNow = (session: Session) => (session.phase ? both(session.phase.prompt) : undefined)

/** Tells who cannot see it that the talk went on, stood still or was revealed. */
function announce(session: () => Session): void {
  const texts = () => circleWords().live
  const phaseText = (phase: Phase) => texts().phaseNow(both(phase.label), both(phase.prompt))
  createEffect(
    on(
      () => session().step,
      () => {
        const { phase } = session()
        if (phase) say(phaseText(phase))
      },
      { defer: true },
    ),
  )
  createEffect(
    on(
      () => session().clock?.still ?? null,
      (still) => say(still === 'TIME_OUT' ? texts().timeOutNow : still ? texts().pausedMore : texts().resumed),
      { defer: true },
    ),
  )
  createEffect(
    on(
      () => session().facilitator?.id,
      (id, before) => {
        const leader = session().facilitator
        if (!leader || id === before) return
        say(id === myself().id ? texts().youLead : texts().handedOver(leader.name))
      },
      { defer: true },
    ),
  )
}

function Where(props: { session: Session; circle: Circle; now: number }) {
  const place = createMemo(() => placeOf(props.session))
  const part = () => (props.session.clock ? faceOf(runningOf(props.session.clock), props.now).part : 1)
  const all = () => props.session.method.phases.length
  return (
    <div>
      <StepBar all={all()} now={place()} part={part()} />
      <p class="row where">
        <span class="meta grow">{circleWords().live.step(both(props.session.method.name), place(), all())}</span>
        <span class="meta" title={circleWords().form.languages[props.circle.language]}>
          <Icon of={languages} /> {props.circle.language.toUpperCase()}
        </span>
      </p>
    </div>
  )
}

/** The clock, the seats, whose turn it is, and what leads the talk on. */
function Table(props: Props & { session: Session }) {
  const still = () => props.session.clock?.still
  const line = () => {
    const texts = circleWords().live
    if (still()) return still() === 'TIME_OUT' ? texts.timeOutNow : texts.pausedMore
    const floor = floorOf(props.session, myself().id)
    if (!floor) return undefined
    if (floor.kind === 'yourTurn') return texts.yourTurn(myself().name.split(' ')[0] ?? '')
    if (floor.kind === 'turnOf') return texts.turnOf(floor.name)
    if (floor.kind === 'listens') return texts.listens(floor.name)
    if (floor.kind === 'members') return texts.turnMembers(floor.name)
    return { youMay: texts.youMay, youListen: texts.youListen, all: texts.turnAll }[floor.kind]
  }
  const waits = () => (still() ? undefined : reason(props.session.viewerWaits))
  return (
    <section class="card table" aria-label={circleWords().live.table}>
      <Show when={props.session.clock}>
        {(clock) => (
          <>
            <ClockFace clock={clock()} now={props.room.clock.now()} />
            <OpenUntil clock={clock()} />
          </>
        )}
      </Show>
      <Seats circle={props.circle} />
      <p class="strong floor-line">{line()}</p>
      <Show when={waits()}>{(text) => <p class="meta">{text()}</p>}</Show>
      <Show when={props.circle.videoUrl}>
        {(url) => (
          <a class="act" href={url()} target="_blank" rel="noopener noreferrer">
            <Icon of={video} /> {circleWords().room.video}
          </a>
        )}
      </Show>
      <Steer circle={props.circle} session={props.session} room={props.room} />
    </section>
  )
}
