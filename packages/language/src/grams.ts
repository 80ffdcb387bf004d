import { fold } from './fold.ts'
import { words } from './words.ts'

const LENGTH = 4

/** Character 4-grams of the folded words, `_` marking where a word begins and ends. Repeats are kept. */
export function grams(text: string): string[] {
  const found: string[] = []
  for (const word of words(fold(text))) {
    const marked = `_${word.text}_`
    if (marked.length <= LENGTH) found.push(marked)
    for (let i = 0; i + LENGTH <= marked.length && marked.length > LENGTH; i++) found.push(marked.slice(i, i + LENGTH))
  }
  return found
}
