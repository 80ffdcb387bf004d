import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClientData } from './index.ts'

/** Given names and surnames by origin, so that each can take another's place. */
const GIVEN = [
  'Jasmijn',
  'Piet',
  'Willem',
  'Fatma',
  'Mehmet',
  'Mohamed',
  'Khadija',
  'Krishan',
  'Shanti',
  'Agnieszka',
  'Wojciech',
  'Siti',
  'Bambang',
  'Priya',
  'Harpreet',
  'Margaret',
  'Winston',
  'Kwame',
  'Oleksandra',
  'Aoife',
  'Ngozi',
]
const SURNAMES = [
  'Jansen',
  'de Vries',
  'van der Berg',
  'Yılmaz',
  'Öztürk',
  'El Amrani',
  'Boukhari',
  'Baldewsingh',
  'Ramdin',
  'Kowalski',
  'Nowak',
  'Pattinasarany',
  'Widjaja',
  'Patel',
  'Singh',
  'Smith',
  "O'Connor",
  'Okafor',
  'Nguyen',
]

const SENTENCES: Array<(given: string, surname: string) => string> = [
  (_, surname) => `Ik heb een vraag over mevrouw ${surname}: de wond geneest niet.`,
  (given, surname) => `Dhr. ${given} ${surname} is gisteren gevallen.`,
  (given, surname) => `Cliënt ${surname}, ${given} heeft een nieuwe indicatie.`,
  (given) => `Haar dochter ${given} belt elke dag.`,
  (given) => `My client ${given} wanders at night.`,
  (given) => `His wife ${given} does the stoma care.`,
  (given) => `We have a lady called ${given} who falls.`,
  (given) => `${given} weigert haar insuline.`,
  (_, surname) => `Mr ${surname} fell again.`,
]

describe('names', () => {
  it('alarm alike, whatever their origin', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GIVEN),
        fc.constantFrom(...SURNAMES),
        fc.constantFrom(...SENTENCES),
        (given, surname, sentence) => {
          const found = findClientData(sentence(given, surname))
          const [reference] = [findClientData(sentence('Piet', 'Jansen'))]
          expect(found.map((one) => [one.kind, one.level])).toEqual(reference!.map((one) => [one.kind, one.level]))
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    'Fatma heeft dementie en dwaalt',
    'I am worried about Krishan',
    'Vandaag bij Wim geweest',
    'van den Berg is gevallen',
    'I saw Margaret Thompson today',
    'mevrouw jansen wil niet',
    'MEVR. JANSEN WIL NIET',
    'Opa Piet eet slecht',
    'fam. Jansen belde',
    'Meneer heet Witte en valt vaak',
    'De zoon van mevr de Groot belde',
    'Mrs. A. van de Pavert declined',
  ])('are found in "%s"', (text) => {
    expect(findClientData(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Wie kent het syndroom van Korsakov?',
    "Parkinson's disease and missed doses",
    'Bij Bechterew en Crohn zien we uveïtis.',
    'We use the Katz scale and a Waterlow score.',
    'Thanks Emma, that helped.',
    'Mantelzorger weigert hulp.',
    'Metoprolol 50 mg is niet leverbaar.',
    'Het Deventer Ziekenhuis belt niet terug.',
    'Insuline Lantus voor de nacht.',
    'Cliënt met ALS gebruikt Riluzol.',
    'De dochter van cliënt is mantelzorger.',
    'Wie kent een Turkse tolk in Apeldoorn?',
    "Don't forget the Norton score.",
    'Smith et al. (2019) report less pain.',
    'Een cliënt van Buurtzorg wil naar huis.',
  ])('are not seen in "%s"', (text) => {
    expect(findClientData(text)).toEqual([])
  })
})
