import { describe, expect, it } from 'vitest'
import { findClientData, makeAnonymous, verdict } from './index.ts'

const REWRITES: Array<['nl' | 'en', string, string]> = [
  ['nl', 'De wond van mevrouw Jansen geneest niet.', 'De wond van een cliënt geneest niet.'],
  ['en', 'Mrs Smith’s wound is not healing.', 'A client’s wound is not healing.'],
  ['nl', 'Mevrouw Jansen valt. Mevrouw Jansen wil niet douchen.', 'Een cliënt valt. De cliënt wil niet douchen.'],
  ['nl', 'Onze mevrouw Jansen valt.', 'Onze cliënt valt.'],
  ['nl', 'Meneer en mevrouw de Vries hebben ruzie.', 'Twee cliënten hebben ruzie.'],
  ['nl', 'Haar dochter Fatma belt elke dag.', 'Haar dochter belt elke dag.'],
  ['en', 'My client Sebastiano has dementia.', 'My client has dementia.'],
  ['nl', 'Cliënt H. Bakker, BSN 123456782, heeft pijn.', 'Een cliënt heeft pijn.'],
  ['en', 'NHS no. 943 476 5919 was entered twice.', 'An NHS number was entered twice.'],
  ['nl', 'Mevr. Jansen (24-05-1944) weigert.', 'Een cliënt (geboren in de jaren veertig) weigert.'],
  ['nl', 'Hij is geboren op 12 maart 1941.', 'Hij is geboren in de jaren veertig.'],
  ['nl', 'Gevallen op 12 maart 2024.', 'Gevallen in maart 2024.'],
  ['nl', 'Mijn cliënt is 94 jaar.', 'Mijn cliënt is 90-plus.'],
  ['nl', 'Bij meneer Lamore, Dorpsstraat 92a, 6777TZ Nijeveen, lukt het niet.', 'Bij een cliënt lukt het niet.'],
  ['nl', 'Dhr. Evers uit Callantsoog is gevallen.', 'Een cliënt uit de omgeving is gevallen.'],
  ['nl', 'Bel haar dochter op 06-12345678.', 'Bel haar dochter op een telefoonnummer.'],
  ['en', 'Dr Patel wants to stop it.', 'The GP wants to stop it.'],
]

describe('make anonymous', () => {
  it.each(REWRITES)('(%s) %s', (language, text, expected) => {
    expect(makeAnonymous(text, findClientData(text, { language }), language)).toBe(expected)
  })

  it.each(REWRITES)('(%s) leaves nothing to find in: %s', (language, text) => {
    const clean = makeAnonymous(text, findClientData(text, { language }), language)
    expect(verdict(findClientData(clean, { language }))).toBe('PASS')
  })

  it('leaves a text without findings as it is', () => {
    expect(makeAnonymous('Hoe meten jullie de wond?', [], 'nl')).toBe('Hoe meten jullie de wond?')
  })
})
