import { createEffect, createMemo, on, Show } from 'solid-js'
import { locale } from '../platform/words.ts'
import { say } from '../ui/voice.ts'
import { digits, faceOf, inWords, isLong } from './clock.ts'
import type { Session } from './read.ts'
import { dayAndTime } from './moment.ts'
import { circleWords } from './words.ts'

type Clock = NonNullable<Session['clock']>

/** The times of a clock as numbers, for its face. */
export function runningOf(clock: Clock) {
  const startedAt = Date.parse(clock.phaseStartedAt)
  const endsAt = clock.phaseEndsAt ? Date.parse(clock.phaseEndsAt) : startedAt + clock.phaseSeconds * 1000
  const pausedLeft = clock.still ? clock.remainingSeconds * 1000 : undefined
  // a clock that was stopped or stretched ends later: the ring is the length of the phase itself
  return { startedAt: endsAt - clock.phaseSeconds * 1000, endsAt, pausedLeft }
}

/** What is left of the phase: a ring that empties, and the time in figures. It does not speak while it runs. */
export function ClockFace(props: { clock: Clock; now: number }) {
  const running = createMemo(() => runningOf(props.clock))
  const face = createMemo(() => faceOf(running(), props.now))
  const long = () => isLong(running())
  const text = () => {
    if (!long()) return digits(face().left)
    return face().over ? '0' : inWords(face().left, locale())
  }
  const under = () => {
    if (props.clock.still) return circleWords().live.paused
    return face().over ? circleWords().live.over : circleWords().live.left
  }
  const lastMinute = createMemo(() => !long() && !props.clock.still && face().left > 0 && face().left <= 60_000)
  createEffect(
    on(lastMinute, (now) => now && props.clock.phaseSeconds > 120 && say(circleWords().live.minuteLeft), {
      defer: true,
    }),
  )
  return (
    <div class="ring" classList={{ still: Boolean(props.clock.still) }} style={{ '--part': `${face().part * 100}%` }}>
      <div role="timer" aria-label={`${text()} ${under()}`}>
        <span class="left" classList={{ words: long() }} aria-hidden="true">
          {text()}
        </span>
        <span class="meta" aria-hidden="true">
          {under()}
        </span>
      </div>
    </div>
  )
}

/** When a phase of days closes. */
export function OpenUntil(props: { clock: Clock }) {
  return (
    <Show when={isLong(runningOf(props.clock)) && props.clock.phaseEndsAt}>
      {(end) => <p class="meta">{circleWords().live.openUntil(dayAndTime(end(), locale()))}</p>}
    </Show>
  )
}

/** The steps of the method as a row of strokes, the one of now partly filled. */
export function StepBar(props: { all: number; now: number; part: number }) {
  return (
    <div class="step-bar" aria-hidden="true">
      {Array.from({ length: props.all }, (_, place) => (
        <i
          classList={{ done: place + 1 < props.now, now: place + 1 === props.now }}
          style={{ '--part': `${Math.round((1 - props.part) * 100)}%` }}
        />
      ))}
    </div>
  )
}
