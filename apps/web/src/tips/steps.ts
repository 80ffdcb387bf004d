import { limits } from '@kring/contract/limits'

/** A Markdown text without its marks, on one line. */
export const plain = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Cuts at the end of a sentence, or of a word when there is none. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '))
  return end > max / 2 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '))
}

/** The steps in an answer: its list when it has one, otherwise its sentences. */
export function stepsOf(body: string): string[] {
  const { max: most } = limits.tip.steps
  const { max: longest } = limits.tip.step
  const lines = body.split('\n').flatMap((line) => /^\s*(?:[-*+]|\d{1,2}[.)])\s+(.+)/.exec(line)?.[1] ?? [])
  const whole = plain(body)
  const parts = lines.length > 1 ? lines : (whole.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$|[.!?])/g) ?? [whole])
  const steps: string[] = []
  for (const part of parts.map(plain).filter(Boolean)) {
    const last = steps.at(-1)
    // sentences of a few words belong to the one before
    const joins =
      lines.length <= 1 && last !== undefined && (part.length < 40 || last.length < 25 || steps.length >= most)
    if (joins && last.length + part.length < longest) steps[steps.length - 1] = `${last} ${part}`
    else if (steps.length < most) steps.push(shorten(part, longest))
  }
  return steps
}
