import { room } from '../platform/words.ts'

export const rightsWords = room({
  en: () => import('@kring/words/en/rights').then((texts) => texts.rights),
  nl: () => import('@kring/words/nl/rights').then((texts) => texts.rights),
})
