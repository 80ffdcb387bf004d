import type { House } from '../platform/context.ts'
import { badInput, notFound } from '../platform/errors.ts'
import { largeOf } from './names.ts'
import { inLine, keep, photoMaker, type Shrunk } from './shrink.ts'

/** A part of a photo, as shares of its width and height. */
export type Share = { x: number; y: number; width: number; height: number }

/** Rectangles of one black-out: a stroke of the brush is many. */
const most = 2_000
const within = (share: number) => Math.min(1, Math.max(0, share))

/** A kept photo with these parts black, made anew: nothing lies beneath them. Throws BAD_INPUT without any part. */
export async function darken(house: House, publicId: string, parts: readonly Share[]): Promise<Shrunk> {
  if (!parts.length || parts.length > most) throw badInput({ parts: parts.length ? 'too_many' : 'required' })
  const stored = await house.files.get(largeOf(publicId))
  if (!stored) throw notFound()
  const bytes: Buffer[] = []
  for await (const part of stored.bytes) bytes.push(part)
  return inLine(async () => {
    const make = await photoMaker()
    const { data, info } = await make(Buffer.concat(bytes)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    for (const part of parts) paint(data, info, part)
    const { width, height, channels } = info
    return keep(make, make(data, { raw: { width, height, channels } }))
  })
}

type Facts = { width: number; height: number; channels: number }

function paint(data: Buffer, { width, height, channels }: Facts, { x, y, ...size }: Share): void {
  const left = Math.floor(within(x) * width)
  const right = Math.ceil(within(x + size.width) * width)
  const bottom = Math.ceil(within(y + size.height) * height)
  for (let row = Math.floor(within(y) * height); row < bottom; row++)
    data.fill(0, (row * width + left) * channels, (row * width + right) * channels)
}
