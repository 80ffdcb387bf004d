import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { findClientData } from '@kring/guard'
import { readConfig } from '../config.ts'
import { adviseMethods, minutesOf } from './advise.ts'
import { speakersOf } from './method.ts'
import { methodBy, methodsOf, readMethod } from './methods.ts'

const nowhere = { methods: '/nonexistent' }
const all = [...methodsOf(nowhere).values()]
/** The domain sheet: how many phases, and how long all of them together. */
const sheet: Record<string, [phases: number, minutes: number]> = {
  incident: [7, 65],
  basic: [5, 60],
  five_step: [5, 45],
  ten_step: [10, 120],
  gossip: [5, 45],
  balint: [5, 45],
  troika: [5, 10],
  sf_team: [6, 35],
  action_set: [6, 36],
  qualities: [7, 60],
  problem_loop: [6, 40],
}
const folder = mkdtempSync(join(tmpdir(), 'kring-methods-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the methods', () => {
  it('Kring has all eleven, with the phases and the minutes of the sheet', () => {
    expect(Object.fromEntries(all.map((method) => [method.key, [method.phases.length, minutesOf(method)]]))).toEqual(
      sheet,
    )
  })

  it.each(all)('Kring tells $key in two languages, in plain sentences', (method) => {
    const texts = [method.name, method.about, ...method.phases.flatMap((phase) => [phase.label, phase.prompt])]
    for (const { nl, en } of texts) {
      expect(nl.trim()).toBe(nl)
      expect(en.trim()).toBe(en)
      expect(nl.length * en.length).toBeGreaterThan(4)
    }
    for (const { prompt } of method.phases)
      for (const language of ['nl', 'en'] as const) {
        expect(prompt[language], prompt.nl).toMatch(/[.?!”]$/)
        expect(prompt[language].length, prompt[language]).toBeLessThanOrEqual(160)
        expect(findClientData(prompt[language], { language })).toEqual([])
      }
  })

  it.each(all)('Kring lets someone speak in every phase of $key, and fills a summary', (method) => {
    for (const phase of method.phases) expect(speakersOf(phase).flatMap(({ kinds }) => kinds).length).toBeGreaterThan(0)
    expect(method.phases.some((phase) => phase.output !== null)).toBe(true)
  })

  it('Kring has no advice before the others understood, and none at all in a Balint group', () => {
    const first = (key: string) =>
      methodBy(nowhere, key).phases.findIndex((phase) => Object.values(phase.kind).flat().includes('advice'))
    expect(first('balint')).toBe(-1)
    expect(first('sf_team')).toBe(-1)
    for (const { key } of all) if (first(key) !== -1) expect(first(key), key).toBeGreaterThan(1)
  })
})

describe('a method of the organisation', () => {
  const good = JSON.parse(readFileSync(fileURLToPath(new URL('./methods/five_step.json', import.meta.url)), 'utf8'))
  let count = 0
  const put = (change: object, name = 'own_way') => {
    const here = join(folder, String(++count))
    mkdirSync(here)
    writeFileSync(join(here, `${name}.json`), JSON.stringify({ ...good, key: 'own_way', ...change }))
    return { methods: here }
  }

  it('Kring takes one from the folder that the setting names', () => {
    const { methods } = put({})
    const config = readConfig({ KRING_METHODS: methods, KRING_DATA: '/nonexistent' })
    expect(methodsOf(config).get('own_way')?.own).toBe(true)
    expect(methodsOf(config).size).toBe(12)
  })

  it.each([
    ['a key of Kring’s own', { key: 'five_step' }, 'five_step', 'five_step is a method of Kring'],
    ['a key unlike its file', { key: 'other_way' }, 'own_way', 'its key is other_way'],
    ['no English', { name: { nl: 'Eigen' } }, 'own_way', 'name.en'],
    [
      'a phase without kinds',
      { phases: [{ ...good.phases[0], kind: {} }, good.phases[1]] },
      'own_way',
      'speaks but has no kinds',
    ],
    ['an unknown field', { phases: [{ ...good.phases[0], minuts: 3 }, good.phases[1]] }, 'own_way', 'minuts'],
    [
      'a loop to nowhere',
      { phases: [good.phases[0], { ...good.phases[1], loop: { to: 'nowhere', most: 1 } }] },
      'own_way',
      'goes back to no earlier phase',
    ],
  ])('Kring says in one line what is wrong with %s', (_, change, name, said) => {
    const config = put(change, name)
    expect(() => methodsOf(config)).toThrow(said)
    expect(() => methodsOf(config)).toThrow(join(config.methods, '').slice(0, -1))
  })

  it('Kring says so when a file is no JSON', () => {
    const path = join(folder, 'broken.json')
    writeFileSync(path, '{ "key": ')
    expect(() => readMethod(path, true)).toThrow('it is not JSON')
  })

  it('Kring shows a method that was taken away by its key', () => {
    expect(methodBy(nowhere, 'gone_way')).toMatchObject({ key: 'gone_way', phases: [] })
  })

  it('Kring has no file among its methods that is not one', () => {
    expect(readdirSync(fileURLToPath(new URL('./methods', import.meta.url))).sort()).toEqual(
      Object.keys(sheet)
        .map((key) => `${key}.json`)
        .sort(),
    )
  })
})

describe('help to choose', () => {
  const best = (asked: Parameters<typeof adviseMethods>[1]) => adviseMethods(all, asked)

  it.each([
    [{ people: 3, minutes: 30 }, ['troika']],
    [{ aim: 'UNDERSTAND_CONTACT', experience: 'MUCH', people: 7 } as const, ['balint']],
    [{ aim: 'KNOW', experience: 'NEW', people: 5, minutes: 45 } as const, ['problem_loop']],
    [{ aim: 'INCIDENT', experience: 'SOME', people: 6, minutes: 90 } as const, ['incident']],
    [{ aim: 'STRENGTHS', experience: 'NEW', people: 5, minutes: 60 } as const, ['qualities']],
  ])('Kring proposes what fits %o', (asked, expected) => {
    const advice = best(asked)
    expect(
      advice
        .filter(({ fits }) => fits)
        .map(({ method }) => method.key)
        .slice(0, 1),
    ).toEqual(expected)
    for (const { fits, reasons } of advice) if (!fits) expect(reasons.length).toBeGreaterThan(0)
  })

  it('Kring gives beginners nothing that needs much experience', () => {
    const fitting = best({ experience: 'NEW' }).filter(({ fits }) => fits)
    expect(fitting.map(({ method }) => method.key)).not.toContain('gossip')
    expect(fitting.length).toBeGreaterThan(3)
  })

  it('Kring shows all methods when nothing is asked', () => {
    expect(best({})).toHaveLength(11)
    expect(best({}).every(({ fits }) => fits)).toBe(true)
  })
})
