import { room } from '../platform/words.ts'

export const peopleWords = room({
  en: () => import('@kring/words/en/people').then((texts) => texts.people),
  nl: () => import('@kring/words/nl/people').then((texts) => texts.people),
})
