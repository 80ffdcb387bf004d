import { room } from '../platform/words.ts'

export const noticeWords = room({
  en: () => import('@kring/words/en/notifications').then((texts) => texts.notifications),
  nl: () => import('@kring/words/nl/notifications').then((texts) => texts.notifications),
})
