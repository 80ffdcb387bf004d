import { room } from '../platform/words.ts'

export const questionWords = room({
  en: () => import('@kring/words/en/questions').then((texts) => texts.questions),
  nl: () => import('@kring/words/nl/questions').then((texts) => texts.questions),
})
