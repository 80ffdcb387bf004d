import { describe, expect, it } from 'vitest'
import { partsOf } from './parts.ts'

const picture = { width: 1_600, height: 1_200 }
const covers = (parts: ReturnType<typeof partsOf>, x: number, y: number) =>
  parts.some(
    (part) =>
      x / 1_600 >= part.x &&
      x / 1_600 <= part.x + part.width &&
      y / 1_200 >= part.y &&
      y / 1_200 <= part.y + part.height,
  )

describe('what was drawn on a photo', () => {
  it('covers every place that the brush came over', () => {
    const stroke = {
      points: [
        [100, 100],
        [900, 700],
        [901, 701],
        [200, 1_000],
      ] as [number, number][],
      width: 72,
    }
    const parts = partsOf(picture, [stroke], [])
    for (let share = 0; share <= 1; share += 0.01) {
      const [x, y] = [100 + 800 * share, 100 + 600 * share]
      for (let angle = 0; angle < 6.3; angle += 0.5)
        expect(covers(parts, x + 36 * Math.cos(angle), y + 36 * Math.sin(angle))).toBe(true)
    }
    expect(covers(parts, 1_200, 200)).toBe(false)
  })

  it('stays within what the server takes, also after much scribbling', () => {
    const points = Array.from({ length: 20_000 }, (_, index): [number, number] => [
      (index * 37) % 1_600,
      (index * 91) % 1_200,
    ])
    expect(partsOf(picture, [{ points, width: 72 }], []).length).toBeLessThan(2_000)
  })

  it('takes rectangles as they are, and a dot as one square', () => {
    expect(partsOf(picture, [], [{ x: 800, y: 600, width: 160, height: 120 }])).toEqual([
      { x: 0.5, y: 0.5, width: 0.1, height: 0.1 },
    ])
    expect(
      partsOf(
        picture,
        [
          {
            points: [
              [10, 10],
              [10, 10],
            ],
            width: 72,
          },
        ],
        [],
      ),
    ).toHaveLength(1)
  })
})
