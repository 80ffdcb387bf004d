import type { QueryAdviseMethodsArgs } from '../generated/resolvers.ts'
import type { Method } from './method.ts'

export type Advice = { method: Method; fits: boolean; reasons: string[] }

const ranks = { new: 0, some: 1, much: 2 }
/** All phases together; where people take turns, one of them. */
export const minutesOf = (method: Method): number => method.phases.reduce((sum, phase) => sum + phase.minutes, 0)

/** How long a session with this method takes: turns are taken by everyone. */
const wholeMinutes = (method: Method) =>
  method.presenter === 'turns' ? minutesOf(method) * method.people.min : minutesOf(method)

/** Methods beside what is asked for, what fits best first. Pure: what is asked is kept nowhere. */
export function adviseMethods(methods: Iterable<Method>, asked: Partial<QueryAdviseMethodsArgs>): Advice[] {
  const judged = [...methods].map((method, index) => {
    const against: string[] = []
    const reasons: string[] = []
    const aim = asked.aim?.toLowerCase()
    const isFor = method.aims.some((one) => one === aim)
    if (aim && isFor) reasons.push('fits_aim')
    if (aim && !isFor) against.push('other_aim')
    if (asked.minutes && wholeMinutes(method) > asked.minutes) against.push('too_long')
    if (asked.people && asked.people < method.people.min) against.push('too_few')
    if (asked.people && asked.people > method.people.max) against.push('too_many')
    const experience = asked.experience ? least[asked.experience] : null
    if (experience !== null && ranks[method.experience] > experience) against.push('needs_experience')
    if (experience === 0 && method.experience === 'new') reasons.push('fits_beginners')
    return {
      advice: { method, fits: !against.length, reasons: [...reasons, ...against] },
      against: against.length,
      index,
    }
  })
  return judged
    .sort((a, b) => a.against - b.against || b.advice.reasons.length - a.advice.reasons.length || a.index - b.index)
    .map(({ advice }) => advice)
}

const least = { NEW: 0, SOME: 1, MUCH: 2 }
