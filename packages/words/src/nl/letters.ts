import type { LetterWords } from '../en/letters.ts'

/** Brieven per e-mail. Nooit een woord van wat in Kring staat. */
export const letters = {
  INVITE: ({ name, link, address }) => ({
    subject: 'Je bent uitgenodigd voor Kring',
    lines: [
      `Hallo ${name},`,
      'Je bent uitgenodigd voor Kring. Daar vragen wijkverpleegkundigen en verzorgenden elkaar om raad en delen ze wat werkte.',
      'Kies met deze link een wachtwoord. De link werkt één keer, tien minuten lang:',
      link,
      `Te laat? Vraag een nieuwe link aan op ${address}/forgot-password.`,
      'Verwachtte je dit niet? Dan hoef je niets te doen.',
    ],
  }),
  RESET: ({ name, link, address }) => ({
    subject: 'Een nieuw wachtwoord voor Kring',
    lines: [
      `Hallo ${name},`,
      'Iemand vroeg een nieuw wachtwoord aan voor jouw account. Kies er een met deze link. De link werkt één keer, tien minuten lang:',
      link,
      `Te laat? Vraag een nieuwe link aan op ${address}/forgot-password.`,
      'Was jij dit niet? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.',
    ],
  }),
  CHANGED: ({ name, address }) => ({
    subject: 'Hoe je je aanmeldt bij Kring is veranderd',
    lines: [
      `Hallo ${name},`,
      'Je wachtwoord, een toegangssleutel of je codes voor Kring zijn zojuist veranderd.',
      `Was jij dit niet? Vraag dan een nieuw wachtwoord aan op ${address}/forgot-password en vertel het een beheerder.`,
    ],
  }),
} satisfies LetterWords
