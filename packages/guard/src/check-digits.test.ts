import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBsn, isChi, isDay, isIban, isInsz, isNhs } from './check-digits.ts'

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

/** Every number that differs from this one in a single digit. */
function slips(number: string): string[] {
  return [...number].flatMap((digit, place) =>
    [...'0123456789']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, place) + other + number.slice(place + 1)),
  )
}

describe('check digits', () => {
  it('of a BSN exist for all first eight digits but one in eleven, and catch every slip of one digit', () => {
    fc.assert(
      fc.property(digits(8), (front) => {
        const passing = [...'0123456789'].map((last) => front + last).filter(isBsn)
        expect(passing.length).toBeLessThanOrEqual(1)
        for (const number of passing) expect(slips(number).some(isBsn)).toBe(false)
      }),
    )
  })

  it('of an NHS number catch every slip of one digit and every swap of neighbours', () => {
    fc.assert(
      fc.property(digits(9), (front) => {
        for (const number of [...'0123456789'].map((last) => front + last).filter(isNhs)) {
          expect(slips(number).some(isNhs)).toBe(false)
          const [first, second] = [number.charAt(0), number.charAt(1)]
          if (first !== second) expect(isNhs(second + first + number.slice(2))).toBe(false)
        }
      }),
    )
  })

  it('of a CHI number need a real day of birth', () => {
    expect(isChi('1203411006')).toBe(true)
    fc.assert(
      fc.property(
        digits(10),
        (number) => !isChi(number) || isDay(2000, Number(number.slice(2, 4)), Number(number.slice(0, 2))),
      ),
    )
  })

  it('of an INSZ hold for both centuries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 997 }),
        (year, month, day, serial) => {
          const pad = (value: number, length: number) => String(value).padStart(length, '0')
          const front = pad(year, 2) + pad(month, 2) + pad(day, 2) + pad(serial, 3)
          expect(isInsz(front + pad(97 - (Number(front) % 97), 2))).toBe(true)
          expect(isInsz(front + pad(97 - ((2_000_000_000 + Number(front)) % 97), 2))).toBe(true)
        },
      ),
    )
  })

  it('of an IBAN catch every slip in its digits', () => {
    for (const account of ['NL91ABNA0417164300', 'GB29NWBK60161331926819']) {
      expect(isIban(account)).toBe(true)
      expect(
        slips(account)
          .filter((slip) => slip !== account && /\d/.test(slip))
          .some(isIban),
      ).toBe(false)
    }
  })
})
