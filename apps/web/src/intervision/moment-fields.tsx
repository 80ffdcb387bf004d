import { Field } from '../ui/field.tsx'
import { circleWords } from './words.ts'

type Props = {
  day: string
  time: string
  fault?: string | undefined
  onDay: (day: string) => void
  onTime: (time: string) => void
}

/** A day and a time, with the device's own choosers. */
export function MomentFields(props: Props) {
  return (
    <div class="moment">
      <Field label={circleWords().form.day} {...(props.fault && { fault: props.fault })}>
        {(ties) => (
          <input
            {...ties()}
            type="date"
            class="input"
            value={props.day}
            onInput={(event) => props.onDay(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={circleWords().form.time}>
        {(ties) => (
          <input
            {...ties()}
            type="time"
            class="input"
            value={props.time}
            onInput={(event) => props.onTime(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  )
}
