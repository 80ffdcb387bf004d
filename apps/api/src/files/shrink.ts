import { fileLimits } from '@kring/contract/file-limits'
import type { Sharp, SharpOptions } from 'sharp'
import { makeLine } from './line.ts'
import { busy, refuse } from './refuse.ts'

export type Shrunk = { large: Buffer; small: Buffer; width: number; height: number }

const { pixels, longest, small } = fileLimits.photo
/** As much of a phone's photo as there are pixels, and no more: what is left out is refused from its header. */
const reading: SharpOptions = { limitInputPixels: pixels, sequentialRead: true, failOn: 'error', pages: 1 }
const seconds = 20

/** One at a time: memory and the time of others stay bounded. */
const inLine = makeLine(12, busy)

type Make = (path: string | Buffer, options?: SharpOptions) => Sharp
let made: Promise<Make> | null = null

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
export const shrink = (path: string): Promise<Shrunk> =>
  inLine(async () => {
    made ??= load()
    const sharp = await made
    try {
      const { width = 0, height = 0 } = await sharp(path, reading).metadata()
      if (width * height > pixels) throw refuse('photo_too_large')
      const large = await sharp(path, reading)
        .autoOrient()
        .resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 80 })
        .timeout({ seconds })
        .toBuffer({ resolveWithObject: true })
      const little = await sharp(large.data)
        .resize(small, small, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 74 })
        .toBuffer()
      return { large: large.data, small: little, width: large.info.width, height: large.info.height }
    } catch (error) {
      throw reasonOf(error)
    }
  })

function reasonOf(error: unknown): unknown {
  if (!(error instanceof Error) || 'code' in error) return error
  return refuse(/pixel limit|timeout/i.test(error.message) ? 'photo_too_large' : 'file_broken')
}
