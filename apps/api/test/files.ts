import { deflateSync, crc32 } from 'node:zlib'
import sharp from 'sharp'
import type { Built } from './build.ts'
import type { World } from './world.ts'

/** A real photo with where it was shot, by whom and lying on its side: 2400 × 1800 as kept, 1800 × 2400 as seen. */
export const photo = (format: 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  sharp({ create: { width: 2_400, height: 1_800, channels: 3, background: '#47a2c4' } })
    .composite([{ input: { create: { width: 600, height: 400, channels: 3, background: '#c43' } }, left: 0, top: 0 }])
    .withExif({
      IFD0: { Artist: 'Zwaluwnest', Software: 'Kijkdoos 3' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    [format]()
    .toBuffer()

/** A HEIC photo of 96 × 64, blue with a red corner at the top left, and who made it. */
export const heic = () =>
  Buffer.from(
    [
      'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAYBtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAA',
      'AAAAABAAAANGlsb2MAAAAAREAAAgABAAAAAAGkAAEAAAAAAAAAZAACAAAAAAIIAAEAAAAAAAAA0AAAADhpaW5mAAAAAAACAAAAFWluZmUCAAAA',
      'AAEAAGh2YzEAAAAAFWluZmUCAAABAAIAAEV4aWYAAAAAv2lwcnAAAAChaXBjbwAAAHVodmNDAQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGE',
      'ABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAeoDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAA',
      'ABRpc3BlAAAAAAAAAGAAAABAAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAaaXJlZgAAAAAAAAAOY2RzYwACAAEAAQ',
      'AAATxtZGF0AAAAYCgBrwngFVwBz/6m2//Y+dl7p+G3A9K2vRtaqv8iujBL+BipP1JX7oNAb4q9KqWidq+gjPLrWWsLudzN93FnMhXviGCQ1bbO',
      'Lb6ygu03Otiuc/50UkCDUrYfUVfJDrA6YAAAAABJSSoACAAAAAcAEgEDAAEAAAABAAAAGgEFAAEAAABiAAAAGwEFAAEAAABqAAAAKAEDAAEAAA',
      'ACAAAAOwECAAsAAAByAAAAEwIDAAEAAAABAAAAaYcEAAEAAAB+AAAAAAAAADhjAADoAwAAOGMAAOgDAABad2FsdXduZXN0AAAGAACQBwAEAAAA',
      'MDIxMAGRBwAEAAAAAQIDAACgBwAEAAAAMDEwMAGgAwABAAAA//8AAAKgBAABAAAAYAAAAAOgBAABAAAAQAAAAAAAAAA=',
    ].join(''),
    'base64',
  )

/** A PDF of these pages, each a line of text; without any text a page has a picture's place only. */
export function pdf(
  pages: readonly string[] = ['Zo hang je een tillift op.'],
  more: { title?: string; size?: number } = {},
) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Title (${more.title ?? ''}) /Author (Zwaluwnest) >>`,
    ...pages.flatMap((text, index) => {
      const drawn = text && `BT /F1 12 Tf 40 700 Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + index * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  let text = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  text += '% vulling\n'.repeat(Math.ceil(Math.max(0, (more.size ?? 0) - text.length) / 10))
  const start = text.length
  const row = (at: number) => `${String(at).padStart(10, '0')} 00000 n \n`
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(row).join('')}`
  text += `trailer << /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** A PNG of a few kilobytes that says it has so many pixels. */
export function flood(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.ceil(width / 8 + 1) * Math.min(height, 2_000)))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

const edge = 'kring-form-edge'
export const form = (bytes: Buffer, name: string, fields: Record<string, string> = {}, type = 'image/jpeg') =>
  Buffer.concat([
    ...Object.entries(fields).map(([field, value]) =>
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`),
    ),
    Buffer.from(
      `--${edge}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${edge}--\r\n`),
  ])

export type Uploaded = {
  id: string
  kind: string
  url: string
  smallUrl: string
  width: number
  height: number
  name: string
  errors?: { extensions: { code: string; reason: string; places?: unknown[] } }[]
}
type More = { name?: string; fields?: Record<string, string>; headers?: Record<string, string> }

/** Sends a file as a person, as the form of the web does. */
export async function upload(world: World, who: Built | null, bytes: Buffer, more: More = {}) {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/files',
    payload: form(bytes, more.name ?? 'IMG_20261120_0932.jpg', more.fields),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}`, ...more.headers },
    cookies: await world.as(who).cookies(),
  })
  return { status: answer.statusCode, body: answer.json<Uploaded>() }
}

/** Asks for a file's bytes as a person. */
export async function download(world: World, who: Built | null, url: string, headers: Record<string, string> = {}) {
  return world.app.inject({ method: 'GET', url, headers, cookies: await world.as(who).cookies() })
}

/** The HEIC photo with a header that says it has more pixels than may be read. */
export function hugeHeic(): Buffer {
  const bytes = heic()
  const at = bytes.indexOf('ispe')
  bytes.writeUInt32BE(20_000, at + 8)
  bytes.writeUInt32BE(20_000, at + 12)
  return bytes
}

/** A PDF of two megabytes whose one page unpacks to two gigabytes. */
export function pdfBomb(): Buffer {
  const packed = deflateSync(Buffer.alloc(500_000_000, ' '), { level: 9 }).toString('latin1')
  const page = pdf(['VULLING'])
  const text = page
    .toString('latin1')
    .replace(
      /<< \/Length \d+ >>\nstream\n.*\nendstream/,
      `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
    )
  return Buffer.from(text, 'latin1')
}
