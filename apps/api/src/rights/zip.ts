import { crc32, deflateRawSync } from 'node:zlib'

export type Entry = { name: string; bytes: Buffer }

/** Two-byte and four-byte numbers in the order of the format. */
const numbers = (...parts: [size: 2 | 4, value: number][]) => {
  const out = Buffer.alloc(parts.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of parts) {
    if (size === 2) out.writeUInt16LE(value, at)
    else out.writeUInt32LE(value >>> 0, at)
    at += size
  }
  return out
}
/** 1 January 1980: when it was packed is nobody's concern. */
const day = (0 << 9) | (1 << 5) | 1
const utf8 = 0x0800

/** A zip file of a few texts (APPNOTE 6.3, without its 64-bit parts). */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    const title = Buffer.from(name)
    const packed = deflateRawSync(bytes)
    const facts = numbers(
      [2, 20],
      [2, utf8],
      [2, 8],
      [2, 0],
      [2, day],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, title.length],
      [2, 0],
    )
    const local = Buffer.concat([numbers([4, 0x04034b50]), facts, title])
    index.push(
      Buffer.concat([
        numbers([4, 0x02014b50], [2, 20]),
        facts,
        numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        title,
      ]),
    )
    parts.push(local, packed)
    offset += local.length + packed.length
  }
  const list = Buffer.concat(index)
  const end = numbers(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, list.length],
    [4, offset],
    [2, 0],
  )
  return Buffer.concat([...parts, list, end])
}
