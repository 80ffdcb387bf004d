import { createSignal } from 'solid-js'
import { why } from '../platform/common.ts'
import { asRefusal } from '../platform/graphql.ts'
import { say } from '../ui/voice.ts'
import type { Guard } from './guard.ts'
import { writingWords } from './words.ts'

/** Sends a form: looks for client data first, keeps the text when it is refused, and says why; `kept` says where the text is. */
export function makeSender(guard: Guard, kept: () => string = () => writingWords().kept) {
  const [busy, setBusy] = createSignal(false)
  const [faults, setFaults] = createSignal<Record<string, string>>({})
  const [refused, setRefused] = createSignal<string>()

  const stop = (reason: string) => {
    setRefused(reason)
    say(reason)
    requestAnimationFrame(() => {
      const at = document.querySelector<HTMLElement>('#guard, [aria-invalid="true"]')
      at?.focus()
      at?.scrollIntoView({ block: 'center' })
    })
  }
  const send = async (deed: () => Promise<void>) => {
    if (busy()) return
    setBusy(true)
    setFaults({})
    setRefused(undefined)
    try {
      await guard.look().catch(() => {})
      if (guard.all().length) return stop(guard.hard() ? writingWords().guard.blocked : writingWords().guard.choose)
      await deed()
    } catch (fault) {
      guard.take(fault)
      const refusal = asRefusal(fault)
      setFaults(refusal.fields)
      stop(refusal.code === 'NETWORK' ? `${why(refusal)} ${kept()}` : why(refusal))
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    refused,
    fault: (field: string) => faults()[field],
    send,
  }
}

export type Sender = ReturnType<typeof makeSender>
