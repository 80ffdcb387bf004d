import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { LineTooLong } from './stopped.ts'

/** Where lines come from, and how many bytes there are when that is known. */
export type Source = { name: string; open: () => Readable }
export type Line = { file: string; line: number; text: string; bytes: number }

/** A file that can be read a second time, for its bad lines. */
export const fileSource = (path: string): Source => ({
  name: basename(path),
  open: () => createReadStream(path, { highWaterMark: 1 << 18 }),
})

// Longer than any allowed text: a file without line ends must not fill the memory.
const longest = 4 << 20
const newline = 10

/** The lines of a source with their numbers, without the empty ones. A line that is not UTF-8 holds U+FFFD, which the check refuses. */
export async function* linesOf(source: Source): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0)
  let line = 0
  const made = (bytes: Buffer): Line | null => {
    line += 1
    const text = bytes
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
    return text ? { file: source.name, line, text, bytes: bytes.length + 1 } : null
  }
  for await (const chunk of source.open()) {
    const data: Buffer = rest.length ? Buffer.concat([rest, chunk]) : chunk
    let start = 0
    for (let end = data.indexOf(newline, start); end >= 0; end = data.indexOf(newline, start)) {
      const next = made(data.subarray(start, end))
      if (next) yield next
      start = end + 1
    }
    rest = data.subarray(start)
    if (rest.length > longest)
      throw new LineTooLong(
        `${source.name} line ${line + 1} is longer than ${longest >> 20} MB. Is this a JSON Lines file?`,
      )
  }
  const last = made(rest)
  if (last) yield last
}
