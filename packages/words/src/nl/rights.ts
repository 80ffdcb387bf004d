import type { RightsWords } from '../en/rights.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagen`)

/** Je eigen gegevens, weggaan, sleutels voor programma’s, en wat Kring met gegevens van mensen doet. */
export const rights = {
  dataTitle: 'Mijn gegevens',
  dataMore: 'Alles wat Kring over jou bewaart, kun je krijgen en kun je laten weghalen.',
  dataLink: 'Mijn gegevens ophalen, of weggaan',
  privacyLink: 'Wat Kring bewaart, waarom en hoe lang',
  archive: 'Een bestand met mijn gegevens',
  archiveMore: (hours) =>
    `Je krijgt één bestand: een deel om te lezen, en hetzelfde volledig voor programma’s. Het wordt op de achtergrond gemaakt. Je kunt het één keer ophalen, binnen ${hours} uur.`,
  ask: 'Maak het bestand',
  packing: 'Je bestand wordt gemaakt. Je mag deze pagina verlaten en later terugkomen.',
  fetch: (size) => `Haal mijn gegevens op (${size})`,
  leave: 'Weggaan bij Kring',
  leaveMore:
    'Je naam, je profiel, je markeringen en je apparaten gaan meteen en voorgoed weg. Zet iemand een oudere reservekopie terug, dan word je er opnieuw uitgehaald.',
  contributions: 'Wat moet er gebeuren met wat je schreef?',
  choices: {
    NAMELESS: {
      name: 'Laat het staan, zonder mijn naam',
      more: 'Collega’s hebben nog iets aan je vragen, tips en antwoorden. Het team blijft erbij staan, je naam niet.',
    },
    WITHDRAWN: {
      name: 'Haal het weg',
      more: 'Je vragen, tips, antwoorden en opmerkingen worden ingetrokken, met wat eronder staat.',
    },
  },
  leaveNow: 'Voorgoed weggaan',
  stay: 'Blijven',
  sure: 'Voorgoed weggaan bij Kring?',
  sureMore: 'Dit kan niet ongedaan worden gemaakt. Maak misschien eerst het bestand met je gegevens.',
  left: 'Je bent weg bij Kring. Bedankt voor wat je deelde.',
  tokensTitle: 'Sleutels voor programma’s',
  tokensMore:
    'Met een sleutel handelt een programma als jij: het kan wat jij het hier toestaat, en niets met je account zelf.',
  tokensNone: 'Je hebt geen sleutels.',
  make: 'Maak een sleutel',
  made: 'Je nieuwe sleutel',
  madeMore: 'Kopieer hem nu: je ziet hem maar één keer, en Kring bewaart hem niet.',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  hide: 'Klaar, verberg hem',
  tokenName: 'Waarvoor is hij?',
  tokenNameHint: 'Bijvoorbeeld: de planning van ons team.',
  scopes: 'Wat mag het programma?',
  scopeNames: { READ: 'Lezen wat ik mag lezen', WRITE: 'Schrijven als ik' },
  lasts: 'Hoe lang werkt hij?',
  days,
  ends: (day) => `werkt tot ${day}`,
  used: (day) => `laatst gebruikt ${day}`,
  neverUsed: 'nooit gebruikt',
  revoke: 'Intrekken',
  revokeThis: (name) => `De sleutel ${name} intrekken`,
  revoked: 'De sleutel werkt niet meer.',
  privacyTitle: 'Wat Kring over mensen bewaart',
  privacyMore:
    'In gewone woorden: welke gegevens, waarvoor, wie ze ziet en hoe lang. Je organisatie beheert deze Kring en staat ervoor in. Kring telt, rangschikt, vergelijkt en volgt nooit mensen of teams.',
  record: (keeping) => [
    {
      what: 'Je account en profiel',
      facts: [
        [
          'Welke gegevens',
          'Je naam, e-mailadres, team, talen, waarover je gevraagd mag worden, en een foto als je die toevoegt.',
        ],
        ['Waarvoor', 'Zodat collega’s weten wie vraagt en wie antwoordt.'],
        ['Wie ziet het', 'Aangemelde collega’s. Je e-mailadres: alleen jij en wie accounts beheert.'],
        ['Hoe lang', 'Tot je weggaat. Dan gaat alles meteen weg.'],
      ],
    },
    {
      what: 'Wat je schrijft',
      facts: [
        ['Welke gegevens', 'Vragen, tips, antwoorden en opmerkingen, met eerdere versies, foto’s en bestanden.'],
        [
          'Waarvoor',
          'Kennis over zorg delen. Gegevens van cliënten horen hier niet: Kring houdt tegen wat het herkent.',
        ],
        ['Wie ziet het', 'De groep die jij kiest: iedereen, je regio, je team of een kring.'],
        ['Hoe lang', 'Tot je het intrekt. Ga je weg, dan kies jij: het blijft zonder je naam, of het gaat weg.'],
      ],
    },
    {
      what: 'Markeringen, volgen en meldingen',
      facts: [
        ['Welke gegevens', 'Wat je bewaarde, waarvoor je bedankte, wat je volgt, en wat Kring je meldde.'],
        ['Waarvoor', 'Om je te tonen wat je zoekt, en te melden dat er een antwoord is.'],
        ['Wie ziet het', 'Alleen jij. Bedankjes worden zonder namen geteld.'],
        ['Hoe lang', `Meldingen ${days(keeping.notifications)}. De rest tot je het weghaalt of weggaat.`],
      ],
    },
    {
      what: 'Aanmelden',
      facts: [
        [
          'Welke gegevens',
          'Een onleesbare vorm van je wachtwoord, de openbare helft van je toegangssleutels, en een lijst van apparaten (soort, browser, laatst gebruikt).',
        ],
        ['Waarvoor', 'Zodat niemand anders als jij binnenkomt.'],
        ['Wie ziet het', 'Alleen jij ziet je apparaten. Niemand kan je wachtwoord lezen, Kring ook niet.'],
        ['Hoe lang', `Apparaten en sleutels hoogstens ${days(keeping.ended)} nadat ze eindigen.`],
      ],
    },
    {
      what: 'Wat de machine onthoudt',
      facts: [
        [
          'Welke gegevens',
          'Dat iets al verstuurd was, en technische fouten zonder namen, teksten of adressen van apparaten.',
        ],
        ['Waarvoor', 'Zodat niets twee keer wordt verstuurd, en fouten hersteld kunnen worden.'],
        ['Wie ziet het', 'Wie de machine beheert.'],
        ['Hoe lang', `Verzendingen ${days(keeping.sends)}. Een bestand met je gegevens ${keeping.archive} uur.`],
      ],
    },
    {
      what: 'Het logboek van bijzondere handelingen',
      facts: [
        [
          'Welke gegevens',
          'Dat iemand een andere rol kreeg, of dat een tekst werd verborgen of zwartgemaakt: wanneer en door wie. Nooit de tekst.',
        ],
        ['Waarvoor', 'Zodat te zien is wat beheerders deden.'],
        ['Wie ziet het', 'Beheerders; jij ziet de regels over jou.'],
        ['Hoe lang', 'Zolang deze Kring bestaat. Ga je weg, dan staat je naam er niet meer in.'],
      ],
    },
  ],
} satisfies RightsWords
