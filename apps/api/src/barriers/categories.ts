import { ticc as english } from '@kring/words/en/ticc'
import type { TiccKey } from '@kring/words/en/ticc'
import { ticc as dutch } from '@kring/words/nl/ticc'
import { badInput } from '../platform/errors.ts'

export type Category = { key: TiccKey }

const isKey = (key: string): key is TiccKey => Object.hasOwn(english, key)
/** The categories, in the order of the project. */
export const categories: readonly Category[] = Object.keys(english)
  .filter(isKey)
  .map((key) => ({ key }))

/** A category as it is kept. Throws BAD_INPUT for a key that is none. */
export function takeCategory(key: string): TiccKey {
  if (!isKey(key)) throw badInput({ category: 'unknown_category' })
  return key
}

/** ticc.1d stands under ticc.1; ticc.1 under nothing. */
export const groupOf = (key: string): string | null => (/[a-z]$/.test(key) ? key.slice(0, -1) : null)

/** The category's words in a language. */
export const wordsOf = (category: Category, language: string) => (language === 'en' ? english : dutch)[category.key]
