import { room } from '../platform/words.ts'

export const redactionWords = room({
  en: () => import('@kring/words/en/redaction').then((texts) => texts.redaction),
  nl: () => import('@kring/words/nl/redaction').then((texts) => texts.redaction),
})
