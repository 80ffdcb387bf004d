import { For } from 'solid-js'
import { locale } from '../platform/words.ts'
import { inWords } from './clock.ts'
import { both, type Method, type Phase } from './read.ts'
import { circleWords } from './words.ts'

/** The steps of a method in order: what each is for, and how long it takes. */
export function MethodSteps(props: { method: Method; now?: string | undefined; days?: number | null }) {
  const notes = (phase: Phase) =>
    [
      phase.individually && circleWords().methods.hidden,
      phase.presenterListens && circleWords().methods.presenterListens,
      phase.optional && circleWords().methods.optional,
    ].filter((note): note is string => Boolean(note))
  return (
    <ol class="plain method-steps">
      <For each={props.method.phases}>
        {(phase) => (
          <li aria-current={phase.key === props.now ? 'step' : undefined}>
            <p class="row">
              <span class="strong grow">{both(phase.label)}</span>
              <span class="meta">
                {props.days ? inWords(props.days * 86_400_000, locale()) : circleWords().minutes(phase.minutes)}
              </span>
            </p>
            <p class="meta">{both(phase.prompt)}</p>
            <For each={notes(phase)}>{(note) => <p class="meta quiet-note">{note}</p>}</For>
          </li>
        )}
      </For>
    </ol>
  )
}

/** For how many, how long, how many steps. */
export function MethodFacts(props: { method: Method }) {
  const texts = () => circleWords()
  return (
    <p class="meta">
      {texts().minutes(props.method.minutes)} · {texts().methods.steps(props.method.phases.length)} ·{' '}
      {texts().form.methodSize(props.method.fewest, props.method.most)}
    </p>
  )
}

/** Folded away: the steps of a method under its name. */
export function FoldedSteps(props: { method: Method; days?: number | null }) {
  return (
    <details class="more-fields">
      <summary>{circleWords().methods.showSteps}</summary>
      <MethodSteps method={props.method} days={props.days ?? null} />
    </details>
  )
}
