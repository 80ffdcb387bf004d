import { room } from '../platform/words.ts'

export const writingWords = room({
  en: async () => (await import('./words.en.ts')).texts,
  nl: async () => (await import('./words.nl.ts')).texts,
})
