import { describe, expect, it } from 'vitest'
import { numbersFrom } from './communities.ts'
import type { Candidate } from './find.ts'
import type { Item } from './items.ts'
import { WINDOW } from './kinds.ts'
import { differ, LOWEST, mayShow, type Thresholds, thresholdsOf, USUAL, type Voice } from './policy.ts'
import { type Known, MOST_SHOWN, publish, type Shown } from './publish.ts'

const YEARS = 500
const kinds = ['NEW', 'GROWING', 'STILL_HERE', 'QUIETER'] as const

type Trouble = { first: number; voices: Voice[]; items: Item[] }

/** A year of a few troubles, each with its own teams: some of many, some of few, some where one team or person tells most. */
function makeYear(seed: number): { troubles: Trouble[]; next: () => number } {
  const next = numbersFrom(seed)
  const troubles = Array.from({ length: 4 }, (_, at): Trouble => {
    const teams = 2 + Math.floor(next() * 14)
    const loud = next() < 0.3
    const count = 5 + Math.floor(next() * 50)
    const voices = Array.from({ length: count }, (_unused, nth): Voice => {
      const team = loud && next() < 0.5 ? 1 : 1 + Math.floor(next() * teams)
      const person = team * 20 + Math.floor(next() * (loud ? 2 : 8))
      return { post: at * 1_000 + nth, team, person, day: 1_000 + next() * 364 }
    })
    const items = voices.map(
      ({ post, team, person, day }): Item => ({
        id: post,
        kind: 'QUESTION',
        title: 'Wie heeft hier ook last van, en wat doen jullie?',
        body: '',
        language: 'nl',
        day,
        team,
        person,
        topics: [],
        eased: null,
      }),
    )
    return { first: at, voices, items }
  })
  return { troubles, next }
}

/** The page of every week of a year. */
function weeks(seed: number, thresholds: Thresholds): { shown: Shown[]; before: Shown[]; today: number }[] {
  const { troubles, next } = makeYear(seed)
  let known: Known[] = []
  let before: Shown[] = []
  let id = 0
  return Array.from({ length: 52 }, (_, week) => {
    const today = 1_000 + week * 7
    const found = troubles.map(
      ({ voices, items }): Candidate => ({
        kind: kinds[Math.floor(next() * kinds.length)] ?? 'STILL_HERE',
        reason: 'KEEPS_COMING',
        since: null,
        weight: voices.length,
        items: items.filter(({ day }) => day < today),
        voices: voices.filter(({ day }) => day < today && day >= today - WINDOW),
      }),
    )
    const page = publish(found, known, today, thresholds, () => `g${id++}`)
    const result = { shown: page.shown, before, today }
    known = [...page.shown, ...page.gone]
    before = page.shown
    return result
  })
}
const years = (thresholds: Thresholds) => Array.from({ length: YEARS }, (_, seed) => weeks(seed + 1, thresholds))

describe('the privacy of signals, over 500 generated years', () => {
  const all = years(USUAL)

  it('Kring never shows a problem below the thresholds, nor one that a team or a person tells most of', () => {
    let pages = 0
    for (const year of all)
      for (const { shown } of year) {
        expect(shown.length).toBeLessThanOrEqual(MOST_SHOWN)
        for (const { candidate } of shown) {
          pages++
          const { voices } = candidate
          const per = (key: (voice: Voice) => number | null) =>
            [...Map.groupBy(voices, key).values()].map((list) => list.length)
          const [teams, people] = [per(({ team }) => team), per(({ person }) => person)]
          expect(teams.length).toBeGreaterThanOrEqual(5)
          expect(people.length).toBeGreaterThanOrEqual(8)
          expect(Math.max(...teams)).toBeLessThanOrEqual(voices.length * 0.4)
          expect(Math.max(...people)).toBeLessThanOrEqual(voices.length * 0.25)
        }
      }
    // the worlds must try it: thousands of problems are shown
    expect(pages).toBeGreaterThan(5_000)
  })

  it('Kring changes no word and lets nothing appear in a week in which exactly one team came or went', () => {
    let changes = 0
    for (const year of all)
      for (const { shown, before, today } of year)
        for (const one of shown) {
          const last = before.find(({ id }) => id === one.id)
          if (last) {
            if (last.words.kind === one.words.kind && last.words.size === one.words.size) continue
            changes++
            expect(differ(last.teams, one.teams)).not.toBe(1)
          } else {
            const earlier = one.candidate.voices.filter(({ day }) => day < today - 7).map(({ team }) => team ?? 0)
            expect(differ(earlier, one.teams)).not.toBe(1)
          }
        }
    expect(changes).toBeGreaterThan(100)
  })

  it('Kring changes a word only when two weeks in a row say the same', () => {
    for (const year of all)
      for (const { shown, before } of year)
        for (const one of shown) {
          const last = before.find(({ id }) => id === one.id)
          if (last && last.words.kind !== one.words.kind) expect(one.words.kind).toBe(last.heard.kind)
          if (last && last.words.size !== one.words.size) expect(one.words.size).toBe(last.heard.size)
        }
  })

  it('Kring lets thresholds be raised, and lowered to no less than three teams and five people', () => {
    expect(thresholdsOf({ teams: 1, people: 1 })).toEqual(LOWEST)
    expect(thresholdsOf({ teams: 9, people: 20 })).toEqual({ teams: 9, people: 20 })
    expect(thresholdsOf({})).toEqual(USUAL)
    const few = [1, 2].flatMap((team) =>
      [1, 2, 3].map((person): Voice => ({ post: person, team, person: team * 10 + person, day: 1 })),
    )
    expect(mayShow(few, LOWEST)).toBeNull()
  })
})
