import { detectLanguage } from '@kring/language'
import { badInput } from '../platform/errors.ts'

/** The language of a text: the author's word is the last; else it is detected, with the author's own as the fallback. */
export function languageOf(stated: string | null | undefined, text: string, fallback: 'nl' | 'en'): 'nl' | 'en' {
  if (!stated) return detectLanguage(text, fallback)
  if (stated !== 'nl' && stated !== 'en') throw badInput({ language: 'bad_language' })
  return stated
}
