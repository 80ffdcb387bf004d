import { withoutTexts } from './platform/errors.ts'
import { askFollowUps } from './aftercare/on.ts'
import { tellLate } from './barriers/on.ts'
import { clearRecords } from './intervision/clear-away.ts'
import { askWhatCame } from './learnings/ask-what-came.ts'
import type { House } from './platform/context.ts'
import { askReviews } from './tips/on.ts'

/** What is looked at now and then; each notes what it told, so that it is told once, also by several processes. */
const chores = [clearRecords, tellLate, askReviews, askFollowUps, askWhatCame]
const every = 10 * 60_000

/** Goes once through everything that waits for a day. Returns how much was told. */
export async function doChores(house: House): Promise<number> {
  let told = 0
  for (const chore of chores) told += await chore(house)
  if (told) house.poke()
  return told
}

/** The worker's clock. */
export function startChores(house: House): { stop: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve()
  const go = () => {
    running = doChores(house).catch((error: Error) =>
      house.log.warn({ fault: withoutTexts(error) }, 'what waits for a day could not be looked at; it comes again'),
    )
  }
  const timer = setInterval(go, every)
  go()
  return {
    stop: async () => {
      clearInterval(timer)
      await running
    },
  }
}
