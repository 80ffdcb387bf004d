import { Show } from 'solid-js'
import { locale } from '../platform/words.ts'
import { dayAndTime } from './moment.ts'
import { both, type Circle } from './read.ts'
import { circleWords } from './words.ts'

/** When, where, by which method: what also those who are only invited may know. */
export function MomentLines(props: { circle: Circle }) {
  const session = () => props.circle.session
  return (
    <div>
      <p class="strong">
        <Show when={session()?.startsAt} fallback={circleWords().date.none}>
          {(at) => <>{dayAndTime(at(), locale())}</>}
        </Show>
      </p>
      <p class="meta">
        {circleWords().places[props.circle.form]} · {circleWords().form.languages[props.circle.language]}
      </p>
      <Show when={session()}>
        {(its) => (
          <p class="meta">
            {both(its().method.name)} · {circleWords().minutes(its().method.minutes)}
          </p>
        )}
      </Show>
    </div>
  )
}
