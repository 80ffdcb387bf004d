import { room } from '../platform/words.ts'

export const upkeepWords = room({
  en: () => import('@kring/words/en/upkeep').then((texts) => texts.upkeep),
  nl: () => import('@kring/words/nl/upkeep').then((texts) => texts.upkeep),
})
