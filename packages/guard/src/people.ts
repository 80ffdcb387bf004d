import type { FindingKind } from './kinds.ts'
import type { PersonName } from './name-parts.ts'
import type { Draft, Page } from './page.ts'
import { CLIENTS, DETERMINERS, NAMERS } from './vocabulary.ts'

/** Who was named so far, so that the second mention of a person reads as the same person. */
export class People {
  private readonly known = new Map<string, number>()
  private count = 0
  readonly titled: Array<{ draft: Draft; person: number }> = []

  /** The person of this name: a new one when none of its parts was seen. */
  meet(page: Page, name: PersonName): { person: number; again: boolean } {
    const keys = name.parts.length > 0 ? name.parts.map((part) => page.at(part).low) : [page.at(name.first).low]
    for (const key of keys) {
      const person = this.known.get(key)
      if (person === undefined) continue
      return { person, again: true }
    }
    this.count += 1
    for (const key of keys) this.known.set(key, this.count)
    return { person: this.count, again: false }
  }
}

/** Leaves a finding over a name and its title, with the words that stand in for it. */
export function addPerson(
  page: Page,
  people: People,
  name: PersonName,
  first: number,
  kind: FindingKind,
  titled = false,
): void {
  const { person, again } = people.meet(page, name)
  const draft = page.add(kind, 'WARN', first, name.last, standIn(page, first, person, again))
  page.take(first, name.last)
  if (titled) people.titled.push({ draft, person })
}

/** "een cliënt", "de cliënt", "een andere cliënt", or the bare noun after "mijn" or "our". */
function standIn(page: Page, first: number, person: number, again: boolean): string {
  const nl = page.language === 'nl'
  const before = page.at(first - 1)
  const noun = nl ? 'cliënt' : 'client'
  if (before.low === ',' && CLIENTS.has(page.at(first - 2).low)) return ''
  if (NAMERS.has(before.low) || ((before.low === 'is' || before.low === ':') && NAMERS.has(page.at(first - 2).low)))
    return 'N.'
  if (DETERMINERS.has(before.low)) return noun
  if (again) return capital(page, first, nl ? `de ${noun}` : `the ${noun}`)
  if (person > 1) return capital(page, first, nl ? `een andere ${noun}` : `another ${noun}`)
  return capital(page, first, nl ? `een ${noun}` : `a ${noun}`)
}

/** The words with a capital where they open the sentence. */
export function capital(page: Page, first: number, words: string): string {
  return page.at(first).opens ? words.charAt(0).toUpperCase() + words.slice(1) : words
}
