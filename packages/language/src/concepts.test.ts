import { describe, expect, test } from 'vitest'
import { areas, concepts, keyOf, withSynonyms } from './concepts.ts'
import { expand } from './expand.ts'
import { parseGroups, synonyms } from './groups.ts'
import { isStopWord } from './stop-words.ts'
import { topics } from './topics.ts'

const bridges: [string, string][] = [
  ['Ze heeft een doorligplek op de hiel', 'bedsore on the heel'],
  ['decubitus', 'pressure ulcers'],
  ['Wie doet de wondzorg?', 'wound care at home'],
  ['suprapubische katheter verwisselen', 'changing a suprapubic catheter'],
  ['Meneer is weer gevallen', 'prevention of falls'],
  ['Mevrouw is benauwd', 'short of breath'],
  ['steunkousen aantrekken', 'compression stocking'],
  ['Tekenen van uitdroging', 'dehydrated'],
  ['onbegrepen gedrag bij dementie', 'distressed behaviour'],
  ['Ze voelt zich eenzaam', 'loneliness'],
  ['De mantelzorger is overbelast', 'carer strain'],
  ['Cliënt heeft geldzorgen', 'client in debt'],
  ['Het huis is vervuild', 'squalor'],
  ['De medicatierol klopt niet', 'blister pack'],
  ['Hij weigert zorg', 'refusing care'],
  ['De apotheek levert te laat', 'the pharmacy delivered it late'],
  ['Wachtwoord vergeten, kan niet inloggen', 'I forgot my password'],
  ['Welke verzekering vergoedt dit?', 'is it reimbursed by insurance'],
]

describe('Kring', () => {
  test.each(bridges)('hears the same in "%s" and "%s"', (dutch, english) => {
    const heard = new Set(concepts(dutch, 'nl'))
    expect(concepts(english, 'en').some((id) => heard.has(id))).toBe(true)
  })

  test('hears the parts of a compound it has never met', () => {
    expect(concepts('hielkatheter', 'nl')).toEqual(['heel', 'catheter'])
  })

  test('knows the areas a text touches', () => {
    expect(areas(concepts('decubitus aan de stuit', 'nl'))).toContain('phy.skin')
    expect(areas(concepts('Who swaps a shift with me?', 'en'))).toContain('work.planning')
  })

  test('lets an organisation add its own words', () => {
    const own = withSynonyms('blauwe map, mapje bij de deur | blue folder | beh.supervision')
    expect(own.concepts('Waar ligt de blauwe map?', 'nl')).toContain('blue-folder')
    expect(own.concepts('the blue folders', 'en')).toContain('blue-folder')
    expect(concepts('Waar ligt de blauwe map?', 'nl')).not.toContain('blue-folder')
    expect(() => withSynonyms('| only english')).toThrow('both languages')
  })

  test('reads a query: phrases, minus words and the rest', () => {
    const read = expand('steunkousen "uit bed" -nacht -"late dienst" e-mail', 'nl')
    expect(read.phrases).toEqual(['uit bed'])
    expect(read.minus).toEqual(['nacht', 'late dienst'])
    expect(read.terms).toEqual(['steunkous', 'steun', 'kous', 'bed', 'e', 'mail'])
    expect(read.concepts).toContain('compression-stockings')
    expect(expand('', 'nl')).toEqual({ terms: [], concepts: [], areas: [], grams: [], phrases: [], minus: [] })
    expect(expand('- "" "', 'en').terms).toEqual([])
  })
})

// Words that truly mean two things, or whose stems meet: each with its two meanings in one theme.
const twofold = new Set([
  'borst', // chest, breast
  'ouder', // parent, older person
  'recht', // straight, right-hand
  'open', // opened, public
  'ver', // far, fresh
  'besmet', // infectious, to infect
  'bed', // bed, bedding
  'respons', // responsible, response
  'second', // of time, after the first
  'last', // lasting, the last
  'nation',
  'lie', // to lay, to lie
])

describe('The synonym groups', () => {
  test('are many', () => {
    expect(synonyms.length).toBeGreaterThan(700)
  })

  test('have unique ids and known topics', () => {
    const ids = synonyms.map((group) => group.id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(synonyms.flatMap((group) => group.topics).filter((topic) => !topics.has(topic))).toEqual([])
  })

  test.each(['nl', 'en'] as const)('name no %s word twice in one theme', (language) => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const group of synonyms) {
      for (const word of new Set(group[language].map((one) => keyOf(one, language)))) {
        const place = `${group.theme} ${word}`
        const before = seen.get(place)
        if (before !== undefined && !twofold.has(word)) twice.push(`${place}: ${before} and ${group.id}`)
        seen.set(place, group.id)
      }
    }
    expect(twice).toEqual([])
  })

  test.each(['nl', 'en'] as const)('hold no %s stop word by itself', (language) => {
    const words = synonyms.flatMap((group) => group[language]).filter((word) => isStopWord(word, language))
    expect(words).toEqual([])
  })

  test('come in a format that comments and ids fit in', () => {
    expect(parseGroups('# nothing\nmy-id = a, b | c | phy.skin # why\n', 'own')).toEqual([
      { id: 'my-id', theme: 'own', nl: ['a', 'b'], en: ['c'], topics: ['phy.skin'] },
    ])
  })
})
