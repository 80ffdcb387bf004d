const MARKS = /\p{M}+/gu
const PLAIN = /^[a-z0-9 ]*$/

/** Lower-cases, normalises (NFKC) and takes the diacritics off, so that "Cliënte" and "cliente" are one word. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ßæœøłđ’‘]/g, (c) => UNDECOMPOSED[c] ?? c)
}

const UNDECOMPOSED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '’': "'",
  '‘': "'",
}
