import { room } from '../platform/words.ts'

export const barrierWords = room({
  en: () => import('@kring/words/en/barriers').then((texts) => texts.barriers),
  nl: () => import('@kring/words/nl/barriers').then((texts) => texts.barriers),
})
export const ticcWords = room({
  en: () => import('@kring/words/en/ticc').then((texts) => texts.ticc),
  nl: () => import('@kring/words/nl/ticc').then((texts) => texts.ticc),
})
