import { describe, expect, it } from 'vitest'
import { digits, faceOf, inWords, isLong, offsetOf, span, truer } from './clock.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

describe('Kring', () => {
  it('shows every device the same time left, however wrong its own clock is', () => {
    const server = Date.parse('2026-05-01T10:00:00Z')
    const ends = server + 6 * minute
    for (const wrong of [-3 * hour, -1000, 0, 40_000, 9 * day]) {
      const device = server + wrong
      const offset = offsetOf('2026-05-01T10:00:00Z', device - 200, device + 200)
      const face = faceOf({ startedAt: server - 4 * minute, endsAt: ends }, device + 30_000 + offset)
      expect(digits(face.left)).toBe('5:30')
      expect(face.part).toBeCloseTo(0.55)
    }
  })

  it('keeps the truest reading of the server’s clock', () => {
    const quick = { offset: 10, travelled: 40 }
    expect(truer(undefined, quick)).toBe(quick)
    expect(truer(quick, { offset: 900, travelled: 2000 })).toBe(quick)
    const next = { offset: 12, travelled: 50 }
    expect(truer(quick, next)).toBe(next)
  })

  it('lets a clock that is stopped stand still', () => {
    const running = { startedAt: 0, endsAt: 10 * minute, pausedLeft: 4 * minute }
    expect(faceOf(running, 1 * minute)).toEqual(faceOf(running, 3 * hour))
    expect(digits(faceOf(running, 0).left)).toBe('4:00')
  })

  it('never shows less than nothing', () => {
    const face = faceOf({ startedAt: 0, endsAt: minute }, 5 * minute)
    expect(face).toEqual({ left: 0, part: 0, over: true })
    expect(digits(face.left)).toBe('0:00')
  })

  it('writes minutes and seconds as on a kitchen clock', () => {
    expect(digits(372_000)).toBe('6:12')
    expect(digits(371_001)).toBe('6:12')
    expect(digits(9_000)).toBe('0:09')
    expect(digits(hour + 4 * minute + 30_000)).toBe('1:04:30')
  })

  it('counts days in days, and says them in the language of the reader', () => {
    expect(isLong({ startedAt: 0, endsAt: 2 * day })).toBe(true)
    expect(isLong({ startedAt: 0, endsAt: 25 * minute })).toBe(false)
    expect(span(2 * day)).toEqual({ unit: 'day', count: 2 })
    expect(span(30 * hour)).toEqual({ unit: 'hour', count: 30 })
    expect(span(5 * hour)).toEqual({ unit: 'hour', count: 5 })
    expect(span(61 * minute)).toEqual({ unit: 'minute', count: 61 })
    expect(span(0)).toEqual({ unit: 'minute', count: 1 })
    expect(inWords(2 * day, 'nl')).toBe('2 dagen')
    expect(inWords(5 * hour, 'en')).toBe('5 hours')
  })
})
