export type Line = { line: number; cells: string[] }
export type Sheet = { lines: Line[]; fault: { line: number; reason: string } | null }

/** What separates cells: the sign of ; , and tab that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const first = (text.split(/\r\n|\r|\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [';', ',', '\t'].map((sign) => ({ sign, count: first.split(sign).length }))
  return counts.sort((a, b) => b.count - a.count)[0]?.sign ?? ';'
}

/** Reads a file as spreadsheets save it: quotes, line ends of any system, a mark at its start, a first line that names its separator. */
export function readLines(file: string): Sheet {
  const told = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/.exec(file)
  const text = file.slice(told?.[0].length ?? 0).replace(/^\uFEFF/, '')
  const separator = told?.[1] ?? separatorOf(text)
  const lines: Line[] = []
  let number = told ? 2 : 1
  let at = 0
  while (at < text.length) {
    const begun = number
    const cells: string[] = []
    for (;;) {
      const cell = readCell(text, at, separator)
      if (!cell) return { lines, fault: { line: begun, reason: 'open_quote' } }
      cells.push(cell.text.trim())
      number += cell.text.match(/\r\n|\r|\n/g)?.length ?? 0
      at = cell.end
      if (text[at] !== separator) break
      at += 1
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    number += 1
    if (cells.some(Boolean)) lines.push({ line: begun, cells })
  }
  return { lines, fault: null }
}

/** One cell from here on; null for a quote that is never closed. */
function readCell(text: string, start: number, separator: string): { text: string; end: number } | null {
  if (text[start] !== '"') {
    let end = start
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
    return { text: text.slice(start, end), end }
  }
  let found = ''
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') found += text[at]
    else if (text[at + 1] === '"') {
      found += '"'
      at += 1
    } else {
      // what a program wrote after the closing quote belongs to the cell too
      const rest = readCell(text, at + 1, separator)
      return rest && { text: found + rest.text, end: rest.end }
    }
  }
  return null
}
