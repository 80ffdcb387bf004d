import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClientData } from './index.ts'
import { normalise } from './normalise.ts'

const mischief = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '１',
      '٣',
      '②',
      '\u200b',
      '\u00ad',
      '–',
      '\u2011',
      '\u00a0',
      'ﬁ',
      '𝟗',
      '👩‍⚕️',
      '\n',
      '\t',
      '’',
      '\ufe0f',
      '\ud800',
      'Ａ',
      'ı',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('normalisation', () => {
  it('keeps a rising way back to the original, within its bounds', () => {
    fc.assert(
      fc.property(fc.oneof(mischief, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const plain = normalise(text)
        let before = 0
        for (let index = 0; index < plain.text.length; index += 1) {
          expect(plain.from(index)).toBeGreaterThanOrEqual(before)
          expect(plain.to(index + 1)).toBeGreaterThan(plain.from(index))
          expect(plain.to(index + 1)).toBeLessThanOrEqual(text.length)
          before = plain.from(index)
        }
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(mischief, (text) => normalise(normalise(text).text).text === normalise(text).text))
  })

  it.each([
    ['１２３', '123'],
    ['٠١٢٣', '0123'],
    ['०१२', '012'],
    ['²³', '23'],
    ['①②', '12'],
    ['➊➋', '12'],
    ['𝟏𝟐', '12'],
    ['1️⃣2️⃣', '12'],
    ['a–b—c−d', 'a-b-c-d'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['a\u200bb\u00adc\ufeffd', 'abcd'],
    ['e\u0301', 'é'],
    ['’t', "'t"],
    ['Мrs', 'Mrs'],
  ])('reads %s as %s', (written, read) => {
    expect(normalise(written).text).toBe(read)
  })

  it('finds the same however the number is dressed, at the place it was written', () => {
    const dress = fc.constantFrom(
      (digit: string) => digit,
      (digit: string) => String.fromCodePoint(0xff10 + Number(digit)),
      (digit: string) => String.fromCodePoint(0x660 + Number(digit)),
      (digit: string) => `\u200b${digit}`,
    )
    fc.assert(
      fc.property(
        fc.array(dress, { minLength: 9, maxLength: 9 }),
        fc.string({ unit: fc.constantFrom(' ', '\u00a0', '\u200b', 'é'), maxLength: 9 }),
        (dresses, lead) => {
          const number = [...'123456782'].map((digit, place) => dresses[place]!(digit)).join('')
          const text = `${lead} BSN ${number} x`
          const [found] = findClientData(text)
          expect([found?.kind, found?.level]).toEqual(['BSN', 'BLOCK'])
          expect(text.slice(found!.start, found!.end).replaceAll('\u200b', '')).toBe(number.replaceAll('\u200b', ''))
        },
      ),
    )
  })

  it('gives findings in order and apart, inside the text, whatever the text', () => {
    const bits = fc.constantFrom(
      'mevrouw ',
      'Jansen',
      ' BSN ',
      '123456782',
      '06-12345678',
      ' 8011 PK 15 ',
      '12-03-1941',
      ', ',
      'é',
      '\u200b',
      '\n',
      ' haar dochter Fatma ',
      '87 jaar ',
      'uit Wouw ',
      '@',
      '.nl',
      'https://',
    )
    fc.assert(
      fc.property(
        fc.array(bits, { maxLength: 25 }).map((parts) => parts.join('')),
        (text) => {
          let end = 0
          for (const finding of findClientData(text)) {
            expect(finding.start).toBeGreaterThanOrEqual(end)
            expect(finding.end).toBeGreaterThan(finding.start)
            end = finding.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
