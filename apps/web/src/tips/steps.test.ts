import { describe, expect, it } from 'vitest'
import { plain, shorten, stepsOf } from './steps.ts'

describe('Kring', () => {
  it('takes the list of an answer as steps', () => {
    expect(stepsOf('We do this:\n\n1. **Wash** the hands.\n2. Put the glove on.\n\nGood luck!')).toEqual([
      'Wash the hands.',
      'Put the glove on.',
    ])
  })

  it('takes the sentences of an answer as steps when it has no list', () => {
    const steps = stepsOf(
      'We put the stockings on before half past seven, while the leg is thin. Then a cotton tube underneath, without folds. That helps.',
    )
    expect(steps).toEqual([
      'We put the stockings on before half past seven, while the leg is thin.',
      'Then a cotton tube underneath, without folds. That helps.',
    ])
  })

  it('never makes more steps than a tip may have, nor longer ones', () => {
    const steps = stepsOf(
      Array.from({ length: 60 }, (_, at) => `This is sentence number ${at} of a long answer.`).join(' '),
    )
    expect(steps.length).toBeLessThanOrEqual(12)
    expect(Math.max(...steps.map((step) => step.length))).toBeLessThanOrEqual(300)
    expect(stepsOf('')).toEqual([])
  })

  it('shortens at the end of a sentence', () => {
    expect(shorten('One sentence here. And another one that is far too long for this.', 30)).toBe('One sentence here.')
    expect(plain('A [link](https://example.org) and **weight**\nin two lines')).toBe('A link and weight in two lines')
  })
})
