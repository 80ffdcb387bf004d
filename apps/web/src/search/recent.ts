import { createSignal } from 'solid-js'
import { kept } from '../platform/kept.ts'
import { myself, onLeave } from '../platform/session.ts'

const most = 8
const prefix = 'kring.recent.'
const [changes, setChanges] = createSignal(0)

// what one person looked for is not for the next one at this device
onLeave(() => {
  kept.dropAll(prefix)
  setChanges((count) => count + 1)
})

/** What was searched before, newest first. It never leaves this device. */
export function recent(): string[] {
  changes()
  try {
    const list: unknown = JSON.parse(kept.read(prefix + myself().id) ?? '[]')
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

export function remember(text: string): void {
  const wanted = text.trim()
  if (wanted.length < 2) return
  const others = recent().filter((one) => one.toLowerCase() !== wanted.toLowerCase())
  kept.write(prefix + myself().id, JSON.stringify([wanted, ...others].slice(0, most)))
  setChanges((count) => count + 1)
}

export function forget(): void {
  kept.drop(prefix + myself().id)
  setChanges((count) => count + 1)
}
