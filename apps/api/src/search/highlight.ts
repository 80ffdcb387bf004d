import { concepts, type Language, terms, words } from '@kring/language'
import type { Asked } from './query.ts'

export type Fragment = { text: string; hit: boolean }
export type Marker = {
  mark: (text: string, language: Language) => Fragment[]
  touches: (text: string, language: Language) => boolean
}

/** Marks what was looked for: its stems, compound parts and synonyms, in either language. For texts that came through the gate. */
export function marker(asked: Asked): Marker {
  const wanted = new Set(asked.tokens.map((one) => one.token).filter((token) => !token.startsWith('#')))
  const known = new Map<string, boolean>()
  const isHit = (word: string, language: Language) => {
    const key = `${language}${word}`
    const had = known.get(key)
    if (had !== undefined) return had
    const hit =
      terms(word, language).some((term) => wanted.has(term)) ||
      concepts(word, language).some((concept) => wanted.has(`=${concept}`))
    known.set(key, hit)
    return hit
  }
  return {
    mark: (text, language) => fragments(text, (word) => isHit(word, language)),
    touches: (text, language) => words(text).some((word) => isHit(word.text, language)),
  }
}

function fragments(text: string, isHit: (word: string) => boolean): Fragment[] {
  const found: Fragment[] = []
  const add = (piece: string, hit: boolean) => {
    const last = found.at(-1)
    if (!piece) return
    if (last?.hit === hit) last.text += piece
    else found.push({ text: piece, hit })
  }
  let from = 0
  for (const word of words(text)) {
    add(text.slice(from, word.start), false)
    add(word.text, isHit(word.text))
    from = word.end
  }
  add(text.slice(from), false)
  return found
}
