import { room } from '../platform/words.ts'

export const signInWords = room({
  en: () => import('@kring/words/en/sign-in').then((texts) => texts.signIn),
  nl: () => import('@kring/words/nl/sign-in').then((texts) => texts.signIn),
})

export const peopleWords = room({
  en: () => import('@kring/words/en/people').then((texts) => texts.people),
  nl: () => import('@kring/words/nl/people').then((texts) => texts.people),
})
