import type { Box, Picture, Stroke } from './picture.ts'

/** A part of a photo as the server takes it: shares of its width and height. */
export type Part = { x: number; y: number; width: number; height: number }

/** More squares than this one stroke does not need; the server takes so many in all. */
const most = 1_900

/** What was drawn, as rectangles that cover it: a stroke is squares along its way. */
export function partsOf(picture: Pick<Picture, 'width' | 'height'>, strokes: Stroke[], boxes: Box[]): Part[] {
  const length = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  const step = Math.max(4, (length / most) * 1.2, Math.min(...strokes.map(({ width }) => width / 5)))
  return [...boxes, ...strokes.flatMap((stroke) => squares(stroke, step))].map(({ x, y, width, height }) => ({
    x: x / picture.width,
    y: y / picture.height,
    width: width / picture.width,
    height: height / picture.height,
  }))
}

const lengthOf = ({ points }: Stroke) =>
  points.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[Math.max(0, index - 1)] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)

/** Squares a little larger than the brush, no further apart than `step`. */
function squares({ points, width }: Stroke, step: number): Box[] {
  const size = width + step
  const at = (x: number, y: number): Box => ({ x: x - size / 2, y: y - size / 2, width: size, height: size })
  const [first] = points
  if (!first) return []
  const laid = [at(...first)]
  let [lastX, lastY] = first
  for (const [x, y] of points) {
    const steps = Math.floor(Math.hypot(x - lastX, y - lastY) / step)
    if (!steps) continue
    for (let count = 1; count <= steps; count++)
      laid.push(at(lastX + ((x - lastX) * count) / steps, lastY + ((y - lastY) * count) / steps))
    ;[lastX, lastY] = [x, y]
  }
  return laid
}
