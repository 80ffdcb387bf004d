import { room } from '../platform/words.ts'

export const logWords = room({
  en: () => import('@kring/words/en/log').then((texts) => texts.log),
  nl: () => import('@kring/words/nl/log').then((texts) => texts.log),
})
