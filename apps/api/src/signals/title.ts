import { findClientData } from '@kring/guard'
import type { Item } from './items.ts'

const SHORTEST = 12
const LONGEST = 140

/** The title of a post in which no client can be found, or null. */
export function cleanTitle({ title, language }: Pick<Item, 'title' | 'language'>): string | null {
  const text = title.trim().replace(/\s+/g, ' ')
  if (text.length < SHORTEST || text.length > LONGEST) return null
  return findClientData(text, { language }).length ? null : text
}

/**
 * What a problem is called: the words of the member whose title is nearest to what the others say, most central first.
 * The one it had stays while that post belongs to it. Null when none is clean: then the problem has no name to be shown by.
 */
export function nameOf(central: readonly Item[], had: number | null): Item | null {
  const kept = central.find(({ id }) => id === had)
  if (kept && cleanTitle(kept)) return kept
  const dutch = central.filter(({ language }) => language === 'nl').length
  const language = dutch * 2 >= central.length ? 'nl' : 'en'
  const asked = central.filter(({ kind }) => kind === 'QUESTION' || kind === 'BARRIER')
  const named = [...asked.filter((item) => item.language === language), ...asked, ...central]
  return named.find((item) => cleanTitle(item)) ?? null
}
