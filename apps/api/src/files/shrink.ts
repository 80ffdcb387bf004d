import { fileLimits } from '@kring/contract/file-limits'
import type { Sharp, SharpOptions } from 'sharp'
import { readHeic } from './heic.ts'
import { makeLine } from './line.ts'
import { busy, refuse } from './refuse.ts'

export type Shrunk = { large: Buffer; small: Buffer; width: number; height: number }

const { pixels, longest, small } = fileLimits.photo
/** As much of a phone's photo as there are pixels, and no more: what is left out is refused from its header. */
const reading: SharpOptions = { limitInputPixels: pixels, sequentialRead: true, failOn: 'error', pages: 1 }
const seconds = 20

/** One at a time: memory and the time of others stay bounded. */
export const inLine = makeLine(12, busy)

export type Make = (given: string | Buffer | Uint8ClampedArray, options?: SharpOptions) => Sharp
let made: Promise<Make> | null = null

/** The library that reads and writes photos, of which only three formats may be read. */
export const photoMaker = (): Promise<Make> => (made ??= load())

/** Loaded with the first photo. Of all formats that the library reads, only these three may. */
async function load(): Promise<Make> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
  return sharp
}

/**
 * A photo made anew: upright as it was shot, at most 1,600 pixels long, with a small one beside it, without any of the
 * data that came with it (place, camera, hidden files). Throws BAD_INPUT for what cannot be read whole.
 */
export const shrink = (path: string, heic = false): Promise<Shrunk> =>
  inLine(async () => {
    const make = await photoMaker()
    try {
      const [from, options] = heic ? await asPixels(path) : [path, reading]
      const { width = 0, height = 0 } = await make(from, options).metadata()
      if (width * height > pixels) throw refuse('photo_too_large')
      return await keep(
        make,
        make(from, options).autoOrient().resize(longest, longest, { fit: 'inside', withoutEnlargement: true }),
      )
    } catch (error) {
      throw reasonOf(error)
    }
  })

async function asPixels(path: string): Promise<[Uint8ClampedArray, SharpOptions]> {
  const { data, width, height } = await readHeic(path)
  return [data, { ...reading, raw: { width, height, channels: 4 } }]
}

/** The picture as it is kept: large, and small beside it. */
export async function keep(make: Make, picture: Sharp): Promise<Shrunk> {
  const large = await picture.webp({ quality: 80 }).timeout({ seconds }).toBuffer({ resolveWithObject: true })
  const little = await make(large.data)
    .resize(small, small, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 74 })
    .toBuffer()
  return { large: large.data, small: little, width: large.info.width, height: large.info.height }
}

function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error) || 'code' in error) return error
  return refuse(/pixel limit|timeout/i.test(error.message) ? 'photo_too_large' : 'file_broken')
}
