import { room } from '../platform/words.ts'

export const teamWords = room({
  en: () => import('@kring/words/en/teams').then((texts) => texts.teams),
  nl: () => import('@kring/words/nl/teams').then((texts) => texts.teams),
})
