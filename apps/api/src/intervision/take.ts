import { limits } from '@kring/contract/limits'
import { badInput } from '../platform/errors.ts'
import { type Guarding, takeTexts } from '../platform/text.ts'

/** What a circle is called. Those invited read it too, so the guard is strict. */
export const takeName = (name: string, guard: Guarding): string =>
  takeTexts({ name }, { name: limits.circle.name }, guard).name

/** A link to a video room. Throws BAD_INPUT for what is no https address. */
export function takeVideo(text: string, guard: Guarding): string {
  const { videoUrl } = takeTexts({ videoUrl: text }, { videoUrl: { max: limits.circle.video } }, guard)
  if (!URL.canParse(videoUrl) || new URL(videoUrl).protocol !== 'https:' || /\s/.test(videoUrl))
    throw badInput({ videoUrl: 'bad_link' })
  return videoUrl
}

/** How many days a phase lasts where a circle thinks along over days. */
export function takeDays(days: number | null | undefined): number {
  const wanted = days ?? limits.circle.days.usual
  if (wanted < 1 || wanted > limits.circle.days.most) throw badInput({ daysPerPhase: 'bad_number' })
  return wanted
}

/** A moment as the contract writes it. Throws BAD_INPUT for anything else. */
export function takeMoment(text: string | null | undefined, field = 'startsAt'): Date | null {
  if (text === null || text === undefined) return null
  const at = new Date(text)
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 2000 || at.getUTCFullYear() > 2100)
    throw badInput({ [field]: 'bad_time' })
  return at
}
