import { describe, expect, it } from 'vitest'
import { skeleton } from './skeleton.ts'

describe('what a name looks like', () => {
  it.each([
    ['Sanne Bakker', 'Ѕаnnе Ваkkеr'.replace('В', 'B')],
    ['Paula Roos', 'РаuIа R00s'],
    ['Joke Vermeer', 'Joke\u200B Verrneer'],
    ['Éva de Wit', 'Eva  de-VVit'],
    ['Tom Kuipers', 'ＴｏｍＫｕｉｐｅｒｓ'],
    ['Ali Can', 'A\u202Eli C\u0430n'],
  ])('Kring sees %s in %s', (name, other) => expect(skeleton(other)).toBe(skeleton(name)))

  it.each([
    ['Anna Smit', 'Anne Smit'],
    ['Jan de Boer', 'Jan de Beer'],
    ['Фатима', 'Fatima'],
  ])('Kring tells %s from %s', (name, other) => expect(skeleton(other)).not.toBe(skeleton(name)))
})
