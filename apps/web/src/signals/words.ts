import { room } from '../platform/words.ts'

export const signalWords = room({
  en: () => import('@kring/words/en/signals').then((texts) => texts.signals),
  nl: () => import('@kring/words/nl/signals').then((texts) => texts.signals),
})
