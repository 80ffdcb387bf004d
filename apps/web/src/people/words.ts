import { room } from '../platform/words.ts'

export const signInWords = room({
  en: () => import('@kring/words/en/sign-in').then((texts) => texts.signIn),
  nl: () => import('@kring/words/nl/sign-in').then((texts) => texts.signIn),
})
