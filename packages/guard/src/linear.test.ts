import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine, findClientData, LONGEST_READ, makeAnonymous, verdict } from './index.ts'

/** Fragments that start a scanner and leave it hanging. */
const FRAGMENTS = [
  '1',
  '1 ',
  '12-',
  'a@',
  'mevrouw ',
  'van ',
  "'t ",
  'Aa',
  'J.',
  'BSN ',
  'https://x/',
  '06 ',
  'uit Wouw ',
  'Kerkstraat 1 ',
  '8011 PK ',
  '(',
  '\u0301',
  '1.1.',
  'geb. ',
  'haar dochter Fatma ',
  '87 jaar ',
  'NL91',
  '-',
  'code ',
  'A1',
]
const STEPS_PER_UNIT = 600

const here = import.meta.dirname

describe('the work of the guard', () => {
  it('doubles at most when the text doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 4 }), (parts) => {
        const once = parts.join('').repeat(100)
        const steps = examine(once, { language: 'nl' }).steps
        expect(examine(once + once, { language: 'nl' }).steps).toBeLessThan(2.2 * steps + 2_000)
        expect(steps).toBeLessThan(STEPS_PER_UNIT * once.length + 2_000)
      }),
      { numRuns: 150 },
    )
  })

  it('is bounded: what lies beyond the bound is blocked unread', () => {
    const text = 'a '.repeat(5_000_000)
    const findings = findClientData(text)
    expect(findings).toEqual([
      { kind: 'UNREAD', level: 'BLOCK', start: LONGEST_READ, end: text.length, suggestion: null },
    ])
    expect(verdict(findings)).toBe('BLOCK')
  })

  it('survives thousands of findings in one text', () => {
    const text = 'mevrouw Jansen, BSN 123456782, uit Wouw. '.repeat(2_000)
    const findings = findClientData(text, { language: 'nl' })
    expect(makeAnonymous(text, findings, 'nl')).not.toContain('123456782')
  })

  it('has no regular expression with a quantifier: each one looks at a single character', () => {
    const literal = /(?<=[=(,\s])\/(?![/*\s])[^\n/]+\/[a-z]*/g
    let count = 0
    for (const file of readdirSync(here)) {
      if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue
      const source = readFileSync(`${here}/${file}`, 'utf8')
      const code = source
        .split('\n')
        .filter(
          (line) =>
            !line.trimStart().startsWith('//') &&
            !line.trimStart().startsWith('*') &&
            !line.trimStart().startsWith('/**'),
        )
      for (const line of code) {
        for (const [found] of line.matchAll(literal)) {
          if (found.includes("'")) continue
          count += 1
          expect(found).toMatch(/^\/(\[(\\p\{\w+\})+\]|\\p\{\w+\})\/u$/)
        }
        expect(line).not.toContain('new RegExp')
      }
    }
    expect(count).toBe(3)
  })

  it('says nothing of the text in what it reports', () => {
    const [finding] = findClientData('mevrouw Jansen')
    expect(Object.keys(finding ?? {}).sort()).toEqual(['end', 'kind', 'level', 'start', 'suggestion'])
    expect(JSON.stringify(finding)).not.toContain('Jansen')
  })
})
