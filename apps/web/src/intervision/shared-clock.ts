import { createSignal, onCleanup } from 'solid-js'
import { offsetOf, type Reading, truer } from './clock.ts'

/** The server's clock as this device knows it; every device in a room shows the same second. */
export function sharedClock() {
  const [reading, setReading] = createSignal<Reading>()
  const [device, setDevice] = createSignal(Date.now())
  const now = () => device() + (reading()?.offset ?? 0)
  let timer: ReturnType<typeof setTimeout> | undefined
  // just after each second of the server, so that all phones on a table turn together
  const tick = () => {
    setDevice(Date.now())
    timer = setTimeout(tick, 1000 - (((now() % 1000) + 1000) % 1000) + 5)
  }
  tick()
  onCleanup(() => clearTimeout(timer))
  return {
    now,
    /** What the server said its time was, in an answer to what was asked at `askedAt`. */
    heard: (serverNow: string, askedAt: number) => {
      const heardAt = Date.now()
      setReading((known) =>
        truer(known, { offset: offsetOf(serverNow, askedAt, heardAt), travelled: heardAt - askedAt }),
      )
    },
  }
}

export type SharedClock = ReturnType<typeof sharedClock>
