import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitCompound } from './compounds.ts'
import { concepts } from './concepts.ts'
import { expand } from './expand.ts'
import { stem } from './stem.ts'
import { terms } from './terms.ts'
import { words } from './words.ts'

describe('Kring', () => {
  test.each([
    ['steunkousen', ['steun', 'kousen']],
    ['wondzorg', ['wond', 'zorg']],
    ['medicatierol', ['medicatie', 'rol']],
    ['valpreventie', ['val', 'preventie']],
    ['Verzorgingsplan', ['verzorging', 'plan']],
    ['bedhekken', ['bed', 'hekken']],
    ['kinderarts', ['kinder', 'arts']],
    ['blaaskatheters', ['blaas', 'katheters']],
    ['zorgverzekeringswet', ['zorg', 'verzekering', 'wet']],
    ['doucheklapstoel', ['douche', 'klap', 'stoel']],
    ['zorgtoewijzing', ['zorg', 'toewijzing']],
    ['hoorapparaat', ['hoor', 'apparaat']],
    ['pillendoosje', ['pillen', 'doosje']],
  ])('splits %s', (word, parts) => {
    expect(splitCompound(word)).toEqual(parts)
  })

  test.each(
    `kapitein verband overleg huisarts banaan papegaai limonade karamel verpleegkundige gezondheid bewegen pakken
    stoppen rijden lippen ziekenhuizen persoonlijk bekken behandelen telefoon alarm paspoort natuurlijk mantelzorger
    catheter corona xyzzy marmelade`.split(/\s+/),
  )('leaves %s whole', (word) => {
    expect(splitCompound(word)).toEqual([word])
  })

  test.each([
    ['vallen', 'valt'],
    ['vallen', 'gevallen'],
    ['vallen', 'viel'],
    ['krijgen', 'gekregen'],
    ['huizen', 'huis'],
    ['brieven', 'brief'],
    ['gebruiken', 'gebruikte'],
    ['controleren', 'gecontroleerd'],
    ['terugbellen', 'teruggebeld'],
    ['wandelen', 'wandelt'],
    ['proberen', 'probeert'],
    ['reizen', 'reist'],
    ['verliezen', 'verloren'],
    ['boten', 'boot'],
    ['botten', 'bot'],
    ['dagen', 'dag'],
    ['ogen', 'oog'],
    ['valt', 'val'],
  ])('gives %s and %s one Dutch stem', (a, b) => {
    expect(stem(b, 'nl')).toBe(stem(a, 'nl'))
  })

  test.each([
    ['boot', 'bot'],
    ['rook', 'rok'],
    ['boos', 'bos'],
    ['zaak', 'zak'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(stem(a, 'nl')).not.toBe(stem(b, 'nl'))
  })

  test.each([
    ['oedema', 'edema'],
    ['diarrhoea', 'diarrhea'],
    ['anaemia', 'anemia'],
    ['fell', 'falling'],
    ['organise', 'organizing'],
    ['colour', 'colors'],
    ['litre', 'liter'],
    ['children', 'child'],
    ['haemorrhage', 'hemorrhage'],
  ])('gives %s and %s one English stem', (a, b) => {
    expect(stem(b, 'en')).toBe(stem(a, 'en'))
  })

  test('indexes a Dutch text by stems and compound parts, without stop words', () => {
    expect(terms('Hoe krijg ik de steunkousen aan?', 'nl')).toEqual(['krijg', 'steunkous', 'steun', 'kous'])
  })

  test('puts a separable verb together', () => {
    expect(terms('De huisarts belt ons vandaag terug', 'nl')).toContain(stem('terugbellen', 'nl'))
    expect(terms('Wie maakt de canule schoon?', 'nl')).toContain(stem('schoonmaken', 'nl'))
    expect(terms('Wie belt? Kom terug.', 'nl')).not.toContain(stem('terugbellen', 'nl'))
  })

  test('does not split or bend English', () => {
    expect(terms('The nurses were changing dressings', 'en')).toEqual(['nurs', 'chang', 'dress'])
  })

  test('reads whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const language of ['nl', 'en'] as const) {
          expect(terms(text, language).every((term) => term !== '')).toBe(true)
          concepts(text, language)
          expand(text, language)
        }
        for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text)
      }),
    )
    expect(terms('zorg'.repeat(5000), 'nl')).toHaveLength(1)
  })
})
