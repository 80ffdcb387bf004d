import { room } from '../platform/words.ts'

export const libraryWords = room({
  en: () => import('@kring/words/en/library').then((texts) => texts.library),
  nl: () => import('@kring/words/nl/library').then((texts) => texts.library),
})
