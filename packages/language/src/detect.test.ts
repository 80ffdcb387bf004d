import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'

const dutch = `Wie heeft ervaring met een suprapubische katheter?
Steunkousen aantrekken bij jeuk
Mevrouw wil niet gewassen worden
Tips voor nachtzorg gezocht
Baxterrol komt steeds te laat
Decubitus graad 2 aan de stuit
Meneer valt vaak in de badkamer
Wondzorg na amputatie
Rooster voor de feestdagen
Wat doe je bij een hypo?
Cliënt weigert insuline
Hoe vaak katheter wisselen
Sleutelkluis defect
Nieuwe collega inwerken
Huisarts belt niet terug
Eenzame meneer met hond
Mantelzorger slaapt slecht
Morfinepomp geeft alarm
Verslikken bij Parkinson
Tillift past niet onder het bed
Wijkteam werkt niet mee
Verdikte koffie
ECD ligt eruit
MRSA thuis, welke schort?
Incontinentiemateriaal vergoed?
Zorgplan bespreken met familie
Wanneer hospice
Delier na operatie
Parkeren in de binnenstad
Overdracht ziekenhuis onvolledig`

const english = `Who has experience with a suprapubic catheter?
Putting on compression stockings with itching
She refuses to be washed
Looking for night care tips
Blister packs keep arriving late
Pressure ulcer on the sacrum
He often falls in the bathroom
Wound care after amputation
Roster for the holidays
What do you do for a hypo?
Client refuses insulin
How often to change a catheter
Key safe broken
Onboarding a new colleague
GP does not call back
Lonely man with a dog
Carer sleeps badly
Morphine pump alarm
Choking with Parkinson's
Hoist does not fit under the bed
Community team not cooperating
Thickened coffee
Care record software is down
MRSA at home, which apron?
Incontinence pads reimbursed?
Discuss care plan with family
When is a hospice right
Delirium after surgery
Parking in the city centre
Incomplete hospital handover`

describe('Kring', () => {
  test.each(dutch.split('\n'))('takes "%s" for Dutch', (text) => {
    expect(detectLanguage(text, 'en')).toBe('nl')
  })

  test.each(english.split('\n'))('takes "%s" for English', (text) => {
    expect(detectLanguage(text, 'nl')).toBe('en')
  })

  test('believes the author when a text says nothing', () => {
    for (const text of ['', 'MRSA', '112', '???']) {
      expect(detectLanguage(text, 'nl')).toBe('nl')
      expect(detectLanguage(text, 'en')).toBe('en')
    }
  })
})
