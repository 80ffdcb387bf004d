import { withoutTexts } from './platform/errors.ts'
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { House } from './platform/context.ts'
import { isDue } from './signals/recompute.ts'

const operator = fileURLToPath(new URL('./operator/main.ts', import.meta.url))
const every = 10 * 60_000

/**
 * Makes the page of what keeps coming back anew when a new week has begun: as `kring signals`, in a process of its own that
 * steps aside for everything else, so that no page waits for it.
 */
export function startWeeks(house: House): { stop: () => Promise<void> } {
  let child: ChildProcess | null = null
  const go = async () => {
    if (child || !(await isDue(house))) return
    child = spawn(process.execPath, [operator, 'signals'], { stdio: 'ignore' })
    const ended = (reason: string | null) => {
      child = null
      if (reason) house.log.warn({ reason }, 'the page of recurring problems could not be made; it comes again')
    }
    child.once('error', (error) => ended(error.message))
    child.once('exit', (code) => ended(code ? `ended with ${code}` : null))
  }
  const look = () =>
    void go().catch((error: Error) => house.log.warn({ fault: withoutTexts(error) }, 'the week could not be looked up'))
  const timer = setInterval(look, every)
  const first = setTimeout(look, 30_000)
  return {
    stop: async () => {
      clearInterval(timer)
      clearTimeout(first)
      child?.kill('SIGTERM')
    },
  }
}
