import { createSignal } from 'solid-js'

const [now, setNow] = createSignal(Date.now())
setInterval(() => setNow(Date.now()), 60_000)

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]

/** "Now", "4 minutes ago" within a week, then the date; always the moment itself in the title. */
export function ago(moment: string, language: string, at = now()): string {
  const seconds = Math.max(0, (at - Date.parse(moment)) / 1000)
  if (seconds >= 7 * 86_400) {
    const sameYear = new Date(moment).getFullYear() === new Date(at).getFullYear()
    const shape = { day: 'numeric', month: 'short', year: sameYear ? undefined : 'numeric' } as const
    return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'Europe/Amsterdam' }).format(Date.parse(moment))
  }
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const [unit, length] = [...steps].reverse().find(([, size]) => seconds >= size) ?? [
    'second',
    Number.POSITIVE_INFINITY,
  ]
  return format.format(0 - Math.floor(seconds / length), unit)
}

export function Time(props: { at: string; language: string; class?: string }) {
  const full = () =>
    new Intl.DateTimeFormat(props.language, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Amsterdam',
    }).format(Date.parse(props.at))
  return (
    <time class={props.class ?? 'meta'} dateTime={props.at} title={full()}>
      {ago(props.at, props.language)}
    </time>
  )
}
