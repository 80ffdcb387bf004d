import { describe, expect, it } from 'vitest'
import { type Asked, addressOf, filterOf, filtersOn, readAsked, withoutFilters } from './address.ts'

const asked: Asked = {
  q: 'kous & "warmte"',
  kinds: ['QUESTION', 'TIP'],
  topics: ['phy.skin', 'beh.medication'],
  region: 'Noord- en Oost-Gelderland',
  language: 'nl',
  answered: 'no',
  when: 'year',
  team: '',
  mine: true,
  explain: false,
  exact: true,
}

describe('Kring', () => {
  it('keeps a whole search in its address', () => {
    expect(readAsked(addressOf(asked).replace('/search', ''))).toEqual(asked)
    expect(addressOf(readAsked(''))).toBe('/search')
  })

  it('leaves out of an address what it does not know', () => {
    expect(readAsked('?q=huid&kind=tip,nonsense&when=never&answered=perhaps')).toEqual({
      ...readAsked(''),
      q: 'huid',
      kinds: ['TIP'],
    })
  })

  it('counts filters and clears them without losing the words', () => {
    expect(filtersOn(asked)).toBe(9)
    expect(filtersOn(withoutFilters(asked))).toBe(0)
    expect(withoutFilters(asked).q).toBe(asked.q)
  })

  it('asks only for what is chosen', () => {
    expect(filterOf(readAsked('?q=huid'))).toEqual({
      kinds: null,
      topics: null,
      region: null,
      language: null,
      answered: null,
      since: null,
      team: null,
      mine: null,
    })
    expect(filterOf(asked)).toMatchObject({ kinds: ['QUESTION', 'TIP'], answered: false })
  })
})
