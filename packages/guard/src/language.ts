import type { Language } from './kinds.ts'
import { fold } from './normalise.ts'

const DUTCH = new Set(
  'de het een en van is ik niet met voor bij heeft die dat op wie hoe haar zijn mevrouw meneer'.split(' '),
)
const ENGLISH = new Set('the a an and of is i not with for has that on who how her his my to in mr mrs'.split(' '))
const ENOUGH = 600

/** A cheap guess for texts whose language nobody stated, from their small words. */
export function languageOf(text: string): Language {
  let dutch = 0
  let english = 0
  for (const word of fold(text.slice(0, ENOUGH)).split(' ')) {
    if (DUTCH.has(word)) dutch += 1
    if (ENGLISH.has(word)) english += 1
  }
  return english > dutch ? 'en' : 'nl'
}
