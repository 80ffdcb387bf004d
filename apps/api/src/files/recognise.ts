/** What a file is, by its first bytes; its name and the type it claims count for nothing. */
export type Recognised = 'JPEG' | 'PNG' | 'WEBP' | 'HEIC' | 'PDF'

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const startsWith = (head: Buffer, bytes: Buffer | string, at = 0) =>
  head.subarray(at, at + bytes.length).equals(Buffer.from(bytes))
const heic = /^ftyp(heic|heix|heim|heis|hevc|hevx|mif1|msf1)$/

/** How many bytes `recognise` reads. */
export const headLength = 16

export function recognise(head: Buffer): Recognised | null {
  if (startsWith(head, Buffer.from([0xff, 0xd8, 0xff]))) return 'JPEG'
  if (startsWith(head, png)) return 'PNG'
  if (startsWith(head, 'RIFF') && startsWith(head, 'WEBP', 8)) return 'WEBP'
  if (startsWith(head, '%PDF-')) return 'PDF'
  return heic.test(head.toString('latin1', 4, 12)) ? 'HEIC' : null
}

/** How many bytes from the end of a PDF `endsAsPdf` needs. */
export const tailLength = 1_024
/** A PDF that was cut off lacks the mark with which every PDF ends. */
export const endsAsPdf = (tail: Buffer) => tail.includes('%%EOF')
