import { fileLimits } from '@kring/contract/file-limits'
import { Refusal } from '../platform/graphql.ts'

/** What is made black, in pixels of the picture. */
export type Stroke = { points: [number, number][]; width: number }
export type Box = { x: number; y: number; width: number; height: number }
export type Picture = { bitmap: ImageBitmap; width: number; height: number }

/** Opens a photo upright, no larger than it will be kept. Throws a Refusal for what this browser cannot read. */
export async function openPicture(file: File): Promise<Picture> {
  if (file.size > 4 * fileLimits.photo.bytes) throw new Refusal('BAD_INPUT', { reason: 'photo_too_heavy' })
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(async () => {
    const { readHeic } = await import('./heic.ts')
    return readHeic(file).catch(() => null)
  })
  if (!bitmap) throw new Refusal('BAD_INPUT', { reason: 'file_unknown' })
  return asPicture(bitmap)
}

/** Opens a photo that stands in a text. Throws a Refusal when it is gone. */
export async function openShown(url: string): Promise<Picture> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Refusal(answer.status === 404 ? 'NOT_FOUND' : 'UNAVAILABLE')
  return asPicture(await createImageBitmap(await answer.blob()))
}

function asPicture(bitmap: ImageBitmap): Picture {
  const scale = Math.min(1, fileLimits.photo.longest / Math.max(bitmap.width, bitmap.height))
  return { bitmap, width: Math.round(bitmap.width * scale), height: Math.round(bitmap.height * scale) }
}

/** Draws the picture with what was made black. */
export function paint(canvas: HTMLCanvasElement, picture: Picture, strokes: Stroke[], boxes: Box[] = []): void {
  const pen = canvas.getContext('2d')
  if (!pen) return
  pen.drawImage(picture.bitmap, 0, 0, picture.width, picture.height)
  pen.fillStyle = pen.strokeStyle = '#000'
  pen.lineCap = pen.lineJoin = 'round'
  for (const { points, width } of strokes) {
    pen.lineWidth = width
    pen.beginPath()
    const [first] = points
    if (first) pen.moveTo(first[0], first[1])
    for (const [x, y] of points) pen.lineTo(x, y)
    pen.stroke()
  }
  for (const box of boxes) pen.fillRect(box.x, box.y, box.width, box.height)
}

/** The picture as it will be sent: what is black has no picture beneath it any more. */
export async function burn(picture: Picture, strokes: Stroke[], boxes: Box[]): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = picture.width
  canvas.height = picture.height
  paint(canvas, picture, strokes, boxes)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9))
  if (!blob) throw new Refusal('BAD_INPUT', { reason: 'file_broken' })
  return blob
}

/** A box moved or resized within the picture. */
export function within(box: Box, picture: Picture): Box {
  const width = Math.min(Math.max(box.width, 16), picture.width)
  const height = Math.min(Math.max(box.height, 16), picture.height)
  return {
    width,
    height,
    x: Math.min(Math.max(box.x, 0), picture.width - width),
    y: Math.min(Math.max(box.y, 0), picture.height - height),
  }
}
