import { analyse } from './analyse.ts'
import type { Language } from './words.ts'

/** Index terms: folded, without stop words, stemmed in the text's own language, compound parts added. Repeats are kept. */
export function terms(text: string, language: Language): string[] {
  const found: string[] = []
  for (const token of analyse(text, language)) {
    if (token.stop || token.stem === '') continue
    found.push(token.stem)
    for (const part of token.parts) if (part !== token.stem) found.push(part)
  }
  return found
}
