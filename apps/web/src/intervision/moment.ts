/** The moment of a day and a time as they are filled in, on the clock of this device. */
export function momentOf(day: string, time: string): string | undefined {
  const moment = new Date(`${day}T${time || '00:00'}`)
  return day && time && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined
}

const two = (count: number) => String(count).padStart(2, '0')

/** A moment as the two fields hold it. */
export function fieldsOf(moment: Date): { day: string; time: string } {
  return {
    day: `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`,
    time: `${two(moment.getHours())}:${two(moment.getMinutes())}`,
  }
}

/** A week from now, at two in the afternoon: a first suggestion for busy people. */
export function nextWeek(now: Date): Date {
  const then = new Date(now)
  then.setDate(then.getDate() + 7)
  then.setHours(14, 0, 0, 0)
  return then
}

/** "Thursday 3 December, 14:00", on the clock of this device. */
export function dayAndTime(moment: string, language: string): string {
  const shape = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, shape).format(Date.parse(moment))
}

/** "3 December 2026". */
export function dayOf(moment: string, language: string): string {
  const shape = { day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, shape).format(Date.parse(moment))
}
