// What a name looks like, whatever letters it is written with (after UTS 39, "confusable detection"): the letters of other
// scripts that look like Latin ones, and what looks alike within Latin. Facts of how letters look, not a list of names.
const lookalikes: Record<string, string> = {
  a: 'аαɑａ⍺',
  b: 'ЬƄʙᏏ',
  c: 'сϲⅽᴄｃ',
  d: 'ԁⅾɗ',
  e: 'еҽ℮ｅε',
  f: 'ƒꞙ',
  g: 'ɡցǥ',
  h: 'һհᏂ',
  i: 'іιıɩӏ1l|Іǀ',
  j: 'јϳʝ',
  k: 'κкҝ',
  m: 'мⅿ',
  n: 'пηոռ',
  o: 'оοσօ0ᴏ௦๐',
  p: 'рρϱ',
  q: 'ԛզ',
  r: 'гᴦɾ',
  s: 'ѕꜱƽ5',
  t: 'тτ',
  u: 'υսᴜʋ',
  v: 'νѵⅴ',
  w: 'ѡωԝա',
  x: 'хχⅹ×',
  y: 'уγүʏ',
  z: 'ᴢʐ2',
}
const like = new Map(
  Object.entries(lookalikes).flatMap(([letter, all]) => [...all].map((one) => [one.toLowerCase(), letter] as const)),
)
/** Several letters that together look like one. */
const pairs: [RegExp, string][] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/c[il]/g, 'd'],
]

/** Two names with the same skeleton look the same to who reads them. */
export function skeleton(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, '')
    .replace(/[^\p{L}\p{N}|×]/gu, '')
  const plain = [...letters].map((letter) => like.get(letter) ?? letter).join('')
  return pairs.reduce((text, [alike, one]) => text.replace(alike, one), plain)
}
