import type { NotificationWords } from '../en/notifications.ts'

/** Wat er rond je eigen berichten gebeurde. `who` is een naam, of een naam "en anderen". */
export const notifications = {
  title: 'Meldingen',
  somebody: 'Een collega',
  andOthers: (name: string) => `${name} en anderen`,
  sentences: {
    ANSWERED: (who: string) => `Antwoord van ${who} op je vraag`,
    COMMENTED: (who: string) => `Reactie van ${who} bij`,
    HELPED: (who: string) => `Jouw antwoord hielp ${who} bij`,
    MENTIONED: (who: string) => `Je bent genoemd door ${who} in`,
    TEAM_ASKED: (who: string) => `Vraag van ${who} aan jullie team`,
    HIDDEN: () => 'Een tekst is voorlopig verborgen, omdat er een cliënt te herkennen kan zijn:',
    REDACTED: () => 'Er is een stuk weggehaald, zodat er geen cliënt te herkennen is:',
    RESTORED: () => 'Een tekst is weer te lezen:',
  },
  hiddenText: 'bekijk verborgen teksten',
  gone: 'een bericht dat er niet meer is',
  unread: 'Nieuw',
  earlier: 'Al gelezen',
  readAll: 'Alles als gelezen markeren',
  readDone: 'Alles is als gelezen gemarkeerd.',
  more: 'Toon meer',
  empty: 'Nog geen meldingen',
  emptyMore: 'Als iemand jou antwoordt, je noemt of jullie team iets vraagt, staat het hier.',
  end: 'Dat is alles.',
  toFeed: 'Naar het overzicht',
} satisfies NotificationWords
