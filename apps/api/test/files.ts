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

export const pdf = (size = 2_000) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n'),
    Buffer.alloc(Math.max(0, size - 80), '% vulling\n'),
    Buffer.from('\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ])

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
