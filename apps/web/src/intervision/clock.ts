const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How far this device's clock is behind the server's, taken in the middle of the way there and back. */
export const offsetOf = (serverNow: string, askedAt: number, heardAt: number): number =>
  Date.parse(serverNow) - (askedAt + heardAt) / 2

/** The reading that travelled least is the truest; what is known may be kept when the next was slow. */
export type Reading = { offset: number; travelled: number }
export const truer = (known: Reading | undefined, next: Reading): Reading =>
  !known || next.travelled <= known.travelled * 1.5 ? next : known

/** What the clock of a phase shows: what is left, which part of it, and how it is said. */
export type Face = { left: number; part: number; over: boolean }

type Running = { startedAt: number; endsAt: number; pausedLeft?: number | undefined }

/** A clock that stands still shows what was left when it was stopped. */
export function faceOf(running: Running, now: number): Face {
  const whole = Math.max(1, running.endsAt - running.startedAt)
  // a reading of the server's clock that was slow on its way must not make a phase longer than it is
  const left = Math.min(whole, running.pausedLeft ?? running.endsAt - now)
  return { left: Math.max(0, left), part: Math.min(1, Math.max(0, left / whole)), over: left <= 0 }
}

const two = (count: number) => String(count).padStart(2, '0')

/** "6:12", "1:04:30": the last second is shown until it is over. */
export function digits(left: number): string {
  const seconds = Math.ceil(left / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  const tail = two(seconds % 60)
  return hours ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`
}

/** A span in the largest unit that says enough: two days, five hours, ten minutes. */
export function span(left: number): { unit: 'day' | 'hour' | 'minute'; count: number } {
  if (left >= 2 * day - hour) return { unit: 'day', count: Math.round(left / day) }
  if (left >= 2 * hour - minute) return { unit: 'hour', count: Math.round(left / hour) }
  return { unit: 'minute', count: Math.max(1, Math.ceil(left / minute)) }
}

/** A phase of hours or days is not counted in seconds. */
export const isLong = (running: Running): boolean => running.endsAt - running.startedAt > 3 * hour

/** A span as people say it, in their language: "2 days", "6 minuten". */
export function inWords(left: number, language: string): string {
  const { unit, count } = span(left)
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
}
