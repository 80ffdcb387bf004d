import { room } from '../platform/words.ts'

export const circleWords = room({
  en: async () => {
    const [list, inside] = await Promise.all([
      import('@kring/words/en/intervision'),
      import('@kring/words/en/intervision-room'),
    ])
    return { ...list.intervision, ...inside.intervisionRoom }
  },
  nl: async () => {
    const [list, inside] = await Promise.all([
      import('@kring/words/nl/intervision'),
      import('@kring/words/nl/intervision-room'),
    ])
    return { ...list.intervision, ...inside.intervisionRoom }
  },
})
