import type { TiccWords } from '../en/ticc.ts'

/** De vier soorten belemmeringen voor deze manier van werken, zoals het project TICC ze vond, met wat elk betekent. */
export const ticc = {
  'ticc.1': {
    name: 'Het model in een organisatie met andere doelen',
    about: 'De organisatie rond het team werkt met andere waarden en doelen.',
  },
  'ticc.1a': {
    name: 'Doelen die niet passen',
    about: 'Betaald en gemeten op dingen waar de zorg niet voor bedoeld is.',
  },
  'ticc.1b': {
    name: 'Diensten die niet op elkaar aansluiten',
    about: 'Regels en geld zijn verdeeld per soort zorg, of langs grenzen die niet die van de wijk zijn.',
  },
  'ticc.1c': {
    name: 'Hiërarchie en concurrentie',
    about: 'Iemand hogerop moet akkoord geven, of organisaties concurreren, waar de vakvrouw of vakman kan beslissen.',
  },
  'ticc.1d': {
    name: 'Systemen die bepalen hoe we werken',
    about: 'Het team past zich aan een systeem, apparaat of formulier aan, in plaats van andersom.',
  },
  'ticc.2': {
    name: 'Wijkverpleging in dit land',
    about: 'Wetten, opleiding, geld of tekorten waar elke organisatie hier mee te maken heeft.',
  },
  'ticc.3': {
    name: 'Wat elke vernieuwing tegenkomt',
    about: 'Gewoontes, twijfel en gebrek aan tijd die elke vernieuwing tegenhouden.',
  },
  'ticc.4': {
    name: 'Het model zelf',
    about: 'Iets aan werken als zelfsturend team staat zelf in de weg.',
  },
} satisfies TiccWords
