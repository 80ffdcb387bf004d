import { room } from '../platform/words.ts'

export const searchWords = room({
  en: () => import('@kring/words/en/search').then((texts) => texts.search),
  nl: () => import('@kring/words/nl/search').then((texts) => texts.search),
})
