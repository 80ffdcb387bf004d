import { room } from '../platform/words.ts'

export const tipWords = room({
  en: () => import('@kring/words/en/tips').then((texts) => texts.tips),
  nl: () => import('@kring/words/nl/tips').then((texts) => texts.tips),
})
