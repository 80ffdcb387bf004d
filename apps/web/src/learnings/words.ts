import { room } from '../platform/words.ts'

export const learningWords = room({
  en: () => import('@kring/words/en/learnings').then((texts) => texts.learnings),
  nl: () => import('@kring/words/nl/learnings').then((texts) => texts.learnings),
})
