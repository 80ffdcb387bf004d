import { describe, expect, it } from 'vitest'
import { type FindingKind, findClientData, type Level, verdict } from './index.ts'

type Vector = [text: string, kind: FindingKind, level: Level, span: string]

const FOUND: Record<string, Vector[]> = {
  'citizen service numbers': [
    ['BSN 123456782', 'BSN', 'BLOCK', '123456782'],
    ['burgerservicenummer: 111222333', 'BSN', 'BLOCK', '111222333'],
    ['sofinummer 249566758', 'BSN', 'BLOCK', '249566758'],
    ['haar BSN is 999990019', 'BSN', 'BLOCK', '999990019'],
    ['BSN 10000008', 'BSN', 'BLOCK', '10000008'],
    ['BSN 123 456 782', 'BSN', 'BLOCK', '123 456 782'],
    ['BSN 1234.56.782', 'BSN', 'BLOCK', '1234.56.782'],
    ['BSN 123-456-782', 'BSN', 'BLOCK', '123-456-782'],
    ['BSN １２３４５６７８２', 'BSN', 'BLOCK', '１２３４５６７８２'],
    ['BSN ١٢٣٤٥٦٧٨٢', 'BSN', 'BLOCK', '١٢٣٤٥٦٧٨٢'],
    ['BSN 123\u200b456\u200b782', 'BSN', 'BLOCK', '123\u200b456\u200b782'],
    ['BSN 123\u2011456\u2013782', 'BSN', 'BLOCK', '123\u2011456\u2013782'],
    ['het nummer 123456782 staat erbij', 'BSN', 'BLOCK_UNLESS_STATED', '123456782'],
    ['het nummer 123 456 782 staat erbij', 'BSN', 'BLOCK_UNLESS_STATED', '123 456 782'],
    ['BSN 123456789', 'BSN', 'WARN', '123456789'],
    ['BSN 000000000', 'BSN', 'WARN', '000000000'],
    ['het nummer 123456789 staat erbij', 'LONG_NUMBER', 'WARN', '123456789'],
  ],
  'British health numbers': [
    ['CHI 120341 1006', 'CHI_NUMBER', 'BLOCK', '120341 1006'],
    ['CHI number 1203411006', 'CHI_NUMBER', 'BLOCK', '1203411006'],
    ['seen under 1203411006 today', 'CHI_NUMBER', 'BLOCK_UNLESS_STATED', '1203411006'],
    ['CHI 4502411000', 'CHI_NUMBER', 'WARN', '4502411000'],
    ['H&C 320 000 0015', 'HC_NUMBER', 'BLOCK', '320 000 0015'],
    ['under 320 000 0015 please', 'HC_NUMBER', 'BLOCK', '320 000 0015'],
    ['NHS number 943 476 5919', 'NHS_NUMBER', 'BLOCK', '943 476 5919'],
    ['her number 401 023 2137', 'NHS_NUMBER', 'BLOCK', '401 023 2137'],
    ['her number 450-557-7104', 'NHS_NUMBER', 'BLOCK', '450-557-7104'],
    ['number 999 000 0018', 'NHS_NUMBER', 'BLOCK', '999 000 0018'],
    ['number 987 654 3210', 'NHS_NUMBER', 'BLOCK', '987 654 3210'],
    ['entered 4010232137 twice', 'NHS_NUMBER', 'BLOCK_UNLESS_STATED', '4010232137'],
    ['NHS no. 943 476 5918', 'NHS_NUMBER', 'WARN', '943 476 5918'],
    ['NHS number 987 654 4321', 'NHS_NUMBER', 'WARN', '987 654 4321'],
    ['NHS 999 000 0000', 'NHS_NUMBER', 'WARN', '999 000 0000'],
  ],
  'other numbers of a person': [
    ['rijksregisternummer 85.07.30-033.28', 'INSZ', 'BLOCK', '85.07.30-033.28'],
    ['INSZ 85073003328', 'INSZ', 'BLOCK', '85073003328'],
    ['INSZ 85073003329', 'INSZ', 'WARN', '85073003329'],
    ['NL91 ABNA 0417 1643 00', 'IBAN', 'BLOCK', 'NL91 ABNA 0417 1643 00'],
    ['NL20INGB0001234567', 'IBAN', 'BLOCK', 'NL20INGB0001234567'],
    ['GB29 NWBK 6016 1331 9268 19', 'IBAN', 'BLOCK', 'GB29 NWBK 6016 1331 9268 19'],
    ['GB82 WEST 1234 5698 7654 32', 'IBAN', 'BLOCK', 'GB82 WEST 1234 5698 7654 32'],
    ['NL91 ABNA 0417 1643 01', 'IBAN', 'WARN', 'NL91 ABNA 0417 1643 01'],
    ['NI number AB 12 34 56 C', 'NATIONAL_INSURANCE', 'BLOCK', 'AB 12 34 56 C'],
    ['AB123456C', 'NATIONAL_INSURANCE', 'BLOCK', 'AB123456C'],
    ['pin 99I1234E', 'PROFESSIONAL_NUMBER', 'WARN', '99I1234E'],
    ['BIG 19012345601', 'PROFESSIONAL_NUMBER', 'WARN', '19012345601'],
    ['cliëntnummer 48213', 'RECORD_NUMBER', 'BLOCK', '48213'],
    ['dossier nr. A-12345', 'RECORD_NUMBER', 'BLOCK', 'A-12345'],
    ['hospital number X123456', 'RECORD_NUMBER', 'BLOCK', 'X123456'],
    ['polisnummer 12345678', 'RECORD_NUMBER', 'BLOCK', '12345678'],
    ['MRN 482131', 'RECORD_NUMBER', 'BLOCK', '482131'],
    ['https://ecd.example/client/48213', 'RECORD_LINK', 'BLOCK', 'https://ecd.example/client/48213'],
    ['de sleutelkluis heeft code 4821', 'KEY_SAFE', 'BLOCK', '4821'],
    ['sleutelkastje 1942', 'KEY_SAFE', 'BLOCK', '1942'],
    ['the key safe code is C1942Y', 'KEY_SAFE', 'BLOCK', 'C1942Y'],
    ['ligt op kamer 214', 'ROOM', 'WARN', 'kamer 214'],
    ['she is in room 12', 'ROOM', 'WARN', 'room 12'],
  ],
  'days and ages': [
    ['geboren 12-03-1941', 'BIRTH_DATE', 'BLOCK', '12-03-1941'],
    ['geb. 12/3/41', 'BIRTH_DATE', 'BLOCK', '12/3/41'],
    ['geb.dat. 12.03.1941', 'BIRTH_DATE', 'BLOCK', '12.03.1941'],
    ['DOB 1941-03-12', 'BIRTH_DATE', 'BLOCK', '1941-03-12'],
    ['D.O.B. 12 March 1941', 'BIRTH_DATE', 'BLOCK', '12 March 1941'],
    ['geboortedatum: 12 maart 1941', 'BIRTH_DATE', 'BLOCK', '12 maart 1941'],
    ['geboren op 12 mrt 41', 'BIRTH_DATE', 'BLOCK', '12 mrt 41'],
    ['born March 12, 1941', 'BIRTH_DATE', 'BLOCK', 'March 12, 1941'],
    ['date of birth 12031941', 'BIRTH_DATE', 'BLOCK', '12031941'],
    ['gevallen op 12-03-2024', 'DATE', 'WARN', '12-03-2024'],
    ['op 29 februari 1944 kwam', 'DATE', 'WARN', '29 februari 1944'],
    ['cliënt van 94 jaar', 'AGE', 'WARN', '94 jaar'],
    ['een 92-jarige vrouw', 'AGE', 'WARN', '92-jarige'],
    ['a 97 year old man', 'AGE', 'WARN', '97 year old'],
    ['a lady aged 91', 'AGE', 'WARN', '91'],
    ['client, 95yo', 'AGE', 'WARN', '95yo'],
    ['client, 95 y/o', 'AGE', 'WARN', '95 y/o'],
  ],
  'places and lines': [
    ['8011 PK 15', 'POSTCODE', 'BLOCK', '8011 PK'],
    ['1234 AB', 'POSTCODE', 'WARN', '1234 AB'],
    ['8o11 PK', 'POSTCODE', 'WARN', '8o11 PK'],
    ['postcode 2000 IE', 'POSTCODE', 'WARN', '2000 IE'],
    ...['M1 1AE', 'M60 1NW', 'CR2 6XH', 'DN55 1PT', 'W1A 1HQ', 'EC1A 1BB', 'GIR 0AA'].map(
      (code): Vector => [`in ${code} now`, 'POSTCODE', 'WARN', code],
    ),
    ['12 High Street, M1 1AE', 'POSTCODE', 'BLOCK', 'M1 1AE'],
    ['aan de Kerkstraat 12', 'ADDRESS', 'WARN', 'Kerkstraat 12'],
    ['aan de Kerkstraat 12 in Wouw', 'ADDRESS', 'BLOCK', 'Kerkstraat 12'],
    ['at 14 Oak Avenue today', 'ADDRESS', 'WARN', '14 Oak Avenue'],
    ['06-12345678', 'PHONE', 'WARN', '06-12345678'],
    ['+31 6 12345678', 'PHONE', 'WARN', '+31 6 12345678'],
    ['07911 123456', 'PHONE', 'WARN', '07911 123456'],
    ['020 7946 0958', 'PHONE', 'WARN', '020 7946 0958'],
    ['06-12345602', 'PHONE', 'WARN', '06-12345602'],
    ['de dochter belt met 06-12345678', 'PHONE', 'BLOCK', '06-12345678'],
    ['jan.jansen@gmail.com', 'EMAIL', 'WARN', 'jan.jansen@gmail.com'],
    ['jan.jansen apenstaartje gmail punt com', 'EMAIL', 'WARN', 'jan.jansen apenstaartje gmail punt com'],
  ],
  names: [
    ['mevrouw Jansen', 'NAME', 'WARN', 'mevrouw Jansen'],
    ['dhr. van der Berg', 'NAME', 'WARN', 'dhr. van der Berg'],
    ['foto_mevrouw_Jansen.jpg', 'NAME', 'WARN', 'mevrouw_Jansen'],
    ['mevrouw DE VRIES', 'NAME', 'WARN', 'mevrouw DE VRIES'],
    ['Petra de W. heeft een stoma', 'FIRST_NAME', 'WARN', 'Petra de W.'],
    ['J Smith refused', 'NAME', 'WARN', 'J Smith'],
    ['Betreft: Bakker, C. (m)', 'NAME', 'WARN', 'Bakker, C.'],
    ['mw. J.', 'NAME', 'WARN', 'mw. J.'],
    ['Mrs Smith', 'NAME', 'WARN', 'Mrs Smith'],
    ['cliënt De Vries', 'NAME', 'WARN', 'cliënt De Vries'],
    ['de heer op de Beeck', 'NAME', 'WARN', 'de heer op de Beeck'],
    ['mevrouw in ’t Veld', 'NAME', 'WARN', 'mevrouw in ’t Veld'],
    ['mevrouw O’Brien', 'NAME', 'WARN', 'mevrouw O’Brien'],
    ['mevr. Jansen-de Vries', 'NAME', 'WARN', 'mevr. Jansen-de Vries'],
    ['Jansen, Piet is gevallen', 'NAME', 'WARN', 'Jansen, Piet'],
    ['wij zorgen voor J.P. de Vries', 'NAME', 'WARN', 'J.P. de Vries'],
    ['her daughter Fatma rings', 'RELATIVE_NAME', 'WARN', 'Fatma'],
    ['bij Greet geweest', 'FIRST_NAME', 'WARN', 'Greet'],
    ['dr. Jansen belde', 'PROFESSIONAL_NAME', 'WARN', 'dr. Jansen'],
  ],
}

const QUIET = [
  '0123 AB',
  '1234 SS',
  '1000 mg',
  '1500 ML',
  '2000 IE',
  '2024 OP ROLLEN',
  'Q1 1AA',
  'M1 1AC',
  'B12 5MG',
  'LS11',
  'mevrouw heeft pijn',
  'ziekte van Parkinson',
  'Barthel index',
  'Foley katheter',
  '112',
  '0800-1234',
  '111',
  'bel 088 123 45 67',
  'call 0300 123 4567',
  'RR 190/105',
  'BP 120/80, HR 88',
  'art. 7205123',
  'bestelnummer 12345678',
  'ISBN 9789036800000',
  'richtlijn decubitus 2021',
  'richtlijn van 12 maart 2021',
  'maart 1941',
  'in 1941',
  'na 90 jaar',
  'for 95 years',
  'people aged 90 and over',
  '@Fatma kun jij dit bekijken?',
  'mail info@kring.nl',
  'collega Fatma weet dit',
  'Groetjes, Anneke',
  'Dank je wel Marieke!',
  'Dr. X zei dat',
  'mevrouw X valt vaak',
  'https://www.nhs.uk/conditions/2021/leg-ulcer',
  'wond van 3 x 4,5 cm',
  'NovoRapid 24 EH',
  'E. Coli',
  'vitamine B12',
  'a Braden score of 13',
  'Team Zutphen',
  'kamer van 12 m2',
  'IMG_20240312_101530.jpg',
  'Chest X Ray',
  'the U.S. Food and Drug Administration',
  'BG123456C',
  'patient safety',
  'Patient Safety Incident Response Framework',
]

describe('the guard', () => {
  for (const [name, vectors] of Object.entries(FOUND)) {
    it.each(vectors)(`finds ${name}: %s`, (text, kind, level, span) => {
      const found = findClientData(text).map((one) => [one.kind, one.level, text.slice(one.start, one.end)])
      expect(found).toContainEqual([kind, level, span])
    })
  }

  it.each(QUIET)('is quiet about %s', (text) => {
    expect(findClientData(text)).toEqual([])
  })

  it('reports a mobile that passes the NHS test as a phone alone', () => {
    expect(findClientData('06-12345602').map((one) => one.kind)).toEqual(['PHONE'])
    expect(findClientData('0612345602').map((one) => one.kind)).toEqual(['PHONE'])
  })

  it('blocks two names, and a name with a hint beside it', () => {
    expect(verdict(findClientData('mevrouw Jansen'))).toBe('WARN')
    expect(verdict(findClientData('mevrouw Jansen en meneer Bakker'))).toBe('BLOCK')
    expect(verdict(findClientData('mevrouw Jansen, mevrouw Jansen'))).toBe('WARN')
    expect(verdict(findClientData('mevrouw Jansen van 87 jaar'))).toBe('BLOCK')
  })

  it('adds up weak hints: two pass, three warn, four block', () => {
    expect(verdict(findClientData('cliënt van 84 jaar, uit Wouw'))).toBe('PASS')
    expect(verdict(findClientData('voormalig burgemeester, 84 jaar, uit Wouw'))).toBe('WARN')
    expect(verdict(findClientData('Turkse man, voormalig burgemeester, 84 jaar, uit Wouw'))).toBe('BLOCK')
  })

  it('does not count the team its own place', () => {
    const text = 'voormalig burgemeester, 84 jaar, uit Wouw'
    expect(verdict(findClientData(text, { teamPlaces: ['Wouw'] }))).toBe('PASS')
  })

  it('is stricter about bare first names when told so', () => {
    expect(findClientData('Jasmijn.jpg')).toEqual([])
    expect(findClientData('Jasmijn.jpg', { strict: true }).map((one) => one.kind)).toEqual(['FIRST_NAME'])
  })
})
